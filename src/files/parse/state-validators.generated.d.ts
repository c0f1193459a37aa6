import type { Validator } from './validator.ts';

export const stateFile: Validator;
export const flag: Validator;
export const count: Validator;
export const quantity: Validator;
export const holder: Validator;
export const holders: Validator;
export const periodCounts: Validator;
