import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { run } from '../cli/run.ts';
import { changedLines } from './changed-lines.ts';
import { freeze, frozenLines } from './frozen-lines.ts';
import { type Verdict, verdictLines } from './verdict-lines.ts';

// The verdicts on every example, as they were when last looked at. A change of the program that changes one shows it here:
// name it in the changelog, then UPDATE_FROZEN=1 keeps it.
const root = fileURLToPath(new URL('../..', import.meta.url));
const isUpdate = process.env['UPDATE_FROZEN'] === '1';
const DAYS = ['2023-06-30', '2024-01-15', '2024-07-31', '2025-02-01', '2026-11-28'];

/** Folders and files of examples/ that declare something, and their own packs; elsewhere the packs that bind. */
const EXAMPLES: Readonly<Record<string, { readonly path: string; readonly packs: readonly string[] }>> = {
  kaizhou: { path: 'kaizhou', packs: [] },
  'kaizhou-split': { path: 'kaizhou-split', packs: [] },
  liuhulan: { path: 'liuhulan', packs: [] },
  'own-pack': { path: 'own-pack/qingshi.yaml', packs: ['examples/own-pack/qingshi-2024'] },
  putuo: { path: 'putuo', packs: [] },
  wenquan: { path: 'wenquan.yaml', packs: [] },
  xinrong: { path: 'xinrong', packs: [] },
  yanbian: { path: 'yanbian', packs: [] },
};

const NO_STATES = ['README.md', 'wenquan-waivers.yaml'];

/** What changed, after freezing it where that is wanted. */
function changesOf(name: string, lines: readonly string[]): string {
  if (isUpdate) freeze(name, lines);
  return changedLines(frozenLines(name), lines);
}

async function verdictsOn(name: string, day: string): Promise<readonly Verdict[]> {
  const { path = '', packs = [] } = EXAMPLES[name] ?? {};
  const tool = { name: 'duibiao', version: '0' };
  const request = { paths: [`examples/${path}`], cwd: root, packs, tool };
  const { findings } = await check({ ...request, asOf: isoDate(day) });
  return findings.map((finding) => ({ ...finding, pack: finding.rule.pack, rule: finding.rule.id }));
}

describe('the verdicts stay what they were', () => {
  test.each(Object.keys(EXAMPLES))('on %s', async (name) => {
    const days: Record<string, readonly Verdict[]> = {};
    for (const day of DAYS) days[day] = await verdictsOn(name, day);
    expect(changesOf(name, verdictLines(days))).toBe('');
  });

  test('for the rows of the packs', async () => {
    const { exit, out } = await run(['packs', 'test', '--lang', 'en']);
    expect(changesOf('packs-test', out.trimEnd().split('\n'))).toBe('');
    expect(exit).toBe(0);
  });
});

test('every example is frozen', () => {
  const paths = Object.values(EXAMPLES).map(({ path }) => path.split('/')[0]);
  expect(new Set(readdirSync(join(root, 'examples')))).toEqual(new Set([...paths, ...NO_STATES]));
});

describe('changed lines', () => {
  test.each([
    ['none', ['a', 'b'], ['a', 'b'], ''],
    ['the order alone', ['a', 'b'], ['b', 'a'], ''],
    ['another verdict', ['a met', 'b'], ['a open', 'b'], '1 lines gone, 1 new\n- a met\n+ a open'],
    ['a line that was there once and is twice', ['a'], ['a', 'a'], '0 lines gone, 1 new\n+ a'],
    ['a line that is gone', ['a', 'a'], ['a'], '1 lines gone, 0 new\n- a'],
  ])('are named: %s', (_, was, is, expected) => {
    expect(changedLines(was, is)).toBe(expected);
  });

  test('are counted beyond the first 40', () => {
    const many = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    const lines = changedLines(many, []).split('\n');
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([42, '50 lines gone, 0 new', '… and 10 more']);
  });
});
