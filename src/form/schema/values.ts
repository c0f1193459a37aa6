import { ROLES } from '../../model/post.ts';
import { forWriting, howToWrite } from './how-to-write.ts';
import type { Schema } from './schema.ts';
import { DAY, EVIDENCE, PERIOD_PATTERN, ref, RULE_COUNT, SPAN, TIMES } from './shapes.ts';

/** A post that is known to be none of the vocabulary's. */
const OTHER_POST: Schema = {
  required: ['other'],
  additionalProperties: false,
  properties: {
    other: {
      type: 'string',
      minLength: 1,
      title: '其他职务',
      description: '词表中没有的职务，如 人大主席。',
    },
  },
};

/** Names of divisions, offices or roles. */
const NAMES: Schema = {
  uniqueItems: true,
  items: {
    type: 'string',
    minLength: 1,
    title: '名称',
    description: '辖区、机构或角色的名称，如 镇派出所。',
  },
};

/**
 * Shared shapes of declared values. Keywords that bear on one JSON type only stand side by side under a list of types,
 * so that a fault names the form that the user chose and not every form there is.
 */
export function valueDefinitions(postNames: readonly string[] | null): Schema {
  return {
    day: {
      ...forWriting('day'),
      type: 'string',
      ...DAY,
      title: '日期',
      description: howToWrite('day'),
    },
    period: {
      errorMessage: '写成 2024、2024-H1、2024-Q1 或 2024-05。',
      type: ['string', 'integer'],
      pattern: PERIOD_PATTERN,
      minimum: 1900,
      maximum: 2999,
      title: '所属期间',
      description: '是哪一期的，如 2024、2024-Q1、2024-05；不写就算发生那天所在的一期。',
    },
    evidence: {
      ...forWriting('evidence'),
      type: ['string', 'object', 'array'],
      title: '佐证',
      description: '文号、文件或链接；可写一段文字、一个对象或一个列表。',
      minLength: 1,
      ...evidenceObject(),
      items: { type: ['string', 'object'], minLength: 1, ...evidenceObject() },
    },
    flag: {
      ...forWriting('flag'),
      type: ['boolean', 'string', 'object'],
      title: '是否',
      description: howToWrite('flag'),
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
      ...forWriting('count'),
      type: ['integer', 'array', 'object'],
      title: '数量',
      description: howToWrite('count'),
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
      ...forWriting('quantity'),
      type: ['number', 'array', 'object'],
      title: '数值',
      description: howToWrite('quantity'),
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
      ...forWriting('posts'),
      type: 'array',
      minItems: 1,
      title: '职务',
      description: howToWrite('posts'),
      items: ref('post'),
    },
    post: {
      ...forWriting('post'),
      title: '职务',
      description: howToWrite('post'),
      ...(postNames === null
        ? { type: ['string', 'object'], minLength: 1, ...OTHER_POST }
        : {
            anyOf: [
              { ...forWriting('post'), enum: postNames },
              { type: 'object', ...OTHER_POST },
            ],
          }),
    },
    holder: {
      ...forWriting('holder'),
      type: ['object', 'boolean'],
      title: '任职',
      description: howToWrite('holder'),
      not: { const: true },
      ...holderObject(),
    },
    holders: {
      ...forWriting('holders'),
      type: ['array', 'boolean'],
      title: '组成人员',
      description: howToWrite('holders'),
      not: { const: true },
      items: { type: 'object', title: '一人', description: '一人。', ...holderObject() },
    },
    countByPeriod: {
      type: ['integer', 'object'],
      title: '个数',
      description: '符合的个数；每期都要办的，按期写，如 2024-06: 19。',
      minimum: 0,
      minProperties: 1,
      patternProperties: {
        [PERIOD_PATTERN]: { type: 'integer', minimum: 0, title: '个数', description: '当期符合的个数。' },
      },
      additionalProperties: false,
    },
    ruleCount: {
      ...RULE_COUNT,
      patternProperties: { [PERIOD_PATTERN]: { ...RULE_COUNT, title: '个数', description: '当期的个数。' } },
      title: '个数',
      description:
        '符合的和不适用的各多少个；只写一个数的，是两者之和。每期都要办的可以按期写，如 2024-06: {fits: 19}。',
    },
    answerers: {
      type: ['array', 'boolean', 'string', 'object'],
      ...forWriting('answerers'),
      title: '责任人',
      description: howToWrite('answerers'),
      ...DAY,
      items: { type: 'object', title: '一人', description: '一人。', ...holderObject() },
      ...holderObject(),
      required: [],
    },
    participants: {
      type: ['array', 'boolean', 'string', 'object'],
      ...forWriting('participants'),
      title: '参加方',
      description: howToWrite('participants'),
      ...DAY,
      ...NAMES,
      minProperties: 1,
      additionalProperties: false,
      properties: {
        names: { type: 'array', ...NAMES, title: '名称', description: '参加方的名称；都参加了可不写。' },
        ...SPAN,
        ...EVIDENCE,
      },
    },
    times: {
      ...forWriting('times'),
      title: '次数',
      description: howToWrite('times'),
      ...TIMES,
      type: ['integer', 'object', 'array'],
      minimum: 0,
    },
    timesAnew: {
      ...forWriting('timesAnew'),
      title: '次数',
      description: howToWrite('timesAnew'),
      ...TIMES,
    },
    periodCounts: {
      ...forWriting('countByPeriod'),
      type: 'object',
      title: '分期次数',
      description: howToWrite('countByPeriod'),
      patternProperties: {
        [PERIOD_PATTERN]: { type: 'integer', minimum: 0, title: '次数', description: '次数。' },
      },
      additionalProperties: false,
    },
  };
}

export function personObject(): Schema {
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

export function holderObject(): Schema {
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
