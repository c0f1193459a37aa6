import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/model/iso-date.ts';
import { testBoundaries } from '../../../src/tasks/steps/test-boundaries.ts';
import { packOf } from '../../support/pack-of.ts';

const planted = vi.hoisted(() => ({ fault: '' }));
beforeEach(() => {
  planted.fault = '';
});

vi.mock(import('../../../src/evaluate/presence.ts'), async (original) => {
  const sound = await original();
  const flagOn: typeof sound.flagOn = (flag, day, declaredOn) => {
    if (planted.fault === 'since excluded') return sound.flagOn(flag, addDays(day, -1), declaredOn);
    if (planted.fault === 'missing is no' && flag.value && flag.since === undefined) return day >= declaredOn;
    return sound.flagOn(flag, day, declaredOn);
  };
  const countOn: typeof sound.countOn = (count, day, declaredOn) => {
    const range = sound.countOn(count, day, declaredOn);
    return planted.fault === 'one too many' ? { low: range.low + 1, high: range.high + 1 } : range;
  };
  return { ...sound, flagOn, countOn };
});

vi.mock(import('../../../src/evaluate/condition.ts'), async (original) => {
  const sound = await original();
  const conditionOn: typeof sound.conditionOn = (condition, subject, day) => {
    const truth = sound.conditionOn(condition, subject, day);
    if (planted.fault === 'unknown applies' && truth === 'unknown') return true;
    return planted.fault === 'conditions ignored' ? true : truth;
  };
  return { ...sound, conditionOn };
});

vi.mock(import('../../../src/evaluate/post-slots.ts'), async (original) => {
  const sound = await original();
  const slotOn: typeof sound.slotOn = (slot, holders, day, declaredOn, holds) =>
    sound.slotOn(
      planted.fault === 'roles ignored' ? { ...slot, role: null } : slot,
      holders,
      day,
      declaredOn,
      planted.fault === 'broader holds' ? (held, asked) => holds(held, asked) !== false : holds,
    );
  return { ...sound, slotOn };
});

const PACK = packOf({
  rules: [
    { id: 'flag', must: { have: 'station.established' }, by: '2023-09-30' },
    { id: 'number', must: { have: 'vehicles.fireTrucks', atLeast: 2 } },
    { id: 'where', where: { 'brigade.established': true }, must: { have: 'planning.chapter' } },
    {
      id: 'roles',
      must: { have: 'committee.members', include: [{ role: 'chair', posts: ['党委书记'] }] },
    },
  ],
});

describe('a fault of the evaluation is caught', () => {
  test('without one, everything passes', () => {
    expect(testBoundaries(PACK).failures).toEqual([]);
  });

  test.each([
    ['since excluded', 'day'],
    ['missing is no', 'none'],
    ['one too many', 'quota'],
    ['unknown applies', 'threshold'],
    ['conditions ignored', 'threshold'],
    ['roles ignored', 'composition'],
    ['broader holds', 'composition'],
  ])('%s', (fault, sort) => {
    planted.fault = fault;
    const { failures } = testBoundaries(PACK);
    expect(new Set(failures.map((failure) => failure.case.sort))).toContain(sort);
  });
});
