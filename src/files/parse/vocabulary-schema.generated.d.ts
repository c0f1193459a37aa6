import type { Schema } from './schema-at.ts';

/** schemas/vocabulary.schema.json */
export const vocabularySchema: Schema;
