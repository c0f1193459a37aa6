import { describe, expect, test } from 'vitest';
import { refuseIncomparable } from '../../../src/history/diff/refuse-incomparable.ts';
import type { JsonReport } from '../../../src/model/json-report.ts';
import { RUN_OPTION_KEYS, RUN_OPTIONS, type RunOptions } from '../../../src/model/run-options.ts';
import { UsageError } from '../../../src/model/usage.ts';
import { sampleJson } from '../merge/reports.ts';

const usual: JsonReport = { ...sampleJson(), leftOut: [], diagnostics: [] };

function withOptions(options: Partial<RunOptions>): JsonReport {
  return { ...usual, options: { ...usual.options, ...options } };
}

/** Code and words of the fault; null where the two may be laid side by side. */
function faultOf(old: JsonReport, now: JsonReport): readonly [string, ...string[]] | null {
  try {
    refuseIncomparable({ file: 'a.json', report: old }, { file: 'b.json', report: now });
    return null;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { token = '', name = '', expected = [] } = error.args;
    return [error.code, token, name, ...expected];
  }
}

describe('reports side by side', () => {
  test.each<[string, Partial<RunOptions>, readonly string[] | null]>([
    ['made alike', {}, null],
    ['under packs that were named', { packs: ['kaizhou-2023'] }, null],
    ['another reading, which is a cause of its own', { reading: ['late'] }, null],
    ['another level of failure, which changes no verdict', { failOn: 'never' }, null],
    ['known gaps, which change no verdict', { baseline: 'b.json' }, null],
    ['of one topic, where what is not asked would look gone', { topic: ['station'] }, ['--topic']],
    ['of one division', { division: ['温泉镇'] }, ['--division']],
    ['that counts only what evidence shows', { requireEvidence: 'must' }, ['--require-evidence']],
    [
      'that differ in two things, both named',
      { bearer: ['区应急局'], noWaivers: true },
      ['--bearer', '--no-waivers'],
    ],
  ])('%s', (_, options, flags) => {
    const expected = flags === null ? null : ['diff-other-selection', 'a.json', 'b.json', ...flags];
    expect(faultOf(usual, withOptions(options))).toEqual(expected);
  });

  test('of one topic both', () => {
    expect(faultOf(withOptions({ topic: ['station'] }), withOptions({ topic: ['station'] }))).toBeNull();
  });

  test.each<[string, JsonReport, readonly string[]]>([
    [
      'lists some verdicts only',
      withOptions({ status: ['overdue'] }),
      ['diff-narrowed', 'b.json', '--status'],
    ],
    ['is a shard', { ...usual, shard: { index: 1, of: 2 } }, ['diff-shard', 'b.json', '']],
    ['leaves out a file', { ...usual, leftOut: ['c.yaml'] }, ['diff-faulty', 'b.json', '']],
  ])('one that %s is refused', (_, report, fault) => {
    expect(faultOf(usual, report)).toEqual(fault);
  });

  test('have a say of every option', () => {
    const says = new Set(RUN_OPTION_KEYS.map((key) => RUN_OPTIONS[key].inDiff));
    expect(says).toEqual(new Set(['any', 'same', 'none']));
  });
});
