import type { Schema } from './schema.ts';
import { EVIDENCE, SPAN } from './shapes.ts';
import { holderObject, personObject } from './values.ts';

/** The people of a body; `fields` are what the vocabulary says of a person, `counted` the keys of totals. */
export function peopleSchema(fields: Schema, counted: Schema): Schema {
  const person = personObject()['properties'] as Readonly<Record<string, Schema>>;
  const { name, posts, count, ...rest } = person;
  const role = { enum: ['head'], title: '角色', description: 'head 负责人；其他人不写。' };
  return {
    type: ['integer', 'array', 'object'],
    minimum: 0,
    items: {
      type: 'object',
      title: '一人',
      description: '一人（或 count 人）。',
      additionalProperties: false,
      properties: { name, role, posts, count, ...rest, ...fields },
    },
    additionalProperties: false,
    properties: {
      count: { type: 'integer', minimum: 0, title: '数量', description: '人数。' },
      total: { type: 'integer', minimum: 0, title: '总数', description: '人数，负责人不计。' },
      ...SPAN,
      countedOn: { $ref: '#/definitions/day', title: '统计日', description: '缺省为申报日。' },
      ...EVIDENCE,
      ...counted,
    },
  };
}

/** One who holds posts and of whom more can be said. */
export function headSchema(fields: Schema): Schema {
  const holder = holderObject();
  return {
    type: ['object', 'boolean'],
    not: { const: true },
    ...holder,
    properties: { ...(holder['properties'] as Schema), ...fields },
  };
}
