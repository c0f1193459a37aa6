import type { Validator } from './validator.ts';

export const waiversFile: Validator;
