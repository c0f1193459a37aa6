import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changedFiles } from '../../src/cli/changed-files.ts';
import { contextFor } from '../../src/cli/context.ts';
import { parseGithub } from '../support/parse-github.ts';
import { root } from '../scenarios/binary.ts';
import { outsideOf, piecesOf, run } from './run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-changed-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the files that --changed lists', () => {
  test.each<[string, string | Uint8Array, readonly string[] | null]>([
    ['one a line', '申报/温泉镇.yaml\na b.yaml\n', ['申报/温泉镇.yaml', 'a b.yaml']],
    ['with line ends of Windows and a mark', '\ufeffa.yaml\r\nb.yaml\r\n', ['a.yaml', 'b.yaml']],
    ['with steps that lead nowhere', './a.yaml\nb/../c.yaml', ['a.yaml', 'c.yaml']],
    ['by whole paths', `${cwd}/a.yaml`, ['a.yaml']],
    ['outside the folder', '../x/a.yaml', ['../x/a.yaml']],
    ['in an empty list: a change may touch none', '\n', []],
    ['in another encoding: no name would fit', Uint8Array.of(0xd6, 0xd0, 0x0a), null],
  ])('%s', async (_, list, files) => {
    const listed = typeof list === 'string' ? bytes(list) : list;
    writeFileSync(join(cwd, 'changed.txt'), listed);
    const context = contextFor(
      outsideOf([], { cwd, input: () => piecesOf(listed.slice(0, 3), listed.slice(3)) }),
      'zh',
    );
    expect(await changedFiles({ changed: '-' }, context)).toEqual(files);
    expect(await changedFiles({ changed: 'changed.txt' }, context)).toEqual(files);
  });

  test('are none without the option, and then nothing is waited for', async () => {
    const input = (): never => {
      throw new Error('read');
    };
    expect(await changedFiles({}, contextFor(outsideOf([], { cwd, input }), 'zh'))).toEqual([]);
  });
});

describe('--changed', () => {
  const files = ['hanfeng', 'linjiang'].map((name) => `examples/kaizhou-split/${name}.yaml`);
  const firstOf = async (changed: string): Promise<string | undefined> => {
    const words = ['check', ...files, '--only', 'station-*', '--as-of', '2024-03-31', '--format', 'github'];
    const { out } = await run([...words, '--changed', '-'], {
      cwd: root,
      input: () => piecesOf(bytes(changed)),
    });
    return parseGithub(out)[0]?.properties['file'];
  };

  test.each(files)('annotates %s first', async (file) => {
    expect(await firstOf(file)).toBe(file);
  });

  test.each(['check', 'merge'])('of %s without its list has no verdict', async (command) => {
    const { exit, out, err } = await run([command, 'x', '--changed', 'nowhere.txt'], { cwd });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('nowhere.txt');
  });
});
