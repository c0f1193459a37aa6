import type { Validator } from './validator.ts';

export const reportFile: Validator;
