import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/model/json-report.ts';
import { duibiao, type Result } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-evidence-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const check = ['check', 'states', '--as-of', '2024-03-31', '--topic', 'station', '--require-evidence'];
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const report = (name: string): JsonReport => JSON.parse(read(name)) as JsonReport;
const run = (...args: string[]): Promise<Result> => duibiao(args, { cwd });
const statusOf = ({ findings }: JsonReport, rule: string): string | undefined =>
  findings.find((finding) => finding.rule === rule)?.status;

const TEXT = '温泉府发〔2023〕9号：设立消防工作站\n';
const SHA = createHash('sha256').update(TEXT).digest('hex');
const state = (evidence: string): string => `duibiao: state/1
declaredOn: 2024-03-31
parent: 重庆市开州区
name: 温泉镇
level: township
kind: town
station:
  established: {since: 2023-09-01, evidence: ${evidence}}
  staff: 2
`;

beforeAll(async () => {
  mkdirSync(join(cwd, 'states/佐证'), { recursive: true });
  writeFileSync(join(cwd, 'states/佐证/9号文.txt'), TEXT);
  writeFileSync(join(cwd, 'states/温泉镇.yaml'), state(`{file: 佐证/9号文.txt, sha256: ${SHA}}`));
  await run(...check, '--format', 'json:whole.json');
});

describe('check --require-evidence', () => {
  test('counts what evidence shows, and lists the files it read', () => {
    const whole = report('whole.json');
    expect(statusOf(whole, 'station-established')).toBe('met');
    expect(statusOf(whole, 'station-staff-town')).toBe('undeclared');
    expect(whole.evidence).toEqual([{ file: 'states/佐证/9号文.txt', sha256: SHA }]);
    expect(whole.options.requireEvidence).toBe('conditional');
  });

  test('says what is missing, and where to write it', async () => {
    const shown = await run(...check, '--verbose');
    expect(shown.out).toContain('要求佐证：全部有约束力的任务');
    expect(shown.out).toContain('缺佐证：消防工作站工作人员');
    expect(shown.out).toContain('station.evidence');
    const asked = await run(
      'ask',
      'states',
      '--as-of',
      '2024-03-31',
      '--topic',
      'station',
      '--require-evidence',
    );
    expect(asked.exit).toBe(3);
    expect(asked.out).toContain('在 states/温泉镇.yaml:7:1 之下写 station.evidence');
  });

  test('without it, no evidence is looked for', async () => {
    const [, ...plain] = check;
    const { out } = await run('check', ...plain.slice(0, -1), '--format', 'json');
    const made = JSON.parse(out) as JsonReport;
    expect(made.evidence).toEqual([]);
    expect(made.options.requireEvidence).toBeNull();
    expect(statusOf(made, 'station-staff-town')).toBe('met');
  });

  test('merges from shards, and from threads, to the same bytes', async () => {
    for (const index of [1, 2, 3])
      await run(...check, '--shard', `${index}/3`, '--format', `json:${index}.json`);
    await run('merge', '1.json', '2.json', '3.json', '--format', 'json:merged.json');
    expect(read('merged.json')).toBe(read('whole.json'));
    await run(...check, '--jobs', '2', '--format', 'json:jobs.json');
    expect(read('jobs.json')).toBe(read('whole.json'));
  });

  test('the report can be made again, and changed evidence is found', async () => {
    expect((await run('verify-report', 'whole.json')).exit).toBe(0);
    writeFileSync(join(cwd, 'states/佐证/9号文.txt'), '另一份\n');
    const changed = await run('verify-report', 'whole.json');
    writeFileSync(join(cwd, 'states/佐证/9号文.txt'), TEXT);
    expect(changed.exit).toBe(1);
    expect(changed.out).toContain('佐证文件 states/佐证/9号文.txt：内容变了');
    expect(changed.out).toContain('station-established：报告里是达标，现在是未申报');
  });

  test('a shard that looked for no evidence is not of the same run', async () => {
    const [, ...plain] = check;
    await run('check', ...plain.slice(0, -1), '--shard', '3/3', '--format', 'json:other.json');
    const refused = await run('merge', '1.json', '2.json', 'other.json');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('选项');
  });
});

describe('evidence that does not count', () => {
  const one = async (evidence: string): Promise<{ readonly err: string; readonly made: JsonReport }> => {
    mkdirSync(join(cwd, 'one'), { recursive: true });
    writeFileSync(join(cwd, 'one/state.yaml'), state(evidence));
    const { out, err } = await run('check', 'one', ...check.slice(2), '--format', 'json');
    return { err, made: JSON.parse(out) as JsonReport };
  };

  test.each([
    ['is not there', '{document: 9号, file: 没有.txt}', 'file-missing', '不存在'],
    [
      'has another hash',
      `{file: ../states/佐证/9号文.txt, sha256: ${'ab12'.repeat(16)}}`,
      'file-differs',
      'sha256 不符',
    ],
    ['is a folder', '{file: ../states/佐证}', 'file-unreadable', '不能读取'],
    ['is a link', '{file: link.txt}', 'file-is-link', '符号链接'],
  ])('%s: undeclared, and why', async (_, evidence, lack, words) => {
    rmSync(join(cwd, 'one'), { recursive: true, force: true });
    mkdirSync(join(cwd, 'one'));
    symlinkSync('../states/佐证/9号文.txt', join(cwd, 'one/link.txt'));
    const { err, made } = await one(evidence);
    const finding = made.findings.find(({ rule }) => rule === 'station-established');
    expect(finding).toMatchObject({ status: 'undeclared', location: { file: 'one/state.yaml', line: 8 } });
    expect(finding?.asks.map(({ paper }) => paper)).toEqual([lack]);
    expect(err).toContain(words);
    expect(made.diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('outside the folder it is a fault: the file is left out, nothing is looked for', async () => {
    const { err, made } = await one('{file: /etc/hostname}');
    expect(err).toContain('不在可以读取的范围内');
    expect(made.leftOut).toEqual(['one/state.yaml']);
    expect(made.evidence).toEqual([]);
  });

  test('a link on the web counts as named and is never fetched', async () => {
    const { made } = await one("{link: 'http://127.0.0.1:1/9.pdf'}");
    expect(statusOf(made, 'station-established')).toBe('met');
  });
});

describe('the option', () => {
  test.each([
    ['in front of a folder', ['--require-evidence', 'states'], 'conditional'],
    ['with a force', ['--require-evidence', 'must', 'states'], 'must'],
    ['with a force after =', ['--require-evidence=encouraged', 'states'], 'encouraged'],
    ['at the end', ['states', '--require-evidence'], 'conditional'],
  ])('may stand %s', async (_, words, force) => {
    const { out } = await run('check', ...words, '--as-of', '2024-03-31', '--format', 'json');
    expect((JSON.parse(out) as JsonReport).options.requireEvidence).toBe(force);
  });

  test('takes no other word', async () => {
    const { exit, err, out } = await run('check', 'states', '--require-evidence=musst');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('must');
  });
});

describe('--exit-zero', () => {
  test.each([
    ['gaps', ['--fail-on', 'open'], 'states', 0],
    ['what is undeclared', ['--fail-on', 'never'], 'states', 0],
    ['no verdict', [], 'nowhere', 2],
  ])('after %s', async (_, words, path, exit) => {
    const plain = ['check', path, '--as-of', '2024-03-31', ...words];
    expect((await run(...plain)).exit).not.toBe(0);
    expect((await run(...plain, '--exit-zero')).exit).toBe(exit);
  });

  test('leaves every byte of the report, and merge decides for itself', async () => {
    const plain = await run(...check, '--format', 'json');
    const zero = await run(...check, '--exit-zero', '--format', 'json');
    expect([plain.exit, zero.exit]).toEqual([3, 0]);
    expect(zero.out).toBe(plain.out);
    for (const index of [1, 2])
      await run(...check, '--exit-zero', '--shard', `${index}/2`, '--format', `json:zero-${index}.json`);
    expect((await run('merge', 'zero-1.json', 'zero-2.json', '--format', 'json:z.json')).exit).toBe(3);
    expect(
      (await run('merge', 'zero-1.json', 'zero-2.json', '--exit-zero', '--format', 'json:z.json')).exit,
    ).toBe(0);
    expect((await run('merge', 'zero-1.json', '--exit-zero')).exit).toBe(2);
  });
});
