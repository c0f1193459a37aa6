import type { Validator } from './validator.ts';

export const packFile: Validator;
export const rulesFile: Validator;
export const testsFile: Validator;
