import type { Pack } from '../../src/model/pack.ts';
import { packOf, type PackParts } from '../support/pack-of.ts';

type Rules = NonNullable<PackParts['rules']>;

/** A small document with these rules. */
export function tinyPack(id: string, rules: Rules, more: PackParts['pack'] = {}): Pack {
  return packOf({
    pack: { id, title: { zh: `${id}实施方案`, en: `Plan of ${id}` }, ...more },
    rules,
  });
}

const title = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

const EAST: Rules = [
  {
    id: 'staff',
    title: title('街道工作站至少 3 人', 'at least 3 people in a subdistrict'),
    each: { level: 'township', kind: 'subdistrict' },
    must: { have: 'station.staff', atLeast: 3, unit: '人' },
    by: '2023-12-31',
  },
  { id: 'brigade', topic: 'brigade.full-time', must: { have: 'brigade.established' }, by: '2023-12-31' },
  {
    id: 'meeting',
    topic: 'committee.meetings',
    title: title('每季度一次联席会议', 'a joint meeting every quarter'),
    must: { have: 'meetings', of: { kind: 'joint' }, atLeast: 1 },
    every: 'quarter',
  },
  {
    id: 'room',
    topic: 'station.operation',
    title: title('=1+1|"引号"，<b>标记</b>', '=1+1|"quotes", <b>markup</b>'),
    must: { have: 'station.premises' },
  },
  { id: 'soft', topic: 'support', title: title('经费有保障', 'funds are secured'), must: 'attested' },
];

const WEST: Rules = [
  {
    id: 'staff',
    title: title('工作站至少 2 人', 'at least 2 people'),
    must: { have: 'station.staff', atLeast: 2, unit: '人' },
    by: '2023-06-30',
  },
  { id: 'brigade', topic: 'brigade.full-time', must: { have: 'brigade.established' }, by: '2023-12-31' },
  {
    id: 'meeting',
    topic: 'committee.meetings',
    title: title('每月一次联席会议', 'a joint meeting every month'),
    must: { have: 'meetings', of: { kind: 'joint' }, atLeast: 1 },
    every: 'month',
  },
];

const NORTH: Rules = [
  {
    id: 'staff',
    title: title('工作站不超过 1 人', 'at most 1 person'),
    must: { have: 'station.staff', atMost: 1, unit: '人' },
    force: 'in-principle',
  },
  {
    id: 'payroll',
    title: title('在编人员至少 1 人', 'at least 1 person on the payroll'),
    must: { have: 'station.payrollStaff', atLeast: 1, unit: '人' },
  },
];

/** Three documents that agree, contradict each other, or speak alone. */
export const TINY_PACKS: readonly Pack[] = [
  tinyPack('east', EAST),
  tinyPack('west', WEST),
  tinyPack('north', NORTH),
];
