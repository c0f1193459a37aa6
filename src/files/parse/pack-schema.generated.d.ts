import type { Schema } from './schema-at.ts';

/** schemas/pack.schema.json */
export const packSchema: Schema;
