import type { Schema } from './schema.ts';

export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

export const EVIDENCE: Readonly<Record<string, Schema>> = {
  evidence: { ...ref('evidence'), title: '佐证' },
  note: { type: 'string', title: '备注', description: '备注，不参与判定。' },
};

export const SPAN: Schema = {
  since: {
    $ref: '#/definitions/day',
    title: '起',
    description: '从哪天起有；不写表示申报日已有，起始日不详。',
  },
  until: { $ref: '#/definitions/day', title: '止', description: '到哪天为止（含当日）。' },
};

/** Calendar days of the years 1900 to 2999; the program counts in no others. */
export const DAY: Schema = { format: 'date', pattern: '^(19|2\\d)' };

/** The period keys of logs and collections: 2024, 2024-H1, 2024-Q1, 2024-05. */
export const PERIOD_PATTERN = '^(19|2\\d)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$';

/** How often something took place: numbers by period, or its days. */
export const TIMES: Schema = {
  type: ['object', 'array'],
  patternProperties: {
    [PERIOD_PATTERN]: { type: 'integer', minimum: 0, title: '次数', description: '当期的次数。' },
  },
  additionalProperties: false,
  items: {
    type: ['string', 'object'],
    title: '一次',
    description: '是哪天。',
    ...DAY,
    required: ['date'],
    additionalProperties: false,
    properties: { date: { ...ref('day'), title: '日期' }, note: EVIDENCE['note'] },
  },
};

export const RULE_COUNT: Schema = {
  type: ['object', 'integer'],
  minimum: 0,
  minProperties: 1,
  dependencies: { doesNotApply: ['fits'] },
  additionalProperties: false,
  properties: {
    fits: { type: 'integer', minimum: 0, title: '符合', description: '符合该规则的个数。' },
    doesNotApply: { type: 'integer', minimum: 0, title: '不适用', description: '该规则对其不适用的个数。' },
  },
};
