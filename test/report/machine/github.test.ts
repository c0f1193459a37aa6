import { describe, expect, test } from 'vitest';
import { MACHINE_FORMATS } from '../../../src/report/machine/index.ts';
import { githubCommand } from '../../../src/report/text/github-command.ts';
import { parseGithub } from '../../support/parse-github.ts';
import { hostile, sample, written } from './sample.ts';

describe('annotations of GitHub', () => {
  const commands = parseGithub(written('github', sample()));
  const count = (kind: string): number => commands.filter((one) => one.kind === kind).length;

  test('at most ten of a kind, and the last says how many are not there', () => {
    expect(['error', 'warning', 'notice'].map(count)).toEqual([10, 4, 10]);
    expect(commands.at(-1)).toMatchObject({ kind: 'notice', properties: { title: 'duibiao 0.1.0' } });
    expect(commands.at(-1)?.message).toContain('另有 15 项没有标注');
  });

  test('nothing is said to be left out where nothing is', () => {
    const report = sample('zh', { findings: sample().findings.slice(0, 3) });
    expect(parseGithub(written('github', report)).at(-1)?.message).not.toContain('没有标注');
  });

  test('stand at file, line and column', () => {
    expect(commands[0]?.properties).toMatchObject({ file: '申报/坏.yaml', line: '7', col: '3' });
  });

  test('of a whole file have no line', () => {
    expect(commands.find(({ message }) => message === '找不到文件')?.properties).toEqual({
      file: '申报/无.yaml',
      title: '错误 input/file-not-found',
    });
  });

  test.each<[string, string[], string | undefined, number]>([
    ['that had no room before', ['申报/末.yaml'], '申报/末.yaml', 15],
    ['behind none where nothing of it changed', ['申报/别处.yaml'], '申报/坏.yaml', 15],
    ['behind none where nothing is said to have changed', [], '申报/坏.yaml', 15],
  ])('of changed files come first: %s', (_, changed, first, left) => {
    const report = sample();
    const last = report.findings.findLast(({ status }) => status === 'overdue');
    if (last === undefined) throw new Error('the sample has a gap');
    const moved = { ...last, location: { file: '申报/末.yaml', line: 9, column: 1 } };
    const findings = [...report.findings.filter((finding) => finding !== last), moved];
    const shown = parseGithub([...MACHINE_FORMATS.github({ ...report, findings }, { changed })].join(''));
    expect(shown.find(({ kind }) => kind === 'error')?.properties['file']).toBe(first);
    expect(shown.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(shown.at(-1)?.message).toContain(`另有 ${left} 项没有标注`);
  });

  test.each([
    ['100%25', '100%2525', 'a per cent sign, so that what looks escaped stays what it is'],
    ['a:b,c', 'a:b,c', 'colons and commas may stand in a message'],
    ['a\r\n::error::b', String.raw`a\u{d}\u{a}::error::b`, 'a line end would start a command'],
  ])('message %j becomes %j: %s', (text, expected) => {
    expect(githubCommand('notice', {}, text)).toBe(`::notice::${expected}\n`);
  });

  test.each([
    ['a,line=9', 'a%2Cline=9', 'a comma would start another property'],
    ['a::b', 'a%3A%3Ab', 'colons would end the properties'],
    ['100%', '100%25', 'a per cent sign'],
  ])('property %j becomes %j: %s', (text, expected) => {
    expect(githubCommand('error', { file: text }, 'm')).toBe(`::error file=${expected}::m\n`);
  });

  test('every line is one of ours', () => {
    const text = written('github', hostile('\n::stop-commands::x\n::error::y'));
    expect(
      text.split('\n').filter((line) => line !== '' && !/^::(error|warning|notice)( |::)/.test(line)),
    ).toEqual([]);
  });
});
