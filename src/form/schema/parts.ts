import type { Schema } from './schema.ts';

/** A shared shape of values, by its name. */
export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

export const EVIDENCE: Readonly<Record<string, Schema>> = {
  evidence: { ...ref('evidence'), title: '佐证' },
  note: { type: 'string', title: '备注', description: '备注，不参与判定。' },
};

/** When something is or was there. */
export const SPAN: Schema = {
  since: {
    $ref: '#/definitions/day',
    title: '起',
    description: '从哪天起有；不写表示申报日已有，起始日不详。',
  },
  until: { $ref: '#/definitions/day', title: '止', description: '到哪天为止（含当日）。' },
};
