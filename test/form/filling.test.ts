import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/model/iso-date.ts';
import { isBelow, LEVELS, type Level } from '../../src/model/level.ts';
import type { Pack } from '../../src/model/pack.ts';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { loadPack } from '../../src/tasks/steps/load-pack.ts';
import { EVERY_FORM } from '../support/every-form-pack.ts';
import { SEED } from '../support/seed.ts';
import { askedKeys, dataOf, emptyKeys, formOf, switchedOn, textOf } from './filled.ts';
import { type Choose, fill } from './filling.ts';

const loaded = await Promise.all(builtInPacks().map((folder) => loadPack(folder)));
const packs = [...loaded.flatMap(({ pack }) => (pack === null ? [] : [pack])), EVERY_FORM];
const ON = '2024-07-15';
const on = isoDate(ON);
const NAMES = { prefecture: '测试州', county: '测试县', township: '测试镇', village: '测试村' };

const rows = packs.flatMap((pack) =>
  LEVELS.filter((level) => level === pack.region.level || isBelow(level, pack.region.level)).map((level) => ({
    pack,
    level,
    name: level === pack.region.level ? pack.region.name : NAMES[level],
  })),
);

function formAt(pack: Pack, level: Level, name: string, isAlone = false) {
  const parents = level === pack.region.level ? [] : [pack.region.name];
  const form = formOf([pack], name, ON, { level, parents, isAlone });
  const text = textOf(form);
  return { form, asked: dataOf(text), all: dataOf(switchedOn(text)) };
}

/** A choice that depends on the seed and on how many were made before. */
function chooser(start: number): Choose {
  let state = start;
  return (values) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return values[(state >>> 16) % (values.length + 1)];
  };
}

describe.each(rows)('$pack.id at the level $level', ({ pack, level, name }) => {
  const { form, asked, all } = formAt(pack, level, name);

  test('takes the first example beside each field', () => {
    const filled = fill(all, form.division, on, (values) => values[0]);
    expect(emptyKeys(filled).filter((key) => !key.endsWith(' divisions'))).toEqual([]);
    expect(() => askedKeys([pack], filled, on)).not.toThrow();
  });

  test('takes the other examples, and a no', () => {
    for (const index of [-1, -2])
      expect(() =>
        askedKeys(
          [pack],
          fill(all, form.division, on, (values) => values.at(index)),
          on,
        ),
      ).not.toThrow();
  });

  test('is asked for nothing that the form has no place for, whatever is filled in', () => {
    const places = new Set(emptyKeys(all));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x7ffffffe }), fc.boolean(), (start, isWhole) => {
        const filled = fill(isWhole ? all : asked, form.division, on, chooser(start));
        const strange = askedKeys([pack], filled, on).filter((key) => !isWithin(key, places));
        expect(strange).toEqual([]);
      }),
      { seed: SEED, numRuns: 10 },
    );
  });

  test('switches off only what some answer or reading calls for', () => {
    // Those below have rows of their own.
    const { form: alone, asked: some, all: every } = formAt(pack, level, name, true);
    const called = new Set<string>();
    for (let start = 1; start <= 60; start += 1) {
      const choose = chooser(start * 7919);
      const readings = pack.rules.flatMap((rule) => {
        const reading = choose(rule.readings.map((one) => one.name));
        return typeof reading === 'string' ? [[`${pack.id}/${rule.id}`, reading] as const] : [];
      });
      const filled = fill(start % 2 === 0 ? every : some, alone.division, on, choose);
      for (const key of askedKeys([pack], filled, on, Object.fromEntries(readings))) called.add(key);
    }
    const off = emptyKeys(every).filter((key) => !emptyKeys(some).includes(key));
    const own = off.filter((key) => !/某村|divisions/.test(key));
    expect(own.filter((key) => !called.has(key))).toEqual([]);
  });
});

function isWithin(key: string, places: ReadonlySet<string>): boolean {
  const keys = key.split('.');
  return keys.some((_, index) => places.has(keys.slice(0, index + 1).join('.')));
}
