import type { Validator } from './validator.ts';

export const vocabularyFile: Validator;
export const partFile: Validator;
