import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-outputs-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const check = ['check', 'w.yaml', '--as-of', '2024-03-31'];
beforeAll(() => cpSync(join(root, 'examples/wenquan.yaml'), join(cwd, 'w.yaml')));

describe('a report that is written', () => {
  test('follows nothing that was put in its way', async () => {
    mkdirSync(join(cwd, 'planted'));
    writeFileSync(join(cwd, 'victim'), 'precious');
    symlinkSync('../victim', join(cwd, 'planted/.report.json.part'));
    symlinkSync('../victim', join(cwd, 'planted/report.json'));
    const { exit } = await duibiao([...check, '--format', 'json:planted/report.json'], { cwd });
    expect(exit).toBe(1);
    expect(read('victim')).toBe('precious');
    expect(lstatSync(join(cwd, 'planted/report.json')).isFile()).toBe(true);
  });

  test('leaves nothing beside it', async () => {
    await duibiao([...check, '--format', 'json:alone/report.json'], { cwd });
    expect(readdirSync(join(cwd, 'alone'))).toEqual(['report.json']);
  });

  test('goes into a pipe as it comes, and the pipe stays one', () => {
    // The shell holds the pipe open meanwhile, so that its reader ends when the program has, whatever came of it.
    const script = [
      'mkfifo pipe; exec 3<>pipe; cat pipe > got 3>&- &',
      '"$0" "$@" --format csv:pipe 3>&-; code=$?; exec 3>&-; wait',
      '[ -p pipe ] && exit $code',
    ].join('\n');
    const args = ['-c', script, process.execPath, join(root, 'bin/duibiao.js'), ...check];
    const { status } = spawnSync('bash', args, { cwd });
    expect(status).toBe(1);
    expect(read('got')).toContain('manager-posting-groups');
  });

  test.each([
    ['a state', [...check, '--format', 'json:w.yaml']],
    ['a state, spelt otherwise', [...check, '--format', 'json:./x/../w.yaml']],
    ['a state, by threads', [...check, '--jobs', '2', '--format', 'json:w.yaml']],
    ['a state, by baseline', ['baseline', 'w.yaml', '--as-of', '2024-03-31', '--out', 'w.yaml']],
    ['the baseline', [...check, '--baseline', 'known.json', '--format', 'json:known.json']],
    ['a shard', ['merge', 's.json', '--format', 'json:s.json']],
  ])('never takes the place of %s that the run reads', async (_, args) => {
    await duibiao(['baseline', 'w.yaml', '--as-of', '2024-03-31', '--out', 'known.json'], { cwd });
    await duibiao([...check, '--shard', '1/1', '--format', 'json:s.json'], { cwd });
    const before = ['w.yaml', 'known.json', 's.json'].map(read);
    const { exit, err } = await duibiao(args, { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('换一个文件');
    expect(['w.yaml', 'known.json', 's.json'].map(read)).toEqual(before);
  });

  test('two formats to one file are found however it is spelt', async () => {
    const { exit } = await duibiao([...check, '--format', 'json:a.out', '--format', 'csv:./a.out'], { cwd });
    expect(exit).toBe(2);
    expect(existsSync(join(cwd, 'a.out'))).toBe(false);
  });
});

test('a report that cannot be printed is no verdict', () => {
  const script = '"$0" "$@" > /dev/full';
  for (const args of [check, [...check, '--exit-zero', '--format', 'json'], ['check', 'nowhere.yaml']]) {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', script, process.execPath, join(root, 'bin/duibiao.js'), ...args],
      { cwd, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).not.toContain('    at ');
  }
});

describe('what is below a folder and looks like a declaration', () => {
  test('is read whatever the case of its ending', async () => {
    mkdirSync(join(cwd, 'upper'));
    cpSync(join(cwd, 'w.yaml'), join(cwd, 'upper/W.YAML'));
    const { out } = await duibiao(['validate', 'upper'], { cwd });
    expect(out).toContain('1 个文件没有错误');
  });

  test('is told of where it is a link', async () => {
    mkdirSync(join(cwd, 'linked'));
    cpSync(join(cwd, 'w.yaml'), join(cwd, 'linked/a.yaml'));
    symlinkSync('../w.yaml', join(cwd, 'linked/b.yaml'));
    const { exit, err } = await duibiao(['check', 'linked', '--as-of', '2024-03-31'], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('linked/b.yaml');
  });
});
