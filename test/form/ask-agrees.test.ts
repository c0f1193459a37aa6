import { describe, expect, test } from 'vitest';
import { LEVELS, isBelow } from '../../src/model/level.ts';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { loadPack } from '../../src/tasks/steps/load-pack.ts';
import type { FormTarget } from '../../src/model/form.ts';
import { EVERY_FORM } from '../support/every-form-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { askedKeys, dataOf, emptyKeys, formOf, textOf } from './filled.ts';

const loaded = await Promise.all(builtInPacks().map((folder) => loadPack(folder)));
const packs = [...loaded.flatMap(({ pack }) => (pack === null ? [] : [pack])), EVERY_FORM];

const NAMES = { prefecture: '测试州', county: '测试县', township: '测试镇', village: '测试村' };
const DAYS = ['2023-03-13', '2024-01-01', '2025-06-30'];

interface Row {
  readonly what: string;
  readonly packs: readonly Pack[];
  readonly name: string;
  readonly more: Partial<FormTarget>;
}

const rows: Row[] = packs.flatMap((pack): Row[] => {
  const { name, level } = pack.region;
  const own = { packs: [pack], name, more: { level } };
  const below = LEVELS.filter((lower) => isBelow(lower, level));
  return [
    { ...own, what: `${pack.id}: its jurisdiction` },
    { ...own, what: `${pack.id}: its jurisdiction alone`, more: { level, isAlone: true } },
    { ...own, what: `${pack.id}: another place of its level`, name: NAMES[level] },
    ...below.flatMap((lower) => [
      { ...own, what: `${pack.id}: a ${lower}`, name: NAMES[lower], more: { level: lower, parents: [name] } },
      {
        ...own,
        what: `${pack.id}: a ${lower} of no kind, alone`,
        name: NAMES[lower],
        more: { level: lower, kind: null, parents: [name], isAlone: true },
      },
    ]),
    ...pack.rosters.map((roster) => ({
      ...own,
      what: `${pack.id}: a division of ${roster.id}`,
      name: roster.names[0] ?? '',
      more: { level: roster.level, parents: [name] },
    })),
  ];
});
const together: Row[] = LEVELS.map((level) => ({
  what: `all packs: a ${level}`,
  packs,
  name: NAMES[level],
  more: { level },
}));

describe.each(DAYS)('on %s', (on) => {
  test.each([...rows, ...together])('$what', ({ packs: of, name, more }) => {
    const text = textOf(formOf(of, name, on, more));
    const data = dataOf(text);
    const open = emptyKeys(data);
    expect(open.toSorted()).toEqual(askedKeys(of, data, isoDate(on)).toSorted());
    expect(open.length > 0).toBe(of.some(({ inForce }) => inForce.from <= on));
  });
});
