import type { ErrorObject } from 'ajv';

/** A validator compiled ahead of time; `errors` are those of its last call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export const stateFile: Validator;
export const packFile: Validator;
export const rulesFile: Validator;
export const testsFile: Validator;
export const flag: Validator;
export const count: Validator;
export const quantity: Validator;
export const holder: Validator;
export const holders: Validator;
export const periodCounts: Validator;
export const evidence: Validator;
