import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/model/iso-date.ts';
import type { Times } from '../../../src/model/state.ts';
import { joinTimes } from '../../../src/model/things/join-times.ts';

const place = { file: 'f', pointer: '' };
const days = (...all: IsoDate[]): Times => ({ type: 'times', form: 'list', days: all, counts: {}, place });
const counts = (all: Record<string, number>): Times => ({
  type: 'times',
  form: 'counts',
  days: [],
  counts: all,
  place,
});
const first = '2024-03-01' as IsoDate;
const second = '2024-03-02' as IsoDate;

test.each<[string, Times, Times, Times | null]>([
  ['two years', counts({ 2024: 3 }), counts({ 2025: 4 }), counts({ 2024: 3, 2025: 4 })],
  ['one year, two numbers', counts({ 2024: 3 }), counts({ 2024: 4 }), null],
  ['the same days', days(first), days(first), days(first)],
  ['other days', days(first), days(second), null],
  ['days and their number', days(first), counts({ 2024: 1 }), days(first)],
  ['the number and its days', counts({ 2024: 1 }), days(first), days(first)],
  ['days and another number', days(first), counts({ 2024: 2 }), null],
])('%s', (_, one, other, expected) => {
  expect(joinTimes(one, other)).toEqual(expected);
});
