import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { duibiao } from './binary.ts';

interface Rules {
  readonly rules: readonly { readonly pack: string; readonly id: string }[];
}

interface Value {
  readonly schema: string;
  readonly packs: readonly { readonly id: string }[];
  readonly topics: readonly {
    readonly topic: string;
    readonly things: readonly (Rules & {
      readonly comparisons: readonly { readonly first: string; readonly second: string }[];
    })[];
    readonly attested: Rules['rules'];
  }[];
}

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-crosswalk-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const ids = builtInPacks().map(({ id }) => id);

const valueOf = (text: string): Value => JSON.parse(text) as Value;
const rulesOf = ({ topics }: Value): string[] =>
  topics
    .flatMap(({ things, attested }) => [...things.flatMap(({ rules }) => rules), ...attested])
    .map(({ pack, id }) => `${pack}/${id}`);

describe('packs crosswalk over the packs of the program', () => {
  test.concurrent('has every rule exactly once, and compares rules of two packs only', async () => {
    const { out, err, exit } = await duibiao(['packs', 'crosswalk', '--format', 'json']);
    expect([err, exit]).toEqual(['', 0]);
    const value = valueOf(out);
    expect(value.schema).toBe('duibiao-crosswalk/1');
    expect(value.packs.map(({ id }) => id)).toEqual(ids);
    const shown = await Promise.all(ids.map((id) => duibiao(['packs', 'show', id, '--format', 'json'])));
    const all = shown.flatMap(({ out: text }, index) =>
      (JSON.parse(text) as Rules).rules.map(({ id }) => `${ids[index] ?? ''}/${id}`),
    );
    expect(rulesOf(value).toSorted()).toEqual(all.toSorted());
    const comparisons = value.topics.flatMap(({ things }) => things.flatMap((thing) => thing.comparisons));
    expect(comparisons.length).toBeGreaterThan(0);
    for (const { first, second } of comparisons) expect(first.split('/')[0]).not.toBe(second.split('/')[0]);
  });

  test.concurrent.each(['zh', 'en'])('fits the screen in %s', async (lang) => {
    const { out, exit } = await duibiao(['packs', 'crosswalk', '--verbose', '--lang', lang]);
    expect(exit).toBe(0);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    for (const id of ids) expect(out).toContain(id);
  });

  test.concurrent('takes packs, a topic, and several outputs', async () => {
    const { out, err, exit } = await duibiao(
      [
        'packs',
        'crosswalk',
        'kaizhou-2023',
        'yanbian-2023',
        'kaizhou-2023',
        '--topic=station',
        '--format=json:crosswalk.json',
        '--format=csv:crosswalk.csv',
        '--format=markdown',
      ],
      { cwd },
    );
    expect([err, exit]).toEqual(['', 0]);
    expect(out.startsWith('# ')).toBe(true);
    const value = valueOf(readFileSync(join(cwd, 'crosswalk.json'), 'utf8'));
    expect(value.packs.map(({ id }) => id)).toEqual(['kaizhou-2023', 'yanbian-2023']);
    expect(value.topics.every(({ topic }) => topic.startsWith('station.'))).toBe(true);
    const rows = readFileSync(join(cwd, 'crosswalk.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows.length).toBe(1 + rulesOf(value).length);
  });

  test.concurrent.each([
    [['packs', 'crosswalk', 'kaizhou-2032'], 'kaizhou-2023'],
    [['packs', 'crosswalk', '--topic', 'statoin'], 'statoin'],
    [['packs', 'crosswalk', '--format', 'sarif'], 'markdown'],
    [['packs', 'crosswalk', '--format', 'csv', '--format', 'json'], 'json:re'],
  ])('%j is refused', async (args, mentioned) => {
    const { out, err, exit } = await duibiao(args);
    expect([out, exit]).toEqual(['', 2]);
    expect(err).toContain(mentioned);
  });
});
