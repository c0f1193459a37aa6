import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stateSchema } from '../../src/form/schema/index.ts';
import { joinVocabularies } from '../../src/model/join-vocabularies.ts';
import { loadPacks } from '../../src/tasks/steps/load-packs.ts';
import { root } from '../scenarios/binary.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';
import { builtInForms } from './built-in-forms.ts';
import { namedSchemas } from './named-schemas.ts';

function validatorOf(schema: object): (data: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true });
  addFormats.default(ajv, ['date']);
  const validate = ajv.compile(schema);
  return (data) =>
    validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const { packs } = await loadPacks([], root);
const core = validatorOf(stateSchema(FIRE_SAFETY));
const withPacks = validatorOf(stateSchema(joinVocabularies(packs.map((pack) => pack.vocabulary)), packs));

const forms = await builtInForms(null);

describe('a form that nobody has filled in yet has no errors in an editor', () => {
  test.each(forms)('of $id for a $level', ({ text }) => {
    expect(core(parse(text))).toEqual([]);
    expect(withPacks(parse(text))).toEqual([]);
  });
});

describe('what must be there may not be empty', () => {
  const head = { duibiao: 'state/1', declaredOn: '2024-06-30', name: '县', level: 'county' };
  test.each<[object]>([
    [{ ...head, name: null }],
    [{ ...head, declaredOn: null }],
    [{ ...head, divisions: [null] }],
    [{ ...head, meetings: [{ date: null }] }],
    [{ ...head, committee: { members: [{ posts: [null] }] } }],
  ])('%j', (data) => {
    expect(core(data)).not.toEqual([]);
  });
});

describe('every example has no errors by the schema that its first line names', () => {
  const named = namedSchemas();

  test('each names one', () => {
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ schema }) => schema === null)).toEqual([]);
  });

  test.each(named)('$file', ({ text, schema }) => {
    const validate = validatorOf(JSON.parse(readFileSync(schema ?? '', 'utf8')) as object);
    expect(validate(parse(text))).toEqual([]);
  });
});
