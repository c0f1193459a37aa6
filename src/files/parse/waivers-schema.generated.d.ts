import type { Schema } from './schema-at.ts';

/** schemas/waivers.schema.json */
export const waiversSchema: Schema;
