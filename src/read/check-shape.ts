import type { ErrorObject } from 'ajv';
import type { Fault, FaultArgs, FaultCode } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { childPlace, type Place, pointerKeys } from '../model/position.ts';
import { type Schema, type SchemaPart, schemaAt } from './schema-at.ts';
import { shown } from './shown.ts';
import type { Validator } from './validator.ts';

/** The schema of which the validator was made; loaded only where there is a fault to explain. */
export type SchemaSource = () => SchemaPart;

/**
 * The faults of `data` against a validator compiled ahead of time, each with the user's token and what was expected.
 * `place` is where `data` stands.
 */
export function checkShape(validator: Validator, data: unknown, place: Place, schema: SchemaSource): Fault[] {
  if (validator(data)) return [];
  const seen = new Set<string>();
  return (validator.errors ?? []).flatMap((error) => {
    const fault = faultOf(error, data, place, schema);
    if (fault === null) return [];
    const key = `${fault.place.pointer}\n${fault.code}\n${fault.args.token ?? ''}\n${fault.args.key ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [fault];
  });
}

function faultOf(error: ErrorObject, data: unknown, root: Place, schema: SchemaSource): Fault | null {
  const place = { file: root.file, pointer: root.pointer + error.instancePath };
  const value = valueAt(data, error.instancePath);
  const params: Readonly<Record<string, unknown>> = error.params;
  const fault = (code: FaultCode, args: FaultArgs, at = place, atKey = false): Fault => ({
    code,
    severity: 'error',
    place: at,
    ...(atKey ? { atKey } : {}),
    args,
  });
  switch (error.keyword) {
    case 'additionalProperties': {
      const token = String(params['additionalProperty']);
      const parent = schemaAt(schema(), error.instancePath);
      const at = childPlace(place, token);
      if (parent !== null && hasPeriodKeys(parent)) return fault('not-a-period', { token }, at, true);
      const expected = Object.keys(parent?.['properties'] ?? {});
      return fault('unknown-key', { token, expected, nearest: nearest(token, expected) }, at, true);
    }
    case 'required':
      return fault('missing-key', { key: String(params['missingProperty']) });
    case 'type':
      return typeFault(value, params['type'], fault);
    case 'enum':
    case 'const':
      return wordFault(value, (params['allowedValues'] ?? [params['allowedValue']]) as unknown[], fault);
    case 'not':
      return fault('not-allowed-value', { token: shown(value), expected: ['false'] });
    case 'format':
      return fault('not-a-date', { token: shown(value) });
    case 'pattern': {
      const words = /^\^\(([\w|-]+)\)\$$/.exec(String(params['pattern']))?.[1]?.split('|');
      if (words !== undefined) return wordFault(value, words, fault);
      const atKey = error.propertyName !== undefined;
      return fault(
        'bad-pattern',
        { token: error.propertyName ?? shown(value), detail: String(params['pattern']) },
        place,
        atKey,
      );
    }
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
      return fault('number-out-of-range', {
        token: shown(value),
        limit: Number(params['limit']),
        detail: error.keyword,
      });
    case 'minLength':
      return fault('empty-text', {});
    case 'maxLength':
      return fault('too-long', {
        token: shown(value),
        limit: Number(params['limit']),
        actual: Array.from(String(value)).length,
      });
    case 'minItems':
    case 'minProperties':
      return fault('too-few-items', { limit: Number(params['limit']) });
    case 'uniqueItems':
      return fault('repeated-item', { token: shown((value as unknown[])[Number(params['i'])]) });
    case 'maxProperties':
      return fault('unknown-key', {
        token: Object.keys(value as object).join(', '),
        expected: [],
        nearest: null,
      });
    case 'oneOf':
      return fault('pack-no-due', { expected: ['by', 'every', 'continuously'] });
    default:
      return null; // what goes with another error: propertyNames, if
  }
}

function typeFault(
  value: unknown,
  types: unknown,
  fault: (code: FaultCode, args: FaultArgs) => Fault,
): Fault {
  const expected = Array.isArray(types) ? types.map(String) : String(types).split(',');
  const token = shown(value);
  if (typeof value === 'string') {
    const wantsNumber = expected.includes('integer') || expected.includes('number');
    if (wantsNumber && /[０-９]/.test(value)) {
      return fault('fullwidth-digits', {
        token,
        nearest: value.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)),
      });
    }
    if (value.includes('：')) return fault('yaml-fullwidth-colon', { token });
  }
  if (typeof value === 'number' && expected.includes('integer')) return fault('not-an-integer', { token });
  const quote = typeof value === 'number' && expected.includes('string');
  return fault('wrong-type', { token, expected, ...(quote ? { detail: 'quote' } : {}) });
}

function wordFault(
  value: unknown,
  allowed: readonly unknown[],
  fault: (code: FaultCode, args: FaultArgs) => Fault,
): Fault {
  const token = shown(value);
  const expected = allowed.map(shown);
  return fault('not-allowed-value', { token, expected, nearest: nearest(token, expected) });
}

function hasPeriodKeys(schema: Schema): boolean {
  return Object.keys(schema['patternProperties'] ?? {}).some((pattern) => pattern.startsWith('^\\d{4}'));
}

function valueAt(data: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((node, key) => (node as Schema | undefined)?.[key], data);
}
