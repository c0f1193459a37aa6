import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { stateSchema } from '../../src/form/schema/index.ts';
import { joinVocabularies } from '../../src/model/join-vocabularies.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { LEVELS } from '../../src/model/level.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { formYaml } from '../../src/report/form/form-yaml.ts';
import { form } from '../../src/tasks/form.ts';
import { loadPacks } from '../../src/tasks/steps/load-packs.ts';
import { root } from '../scenarios/binary.ts';
import { FIRE_SAFETY } from '../support/fire-safety.ts';

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

/** A form for the pack at each level at which it asks something. */
const forms = (
  await Promise.all(
    builtInPacks().flatMap(({ id }) =>
      LEVELS.map(async (level) => {
        const request = {
          packs: [id],
          cwd: root,
          asOf: isoDate('2024-06-30'),
          level,
          name: '某地',
          parent: ['某市'],
        };
        const { patternNames } = messagesFor('zh').form;
        const made = await form({ ...request, patternNames }).catch(() => null);
        return made === null || made.form === null
          ? []
          : [{ id, level, text: formYaml(made.form, 'zh', 'state.schema.json') }];
      }),
    ),
  )
).flat();

describe('a form that nobody has filled in yet has no errors in an editor', () => {
  test('there is one for every pack', () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(builtInPacks().length);
    expect(forms.length).toBeGreaterThan(9);
  });

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
  const named = execFileSync('git', ['ls-files', '--', 'examples'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .flatMap((file) => {
      if (!file.endsWith('.yaml')) return [];
      const text = readFileSync(join(root, file), 'utf8');
      const schema = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1];
      return schema === undefined
        ? []
        : [{ file, text, schema: join(root, dirname(file), decodeURI(schema)) }];
    });

  test('there are many', () => {
    expect(named.length).toBeGreaterThan(15);
  });

  test.each(named)('$file', ({ text, schema }) => {
    const validate = validatorOf(JSON.parse(readFileSync(schema, 'utf8')) as object);
    expect(validate(parse(text))).toEqual([]);
  });
});
