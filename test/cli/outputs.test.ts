import { describe, expect, test } from 'vitest';
import { parseOutputs } from '../../src/cli/outputs.ts';
import { UsageError } from '../../src/model/usage.ts';
import { FORMATS } from '../../src/report/formats.ts';

const shown = (words: string[]): string[] =>
  parseOutputs(words, FORMATS, 'terminal').map(({ format, path }) => `${format} → ${path ?? 'screen'}`);

function faultOf(words: string[]): UsageError {
  try {
    parseOutputs(words, FORMATS, 'terminal');
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error('no usage fault');
}

describe('--format', () => {
  test.each<[string[], string[]]>([
    [[], ['terminal → screen']],
    [['json'], ['json → screen']],
    [['json:'], ['json → screen']],
    [['json:report.json'], ['json → report.json']],
    [['json:C:\\报告\\a.json'], ['json → C:\\报告\\a.json']],
    [['json:C:/报告/a.json'], ['json → C:/报告/a.json']],
    [['json:a:b:c'], ['json → a:b:c']],
    [
      ['json:a.json', 'terminal'],
      ['json → a.json', 'terminal → screen'],
    ],
    [
      ['json:a.json', 'json:b.json'],
      ['json → a.json', 'json → b.json'],
    ],
  ])('%j', (words, outputs) => {
    expect(shown(words)).toEqual(outputs);
  });

  test.each<[string[], string, object]>([
    [['jsn'], 'unknown-value', { token: 'jsn', nearest: 'json', expected: Object.keys(FORMATS) }],
    [['JSON:x'], 'unknown-value', { token: 'JSON', nearest: 'json' }],
    [[''], 'unknown-value', { token: '' }],
    [['C:\\a.json'], 'unknown-value', { token: 'C' }],
    [['toString'], 'unknown-value', { token: 'toString' }],
    [['json', 'terminal'], 'two-reports-to-stdout', {}],
    [['json', 'json'], 'two-reports-to-stdout', {}],
    [['json:', 'terminal:'], 'two-reports-to-stdout', {}],
  ])('%j is %s', (words, code, args) => {
    const fault = faultOf(words);
    expect(fault.code).toBe(code);
    expect(fault.args).toMatchObject(args);
  });
});
