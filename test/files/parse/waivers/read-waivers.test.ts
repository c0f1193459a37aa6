import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { schemaSource } from '../../../../src/files/disk/schema-source.ts';
import { inMemoryFile } from '../../../../src/files/parse/yaml-file.ts';
import { isWaiversFile, readWaivers } from '../../../../src/files/parse/waivers/read-waivers.ts';
import { waiversFile } from '../../../../src/files/parse/waivers-validators.generated.js';
import { waivedRule } from '../../../../src/files/parse/waivers/waived-rule.ts';
import { stateSchema } from '../../../../src/form/schema/index.ts';
import { packOf } from '../../../support/pack-of.ts';
import { FIRE_SAFETY } from '../../../support/fire-safety.ts';

import addFormats from 'ajv-formats';

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/waivers.schema.json', import.meta.url), 'utf8'),
) as { readonly definitions: Readonly<Record<string, object>> };

const entry = {
  rule: 'sample/rule',
  division: '测试镇 / 测试村',
  reason: '编制没有批下来',
  owner: '测试镇',
  approver: '测试县',
  since: '2024-01-01',
  until: '2024-06-30',
  evidence: '测发〔2024〕1号',
};
const known = { judging: [packOf()], others: [], ids: ['sample', 'broken'] };
const read = (...waivers: readonly object[]): ReturnType<typeof readWaivers> =>
  readWaivers([inMemoryFile('豁免.yaml', { duibiao: 'waivers/1', waivers })], 'auditor', known, {
    waiversFile,
    schema: schemaSource('waivers'),
  });

describe('a file of waivers', () => {
  test.each([
    ['says so at its top', { duibiao: 'waivers/1', waivers: [] }, true],
    ['may be of a version to come, and is then faulted as one', { duibiao: 'waivers/2' }, true],
    ['is not a state', { duibiao: 'state/1' }, false],
    ['is not what says nothing', { waivers: [] }, false],
    ['is not a list', [{ duibiao: 'waivers/1' }], false],
    ['is not a text', 'duibiao: waivers/1', false],
    ['is not what could not be read', undefined, false],
  ])('%s', (_, value, expected) => {
    expect(isWaiversFile({ value })).toBe(expected);
  });

  test('is read with its places', () => {
    const { waivers, diagnostics, leftOut } = read(entry, { ...entry, period: '2024-Q1', note: null });
    expect([diagnostics, leftOut]).toEqual([[], []]);
    expect(waivers[0]).toEqual({
      origin: 'auditor',
      place: { file: '豁免.yaml', pointer: '/waivers/0' },
      pack: 'sample',
      rule: 'rule',
      division: ['测试镇', '测试村'],
      period: null,
      reason: '编制没有批下来',
      owner: '测试镇',
      approver: '测试县',
      since: '2024-01-01',
      until: '2024-06-30',
      evidence: [
        { document: '测发〔2024〕1号', place: { file: '豁免.yaml', pointer: '/waivers/0/evidence' } },
      ],
    });
    expect(waivers[1]?.period).toBe('2024-Q1');
  });

  test('may be empty', () => {
    expect(read()).toEqual({ waivers: [], diagnostics: [], leftOut: [] });
  });

  test('with one fault is left out whole, and every fault is told', () => {
    const { waivers, diagnostics, leftOut } = read(
      entry,
      { ...entry, approver: '测试镇' },
      { ...entry, rule: 'sample/rul', until: '2026-01-01' },
    );
    expect([waivers, leftOut]).toEqual([[], ['豁免.yaml']]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'waiver-self-approved',
      'waiver-too-long',
      'waiver-unknown-rule',
    ]);
  });

  test.each(['rule', 'division', 'reason', 'owner', 'approver', 'since', 'until', 'evidence'])(
    'must say its %s',
    (key) => {
      for (const value of [undefined, null, '']) {
        const { waivers, diagnostics } = read({ ...entry, [key]: value });
        expect(waivers).toEqual([]);
        expect(diagnostics.length).toBeGreaterThan(0);
      }
    },
  );
});

describe('the rule of a waiver', () => {
  const sample = packOf();
  const other = { ...sample, id: 'other' };
  const renamed = packOf({ rules: [{ was: ['old', 'older'] }] });
  const split = packOf({
    rules: [
      { id: 'a', was: ['old'] },
      { id: 'b', was: ['old'] },
    ],
  });
  test.each([
    ['by its pack and its id', 'sample/rule', known, { pack: 'sample', rule: 'rule' }],
    ['by its id alone', 'rule', known, { pack: 'sample', rule: 'rule' }],
    [
      'of a pack that does not judge',
      'other/rule',
      { ...known, others: [other] },
      { pack: 'other', rule: 'rule' },
    ],
    [
      'by its id, of the pack that judges',
      'rule',
      { ...known, others: [other] },
      { pack: 'sample', rule: 'rule' },
    ],
    ['of a pack with faults of its own', 'broken/any', known, { pack: 'broken', rule: 'any' }],
    ['of two packs', 'rule', { ...known, judging: [sample, other] }, { code: 'waiver-ambiguous-rule' }],
    ['renamed since', 'old', { ...known, judging: [renamed] }, { pack: 'sample', rule: 'rule' }],
    ['renamed twice', 'sample/older', { ...known, judging: [renamed] }, { pack: 'sample', rule: 'rule' }],
    ['split since: all its parts', 'old', { ...known, judging: [split] }, { pack: 'sample', rule: 'old' }],
    ['of no pack', 'samples/rule', known, { code: 'waiver-unknown-rule', args: { nearest: 'sample/rule' } }],
    ['unknown', 'sample/rules', known, { code: 'waiver-unknown-rule', args: { nearest: 'sample/rule' } }],
    ['unknown, by its id alone', 'rul', known, { code: 'waiver-unknown-rule', args: { nearest: 'rule' } }],
  ])('%s', (_, word, among, expected) => {
    expect(waivedRule(word, among)).toMatchObject(expected);
  });
});

describe('the published schema', () => {
  /** Without what only tells how it is written. */
  const checked = (part: object = {}): object =>
    Object.fromEntries(
      Object.entries(part).filter(
        ([key]) => !['errorMessage', 'defaultSnippets', 'description'].includes(key),
      ),
    );

  test('has days and evidence as states have them, only that there must be some', () => {
    const state = stateSchema(FIRE_SAFETY, [], { openPosts: true }) as typeof schema;
    expect(checked(schema.definitions['day'])).toEqual(checked(state.definitions['day']));
    expect(checked(schema.definitions['evidence'])).toEqual({
      ...checked(state.definitions['evidence']),
      minItems: 1,
    });
  });

  test('takes what the reader takes, and is strict', () => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    expect(validate({ duibiao: 'waivers/1', waivers: [entry] })).toBe(true);
    expect(validate({ duibiao: 'waivers/1', waivers: [{ ...entry, forever: true }] })).toBe(false);
    expect(validate({ duibiao: 'waivers/1', waivers: [], all: true })).toBe(false);
  });

  test('has titles and descriptions in Chinese', () => {
    const bare: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node) {
        for (const [key, value] of Object.entries(
          node.properties as Record<string, Record<string, unknown>>,
        )) {
          const isTold = [value['title'], value['description']].every((text) =>
            /\p{Script=Han}/u.test(String(text)),
          );
          if (!isTold) bare.push(`${path}/${key}`);
        }
      }
      for (const [key, value] of Object.entries(node)) look(value, `${path}/${key}`);
    };
    look(schema, '');
    expect(bare).toEqual([]);
  });
});
