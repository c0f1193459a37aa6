import type { ErrorObject } from 'ajv';

/** A validator compiled ahead of time (`npm run generate`); `errors` are those of its last call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
