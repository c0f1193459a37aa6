import type { FactDefinition, FieldDefinition } from '../../model/fact.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { EVIDENCE, headSchema, peopleSchema, PERIOD_PATTERN, ref, type Schema } from './values.ts';

/** The value of one fact, by its type. */
export function factSchema(fact: FactDefinition): Schema {
  const text = { title: fact.title.zh, description: describe(fact) };
  switch (fact.type) {
    case 'flag':
      return fact.perPeriod === true ? { ...text, ...periodFlagsSchema(text) } : { ...ref('flag'), ...text };
    case 'count':
    case 'quantity':
      return { ...ref(fact.type), ...text };
    case 'choices':
      return {
        ...text,
        type: ['array', 'object'],
        uniqueItems: true,
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(fact.values ?? {}).map(([word, { zh }]) => [word, { ...ref('flag'), title: zh }]),
        ),
        items: {
          enum: Object.keys(fact.values ?? {}),
          title: '称号',
          description: wordList(fact.values ?? {}),
        },
      };
    case 'people':
      return {
        ...peopleSchema(fieldSchemas(fact.fields ?? {}), totalsSchemas(fact.fields ?? {})),
        ...text,
      };
    case 'posts':
      if (fact.fields !== undefined) return { ...headSchema(fieldSchemas(fact.fields)), ...text };
      return { ...ref(fact.single === true ? 'holder' : 'holders'), ...text };
    case 'log':
      return { ...text, ...logSchema(fact) };
    case 'collection':
      return fact.perPeriod === true
        ? {
            ...text,
            type: 'object',
            additionalProperties: false,
            patternProperties: { [PERIOD_PATTERN]: { ...text, ...collectionSchema(fact.fields ?? {}) } },
          }
        : { ...text, ...collectionSchema(fact.fields ?? {}) };
  }
}

function periodFlagsSchema(text: Schema): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    patternProperties: { [PERIOD_PATTERN]: { ...ref('flag'), ...text } },
  };
}

function logSchema({ fields = {}, forPeriod }: FactDefinition): Schema {
  const kinds = fields['kind']?.values;
  const numbers: Schema =
    kinds === undefined
      ? {
          patternProperties: {
            [PERIOD_PATTERN]: { type: 'integer', minimum: 0, title: '次数', description: '次数。' },
          },
        }
      : {};
  const byKind = Object.keys(kinds ?? {}).map((kind) => [kind, ref('periodCounts')]);
  return {
    type: ['array', 'object'],
    items: {
      type: 'object',
      title: '一次',
      description: '一次记录，须有日期。',
      required: ['date'],
      additionalProperties: false,
      properties: {
        date: ref('day'),
        ...(forPeriod === true ? { for: ref('period') } : {}),
        ...fieldSchemas(fields),
        ...EVIDENCE,
      },
    },
    ...numbers,
    additionalProperties: false,
    properties: { ...Object.fromEntries(byKind), countedOn: COUNTED_ON },
  };
}

/** When numbers were counted. */
const COUNTED_ON: Schema = { $ref: '#/definitions/day', title: '统计日', description: '缺省为申报日。' };

/** How many of the things or persons have what. */
function totalsSchemas(fields: Readonly<Record<string, FieldDefinition>>): Schema {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (!isCounted(field)) return [];
      const text = { title: field.title.zh, description: `其中${field.title.zh}的个数。` };
      return [[totalsKey(name, field), { type: 'integer', minimum: 0, ...text }]];
    }),
  );
}

function collectionSchema(fields: Readonly<Record<string, FieldDefinition>>): Schema {
  return {
    type: ['array', 'object'],
    items: {
      type: 'object',
      title: '一项',
      description: '一项，须有名称。',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1, title: '名称', description: '名称或编号。' },
        ...fieldSchemas(fields),
        ...EVIDENCE,
      },
    },
    required: ['total'],
    additionalProperties: false,
    properties: {
      total: { type: 'integer', minimum: 0, title: '总数', description: '总数。' },
      ...totalsSchemas(fields),
      countedOn: COUNTED_ON,
      ...EVIDENCE,
    },
  };
}

function fieldSchemas(fields: Readonly<Record<string, FieldDefinition>>): Schema {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const text = {
        title: field.title.zh,
        description: field.unit === undefined ? `${field.title.zh}。` : `单位：${field.unit}。`,
      };
      if (field.type === 'flag') return [name, { ...ref('flag'), ...text }];
      if (field.type === 'choice')
        return [
          name,
          { enum: Object.keys(field.values ?? {}), ...text, description: wordList(field.values ?? {}) },
        ];
      return [name, { type: field.type === 'count' ? 'integer' : 'number', minimum: 0, ...text }];
    }),
  );
}

function describe(fact: FactDefinition): string {
  const unit = fact.unit === undefined ? '' : `单位：${fact.unit}。`;
  return `${fact.title.zh}。${unit}${fact.hint?.zh ?? ''}`;
}

function wordList(words: Readonly<Record<string, { readonly zh: string }>>): string {
  return `${Object.entries(words)
    .map(([word, { zh }]) => `${word} ${zh}`)
    .join('、')}。`;
}
