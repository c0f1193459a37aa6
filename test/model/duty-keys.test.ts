import { describe, expect, test } from 'vitest';
import schema from '../../schemas/pack.schema.json' with { type: 'json' };
import { DUE_KEYS, MEASURE_KEYS } from '../../src/model/duty-keys.ts';
import { OLD_WORDS } from '../../src/model/regular-form.ts';

const { measure, must, rule, change } = schema.definitions;

describe('the keys of a duty are those of schemas/pack.schema.json', () => {
  test('a measure has the keys of some kind, what packs wrote before, and no other', () => {
    const keys = [...new Set([...Object.values(MEASURE_KEYS).flat(), ...Object.values(OLD_WORDS)])];
    expect(keys.toSorted()).toEqual(Object.keys(measure.properties).toSorted());
  });

  test('what a rule must have is a measure', () => {
    expect(must.properties).toEqual(measure.properties);
  });

  test('a rule has one due of the known kinds', () => {
    expect(rule.oneOf).toEqual(Object.values(DUE_KEYS).map((key) => ({ required: [key] })));
    expect(Object.keys(rule.properties)).toEqual(expect.arrayContaining(Object.values(DUE_KEYS)));
  });

  test('a reading may change the due to any of them', () => {
    expect(Object.keys(change.properties)).toEqual(expect.arrayContaining(Object.values(DUE_KEYS)));
  });
});
