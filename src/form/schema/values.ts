import { ROLES } from '../../model/post.ts';

/** A JSON Schema (draft-07) as data. */
export type Schema = { readonly [key: string]: unknown };

export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

export const EVIDENCE: Schema = {
  evidence: ref('evidence'),
  note: { type: 'string', title: '备注', description: '备注，不参与判定。' },
};

const SPAN: Schema = {
  since: {
    $ref: '#/definitions/day',
    title: '起',
    description: '从哪天起有；不写表示申报日已有，起始日不详。',
  },
  until: { $ref: '#/definitions/day', title: '止', description: '到哪天为止（含当日）。' },
};

/** Calendar days of the years 1900 to 2999; the program counts in no others. */
const DAY: Schema = { format: 'date', pattern: '^(19|2\\d)' };

/** The period keys of logs and collections: 2024, 2024-H1, 2024-Q1, 2024-05. */
export const PERIOD_PATTERN = '^(19|2\\d)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$';

/**
 * Shared shapes of declared values. Keywords that bear on one JSON type only stand side by side under a list of types,
 * so that a fault names the form that the user chose and not every form there is.
 */
export function valueDefinitions(postNames: readonly string[] | null): Schema {
  return {
    day: {
      type: 'string',
      ...DAY,
      title: '日期',
      description: '年-月-日，如 2023-09-30。',
    },
    period: {
      type: ['string', 'integer'],
      pattern: PERIOD_PATTERN,
      minimum: 1900,
      maximum: 2999,
      title: '所属期间',
      description: '是哪一期的，如 2024、2024-Q1、2024-05；不写就算发生那天所在的一期。',
    },
    evidence: {
      type: ['string', 'object', 'array'],
      title: '佐证',
      description: '文号、文件或链接；可写一段文字、一个对象或一个列表。',
      minLength: 1,
      ...evidenceObject(),
      items: { type: ['string', 'object'], minLength: 1, ...evidenceObject() },
    },
    flag: {
      type: ['boolean', 'string', 'object'],
      title: '是否',
      description: '有写日期（从哪天起）或 true，没有写 false。',
      ...DAY,
      minProperties: 1,
      additionalProperties: false,
      properties: {
        value: { type: 'boolean', title: '是否', description: '缺省为 true。' },
        ...SPAN,
        ...EVIDENCE,
      },
    },
    count: {
      type: ['integer', 'array', 'object'],
      title: '数量',
      description: '直接写数字，或逐个列出（可带起止日期）。没有写 0 或 []。',
      minimum: 0,
      items: { ...personObject(), title: '一个', description: '一个（或 count 个）。' },
      required: ['count'],
      additionalProperties: false,
      properties: {
        count: { type: 'integer', minimum: 0, title: '数量', description: '数量。' },
        ...SPAN,
        ...EVIDENCE,
      },
    },
    person: { ...personObject(), title: '一人', description: '一人（或 count 人）。' },
    quantity: {
      type: ['number', 'array', 'object'],
      title: '数值',
      description: '按所注单位填写的数值；变过的，逐次列出，各写从哪天起。',
      minimum: 0,
      items: {
        type: 'object',
        title: '一次',
        description: '从哪天起是多少。',
        required: ['value', 'since'],
        additionalProperties: false,
        properties: {
          value: { type: 'number', minimum: 0, title: '数值', description: '数值。' },
          ...SPAN,
          ...EVIDENCE,
        },
      },
      minItems: 1,
      required: ['value'],
      additionalProperties: false,
      properties: {
        value: { type: 'number', minimum: 0, title: '数值', description: '数值。' },
        ...SPAN,
        ...EVIDENCE,
      },
    },
    posts: {
      type: 'array',
      minItems: 1,
      title: '职务',
      description: '用职务，不用姓名；一人可有几个职务。',
      items: ref('post'),
    },
    post: {
      title: '职务',
      description: '词表中的职务。',
      ...(postNames === null ? { type: 'string', minLength: 1 } : { enum: postNames }),
    },
    holder: {
      type: ['object', 'boolean'],
      title: '任职',
      description: '由谁担任；没有写 false。',
      not: { const: true },
      ...holderObject(),
    },
    holders: {
      type: ['array', 'boolean'],
      title: '组成人员',
      description: '逐个列出角色和职务；没有写 [] 或 false。',
      not: { const: true },
      items: { type: 'object', title: '一人', description: '一人。', ...holderObject() },
    },
    periodCounts: {
      type: 'object',
      title: '分期次数',
      description: '期间与次数，如 2024-Q1: 1。',
      patternProperties: {
        [PERIOD_PATTERN]: { type: 'integer', minimum: 0, title: '次数', description: '次数。' },
      },
      additionalProperties: false,
    },
  };
}

function personObject(): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      name: { type: 'string', title: '称呼', description: '可不写；不需要姓名。' },
      count: { type: 'integer', minimum: 1, title: '个数', description: '缺省为 1。' },
      posts: ref('posts'),
      ...SPAN,
      ...EVIDENCE,
    },
  };
}

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

function holderObject(): Schema {
  return {
    required: ['posts'],
    additionalProperties: false,
    properties: {
      role: {
        enum: ROLES,
        title: '角色',
        description: 'chair 主任/组长、executive-deputy 常务副、deputy 副、member 成员。',
      },
      name: { type: 'string', title: '姓名', description: '可不写，不参与判定。' },
      posts: ref('posts'),
      ...SPAN,
      ...EVIDENCE,
    },
  };
}

function evidenceObject(): Schema {
  return {
    minProperties: 1,
    additionalProperties: false,
    properties: {
      document: { type: 'string', minLength: 1, title: '文号', description: '文件名称或文号。' },
      file: { type: 'string', minLength: 1, title: '文件', description: '佐证文件的相对路径。' },
      link: { type: 'string', minLength: 1, title: '链接', description: '网址；程序不会访问。' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', title: '校验值', description: '文件的 SHA-256。' },
    },
  };
}
