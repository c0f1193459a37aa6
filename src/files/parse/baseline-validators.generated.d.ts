import type { Validator } from './validator.ts';

export const baselineFile: Validator;
