import type { Pack } from '../../src/model/pack.ts';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { packOf } from './pack-of.ts';

const words = { zh: '说明', en: 'words' };
const flag = (level: 'township' | 'village') => ({ type: 'flag' as const, levels: [level], title: words });

/** Every form of rule once: each measure, each due, conditions, readings, rosters, levels and kinds. */
const RULES: Partial<Rule>[] = [
  { id: 'flag-by', must: { have: 'station.established' }, by: '2023-09-30' },
  { id: 'number-by', must: { have: 'station.staff', atLeast: 2, upTo: 3 }, by: '2023-12-31' },
  { id: 'number-at-most', must: { have: 'workRoom.staff', atMost: 2 } },
  { id: 'more-than', must: { have: 'builtUpAreaKm2', moreThan: 2 } },
  {
    id: 'quantity-by',
    must: { have: 'own.depth', atLeast: 200 },
    where: { 'own.hasForest': true },
    by: '2024-06-30',
  },
  {
    id: 'head-by',
    must: { have: 'station.head', include: [{ posts: ['分管消防负责人', '内设机构负责人'] }] },
    by: '2023-09-30',
  },
  {
    id: 'composition',
    must: {
      have: 'committee.members',
      include: [
        { role: 'chair', posts: ['主要负责人'] },
        { posts: ['班子成员'] },
        { posts: ['平安办负责人'] },
      ],
    },
    by: '2023-12-31',
  },
  {
    id: 'chair',
    must: { have: 'leadingGroup.members', include: [{ role: 'chair', posts: ['主要负责人', '党委书记'] }] },
  },
  {
    id: 'meetings',
    each: { level: ['county', 'township'] },
    must: { have: 'meetings', of: { kind: { in: ['joint', 'regular'] } }, atLeast: 1 },
    every: { period: 'quarter', from: '2023-10-01' },
  },
  {
    id: 'trainings',
    must: {
      have: 'trainings',
      of: { any: [{ kind: 'business' }, { coversAllTownships: true }] },
      atLeast: 2,
    },
    every: { period: 'year', from: '2023-07-01', until: '2024-12-31' },
  },
  { id: 'all-by', must: { all: 'residentGroups', have: 'fireManager' }, by: '2023-12-31' },
  { id: 'share', must: { all: 'residentGroups', have: 'posted', percent: 60 } },
  { id: 'all-of', must: { all: 'own.houses', have: 'checked', of: { persons: { moreThan: 10 } } } },
  {
    id: 'share-of',
    must: {
      all: 'own.houses',
      have: 'checked',
      of: { any: [{ shared: true }, { name: '一' }] },
      percent: 50,
    },
  },
  { id: 'number-of-all', must: { all: 'own.houses', have: 'persons', atLeast: 4 } },
  {
    id: 'all-each-year',
    must: { all: 'inspections.entrusted', have: 'inspected' },
    every: { period: 'year', from: '2023-01-01' },
  },
  { id: 'all-of-2024', must: { all: 'units.key', have: 'trainedPerson', in: '2024' }, by: '2024-12-31' },
  { id: 'flag-each-year', must: { have: 'own.plan' }, every: 'year' },
  {
    id: 'either',
    must: {
      any: [{ have: 'planning.specialPlan' }, { have: 'planning.chapter' }, { have: 'brigade.established' }],
    },
    by: '2024-03-31',
  },
  {
    id: 'regular-events',
    must: { have: 'meetings', where: { kind: { in: ['joint', 'regular'] } }, atLeast: 1 },
    every: { period: 'half-year', from: '2023-07-01' },
  },
  {
    id: 'regular-share',
    must: { each: 'residentGroups', where: { fireManager: true }, have: 'posted', percent: 80 },
    by: '2024-06-30',
  },
  { id: 'each-at-most', must: { each: 'own.houses', have: 'persons', atMost: 9 } },
  {
    id: 'each-either',
    must: {
      each: 'own.houses',
      where: { shared: true },
      anyOf: [{ have: 'checked' }, { have: 'persons', lessThan: 4 }],
      percent: 50,
    },
  },
  {
    id: 'each-of-flags',
    must: { each: 'residentGroups', anyOf: [{ have: 'posted' }, { have: 'fireManager' }] },
    by: '2023-12-31',
  },
  {
    id: 'either-of-coverage',
    must: {
      anyOf: [
        { each: 'residentGroups', have: 'posted', percent: 60 },
        { anyOf: [{ have: 'planning.chapter' }, { have: 'workRoom.staff', atLeast: 2 }] },
      ],
    },
    by: '2024-03-31',
  },
  {
    id: 'where-any',
    where: { any: [{ name: '临江镇' }, { designations: { includes: ['key-town'] } }] },
    must: { have: 'planning.specialPlan' },
  },
  {
    id: 'where-not',
    where: { not: { all: [{ 'brigade.established': true }, { 'own.hasForest': true }] } },
    must: { have: 'planning.chapter' },
    by: '2023-12-31',
  },
  {
    id: 'where-on',
    where: { 'volunteerBrigade.established': { on: '2023-12-31' } },
    must: { have: 'volunteerBrigade.dispatchManaged' },
  },
  { id: 'attested', must: 'attested', by: '2024-06-30' },
  { id: 'encouraged', must: 'attested', force: 'encouraged' },
  {
    id: 'subdistricts',
    each: { kind: 'subdistrict' },
    must: { have: 'station.staff', atLeast: 3 },
    by: '2023-09-30',
  },
  { id: 'roster', each: { roster: 'named' }, must: { have: 'brigade.established' }, by: '2025-12-31' },
  {
    id: 'villages',
    each: { level: 'village' },
    must: { have: 'leadingGroup.established' },
    by: '2023-12-31',
  },
  {
    id: 'communities',
    each: { level: 'village', kind: 'community' },
    where: { 'microStation.established': true },
    must: { have: 'microStation.dispatchManaged' },
    by: '2023-12-31',
  },
  {
    id: 'readings',
    must: { have: 'station.dedicatedOfficers', atLeast: 1 },
    by: '2023-12-31',
    readings: {
      default: 'one',
      why: words,
      options: {
        one: { title: words, change: {} },
        two: { title: words, change: { must: { have: 'station.dedicatedOfficers', atLeast: 2 } } },
        later: { title: words, change: { by: '2024-06-30' } },
      },
    },
  },
];

export const EVERY_FORM: Pack = packOf({
  pack: {
    rosters: { named: { level: 'township', names: ['温泉镇', '临江镇'], clause: ['一'] } },
    facts: {
      hasForest: flag('township'),
      plan: { ...flag('township'), perPeriod: true },
      depth: { type: 'quantity', levels: ['township'], title: words, unit: '米' },
      houses: {
        type: 'collection',
        levels: ['township'],
        title: words,
        unit: '栋',
        fields: {
          persons: { type: 'count', title: words },
          shared: { type: 'flag', title: words },
          checked: { type: 'flag', title: words },
        },
      },
    },
  },
  rules: RULES,
});
