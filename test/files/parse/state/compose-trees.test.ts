import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../src/model/diagnostic.ts';
import { isoDate } from '../../../../src/model/iso-date.ts';
import { LEVELS, type Level } from '../../../../src/model/level.ts';
import type { Division } from '../../../../src/model/state.ts';
import { type DivisionNames, divisionNames } from '../../../../src/model/region/division-names.ts';
import { composeTrees, type DeclaredFile } from '../../../../src/files/parse/state/compose-trees.ts';
import type { DeclaredDivision } from '../../../../src/files/parse/state/read-division.ts';
import { SEED } from '../../../support/seed.ts';

interface Sketch {
  readonly name: string;
  readonly code?: string;
  readonly below?: readonly Sketch[];
}

/** A division with those below it one level deeper each. */
function division(
  { name, code, below = [] }: Sketch,
  level: Level,
  file: string,
  pointer = '',
): DeclaredDivision {
  const next = LEVELS[LEVELS.indexOf(level) + 1] ?? level;
  return {
    name,
    level,
    ...(code === undefined ? {} : { code }),
    declaredOn: isoDate('2024-03-31'),
    place: { file, pointer },
    facts: new Map(),
    totals: [],
    divisions: below.map((child, index) => division(child, next, file, `${pointer}/divisions/${index}`)),
  };
}

function declared(
  level: Level,
  parents: readonly string[],
  sketch: Sketch,
  file = sketch.name,
): DeclaredFile {
  return { parents, root: division(sketch, level, file) };
}

/** `开州区(温泉镇(天祠社区))`, with what is above in front. */
function outline(
  files: readonly DeclaredFile[],
  names?: DivisionNames,
): { trees: string[]; faults: string[] } {
  const faults: Fault[] = [];
  const show = ({ name, divisions }: Division): string =>
    divisions.length === 0 ? name : `${name}(${divisions.map(show).join(' ')})`;
  const trees = composeTrees(files, (fault) => faults.push(fault), names);
  return {
    trees: trees.map(({ above, division: top }) => [...above, show(top)].join('/')),
    faults: faults.map(({ code, place, args }) => {
      const other = args.other !== undefined && 'pointer' in args.other ? ` ${args.other.file}` : '';
      return `${code} ${place.file}${place.pointer} ${args.token}${other}`;
    }),
  };
}

const county = declared('county', ['重庆市'], { name: '开州区' });
const town = declared('township', ['开州区'], { name: '温泉镇' });
const other = declared('township', ['重庆市', '开州区'], { name: '岳溪镇' });
const community = declared('village', ['温泉镇'], { name: '天祠社区' });
const deep = declared('village', ['重庆市', '开州区', '温泉镇'], { name: '河东村' });

describe('files of one jurisdiction', () => {
  test('become one tree', () => {
    expect(outline([county, town, other, community, deep])).toEqual({
      trees: ['重庆市/开州区(岳溪镇 温泉镇(天祠社区 河东村))'],
      faults: [],
    });
  });

  test('whatever their order', () => {
    const files = [county, town, other, community, deep];
    const whole = outline(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(outline(shuffled)).toEqual(whole);
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  test('may call their parent by a shorter name', () => {
    const district = declared('county', [], { name: '重庆市开州区' });
    const names = divisionNames([{ name: '重庆市开州区', aliases: ['开州区'] }]);
    expect(outline([district, town], names).trees).toEqual(['重庆市开州区(温泉镇)']);
    expect(outline([district, town]).trees).toEqual(['开州区/温泉镇', '重庆市开州区']);
  });

  test('called by two names are still declared twice', () => {
    const long = declared('county', [], { name: '重庆市开州区' });
    const short = declared('county', [], { name: '开州区' });
    const names = divisionNames([{ name: '重庆市开州区', aliases: ['开州区'] }]);
    expect(outline([long, short], names).faults).toHaveLength(1);
  });

  test('are ordered by code, then by name', () => {
    const below = [
      { name: '丙镇' },
      { name: '乙镇', code: '500154102' },
      { name: '甲镇', code: '500154101' },
    ];
    const files = [
      declared('county', [], { name: '县', below }),
      declared('township', ['县'], { name: '丁镇' }),
    ];
    expect(outline(files).trees).toEqual(['县(甲镇 乙镇 丁镇 丙镇)']);
  });

  test('stand beside each other where their parents are declared nowhere', () => {
    expect(outline([town, community, declared('village', ['别镇'], { name: '别村' })])).toEqual({
      trees: ['别镇/别村', '开州区/温泉镇(天祠社区)'],
      faults: [],
    });
  });

  test('keep parents that nobody declares above', () => {
    expect(outline([deep]).trees).toEqual(['重庆市/开州区/温泉镇/河东村']);
  });

  test('hang below a division within another file', () => {
    const whole = declared('county', [], {
      name: '县',
      below: [{ name: '甲镇', below: [{ name: '甲村' }] }],
    });
    expect(outline([whole, declared('village', ['县', '甲镇'], { name: '乙村' })]).trees).toEqual([
      '县(甲镇(乙村 甲村))',
    ]);
  });
});

describe('files that contradict each other', () => {
  test.each<[string, DeclaredFile[], string[]]>([
    [
      'the same division in two files',
      [county, town, declared('township', ['开州区'], { name: '温泉镇' }, '2')],
      ['division-twice 2/name 温泉镇 温泉镇'],
    ],
    [
      'the same jurisdiction in two files',
      [county, declared('county', ['重庆市'], { name: '开州区' }, '2')],
      ['division-twice 2/name 开州区 开州区'],
    ],
    [
      'twice in one file',
      [declared('county', [], { name: '县', below: [{ name: '甲' }, { name: '甲' }] })],
      ['division-twice 县/divisions/1/name 甲 县'],
    ],
    [
      'two divisions of the name of the parent',
      [
        declared('county', [], { name: '县', below: [{ name: '甲镇' }] }),
        declared('county', [], { name: '邻县', below: [{ name: '甲镇' }] }),
        declared('village', ['甲镇'], { name: '乙村' }),
      ],
      ['parent-ambiguous 乙村/parent 甲镇'],
    ],
    [
      'a parent of the same level',
      [town, declared('township', ['温泉镇'], { name: '岳溪镇' })],
      ['level-not-below-parent 岳溪镇/level township'],
    ],
    [
      'two parents of each other',
      [declared('township', ['乙'], { name: '甲' }), declared('township', ['甲'], { name: '乙' })],
      ['level-not-below-parent 甲/level township', 'level-not-below-parent 乙/level township'],
    ],
  ])('%s', (_what, files, faults) => {
    expect(outline(files).faults).toEqual(faults);
  });

  test('a full path settles which parent is meant', () => {
    const files = [
      declared('county', [], { name: '县', below: [{ name: '甲镇' }] }),
      declared('county', [], { name: '邻县', below: [{ name: '甲镇' }] }),
      declared('village', ['邻县', '甲镇'], { name: '乙村' }),
    ];
    expect(outline(files)).toEqual({ trees: ['县(甲镇)', '邻县(甲镇(乙村))'], faults: [] });
  });

  test('a division that names itself as its parent stands below a name that nobody declares', () => {
    expect(outline([declared('township', ['甲镇'], { name: '甲镇' })])).toEqual({
      trees: ['甲镇/甲镇'],
      faults: [],
    });
  });
});
