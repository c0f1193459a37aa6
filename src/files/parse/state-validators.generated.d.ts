import type { Validator } from './validator.ts';

export const evidence: Validator;
export const flag: Validator;
export const count: Validator;
export const quantity: Validator;
export const person: Validator;
export const holder: Validator;
export const holders: Validator;
export const answerers: Validator;
export const participants: Validator;
export const period: Validator;
export const countByPeriod: Validator;
export const periodCounts: Validator;
export const times: Validator;
export const timesAnew: Validator;
/** What the state of any field is: a tree of divisions with their names. */
export const frameFile: Validator;
