import type { FactDefinition, FieldDefinition } from '../../model/fact.ts';
import { mayBeListedOnce } from '../../model/may-be-listed-once.ts';
import { isCounted, totalsKey } from '../../model/totals.ts';
import { forWriting, howToWrite, keysFor, type Written } from './how-to-write.ts';
import type { Schema } from './schema.ts';
import { headSchema, peopleSchema } from './people-schema.ts';
import { EVIDENCE, PERIOD_PATTERN, ref } from './shapes.ts';

/** The value of one fact, by its type. */
export function factSchema(fact: FactDefinition): Schema {
  const { title } = fact;
  const shape = shapeOf(fact);
  const value = { ...valueSchema(fact), title: title.zh, description: describe(fact, shape) };
  if (fact.perPeriod !== true) return value;
  const byPeriod = fact.type === 'collection' ? 'collectionByPeriod' : 'flagByPeriod';
  const listed = mayBeListedOnce(fact) ? listedOnce(fact.fields ?? {}) : null;
  return {
    ...forWriting(byPeriod),
    title: title.zh,
    description: describe(fact, byPeriod),
    type: listed === null ? 'object' : ['object', 'array'],
    ...(listed === null ? {} : { items: listed }),
    additionalProperties: false,
    patternProperties: { [PERIOD_PATTERN]: value },
  };
}

function shapeOf({ type, single, orYes }: FactDefinition): Written {
  if (type !== 'posts') return type;
  if (orYes === true) return 'answerers';
  return single === true ? 'holder' : 'holders';
}

function valueSchema(fact: FactDefinition): Schema {
  switch (fact.type) {
    case 'flag':
    case 'count':
    case 'quantity':
    case 'participants':
      return ref(shapeOf(fact));
    case 'people':
      return {
        ...forWriting('people'),
        ...peopleSchema(fieldSchemas(fact.fields ?? {}), totalsSchemas(fact.fields ?? {})),
      };
    case 'posts':
      return fact.fields === undefined
        ? ref(shapeOf(fact))
        : { ...forWriting('holder'), ...headSchema(fieldSchemas(fact.fields)) };
    case 'choices':
      return {
        ...forWriting('choices'),
        type: ['array', 'object'],
        uniqueItems: true,
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(fact.values ?? {}).map(([word, { zh }]) => [word, { ...ref('flag'), title: zh }]),
        ),
        items: { ...choiceSchema(fact.values ?? {}), title: '称号' },
      };
    case 'log':
      return { ...forWriting('log'), ...logSchema(fact) };
    case 'collection':
      return { ...forWriting('collection'), ...collectionSchema(fact.fields ?? {}) };
  }
}

function choiceSchema(words: Readonly<Record<string, { readonly zh: string }>>): Schema {
  const all = Object.entries(words).map(([word, { zh }]) => `${word} ${zh}`);
  return {
    ...forWriting('choice'),
    errorMessage: `写其中一个：${all.join('、')}；不知道就空着。`,
    enum: Object.keys(words),
    description: `${all.join('、')}。`,
  };
}

function logSchema({ fields = {}, forPeriod }: FactDefinition): Schema {
  const kinds = fields['kind']?.values;
  const numbers: Schema =
    kinds === undefined
      ? {
          patternProperties: {
            [PERIOD_PATTERN]: numberSchema('integer', '次数', '次数。'),
          },
        }
      : {};
  const byKind = Object.keys(kinds ?? {}).map((kind) => [kind, ref('periodCounts')]);
  return {
    type: ['array', 'object'],
    items: itemSchema('一次', '一次记录，须有日期', {
      date: { ...ref('day'), title: '日期' },
      ...(forPeriod === true ? { for: { ...ref('period'), title: '所属期间' } } : {}),
      ...fieldSchemas(fields),
    }),
    ...numbers,
    additionalProperties: false,
    properties: { ...Object.fromEntries(byKind), countedOn: COUNTED_ON },
  };
}

/** One of a list; the first of its keys must be there. */
function itemSchema(title: string, description: string, own: Readonly<Record<string, Schema>>): Schema {
  const properties = { ...own, ...EVIDENCE };
  return {
    ...keysFor(properties, description),
    type: 'object',
    title,
    description: `${description}。`,
    required: Object.keys(own).slice(0, 1),
    additionalProperties: false,
    properties,
  };
}

/** When numbers were counted. */
const COUNTED_ON: Schema = { $ref: '#/definitions/day', title: '统计日', description: '缺省为申报日。' };

/** How many of the things or persons have what. */
function totalsSchemas(fields: Readonly<Record<string, FieldDefinition>>): Schema {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (!isCounted(field)) return [];
      return [
        [totalsKey(name, field), numberSchema('integer', field.title.zh, `其中${field.title.zh}的个数。`)],
      ];
    }),
  );
}

/** A thing that is listed once for all periods. */
function listedOnce(fields: Readonly<Record<string, FieldDefinition>>): Schema {
  return thingSchema(fieldSchemas(fields, 'timesAnew'));
}

function thingSchema(fields: Readonly<Record<string, Schema>>): Schema {
  return itemSchema('一项', '一项，须有名称', {
    name: { type: 'string', minLength: 1, title: '名称', description: '名称或编号。' },
    ...fields,
  });
}

function collectionSchema(fields: Readonly<Record<string, FieldDefinition>>): Schema {
  return {
    type: ['array', 'object'],
    items: thingSchema(fieldSchemas(fields)),
    required: ['total'],
    additionalProperties: false,
    properties: {
      total: numberSchema('integer', '总数', '总数。'),
      ...totalsSchemas(fields),
      countedOn: COUNTED_ON,
      ...EVIDENCE,
    },
  };
}

function fieldSchemas(
  fields: Readonly<Record<string, FieldDefinition>>,
  anew: 'times' | 'timesAnew' = 'times',
): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { title, type, unit } = field;
      const about = unit === undefined ? `${title.zh}。` : `单位：${unit}。`;
      if (type === 'choice') return [name, { ...choiceSchema(field.values ?? {}), title: title.zh }];
      if (type === 'flag' || type === 'participants')
        return [name, { ...ref(type), title: title.zh, description: about + howToWrite(type) }];
      if (field.perPeriod === true)
        return [name, { ...ref(anew), title: title.zh, description: about + howToWrite(anew) }];
      return [name, numberSchema(type === 'count' ? 'integer' : 'number', title.zh, about)];
    }),
  );
}

/** A number and nothing else. */
function numberSchema(type: 'integer' | 'number', title: string, description: string): Schema {
  return { ...forWriting('number'), type, minimum: 0, title, description };
}

function describe({ title, unit, hint }: FactDefinition, shape: Written): string {
  const measured = unit === undefined ? '' : `单位：${unit}。`;
  const hinted = hint === undefined ? '' : `${hint.zh}。`;
  return `${title.zh}。${measured}${hinted}${howToWrite(shape)}`;
}
