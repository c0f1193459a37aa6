import type { ErrorObject } from 'ajv';
import type { Fault, FaultArgs, FaultCode } from '../../model/diagnostic.ts';
import { childPlace, type Place, pointerKeys, pointerStep } from '../../model/position.ts';
import { type Schema, type SchemaPart, schemaAt } from './schema-at.ts';
import { nearestKey, nearestWord } from './shape-words.ts';
import { shown } from './shown.ts';
import { dateFault, typeFault } from './type-fault.ts';
import type { Validator } from './validator.ts';

/** The schema of which a validator was made, or a part of it; loaded only where there is a fault to explain. */
export type SchemaSource = (part?: string) => SchemaPart;

/** What the patterns of the schemas look like when they are met; other patterns are shown as they are. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '^\\d{6}(\\d{3}(\\d{3})?)?$': ['"500154"', '"500154101"', '"500154101001"'],
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': ['kaizhou-2023', 'station-staff-town'],
  '^[a-z][A-Za-z0-9]*$': ['hasForest', 'oldTownWharf'],
};

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
  const wordFault = (allowed: readonly unknown[]): Fault => {
    const token = shown(value);
    const expected = allowed.map(shown);
    const meant = nearestWord(token, expected, schemaAt(schema(), error.instancePath));
    return fault('not-allowed-value', { token, expected, nearest: meant });
  };
  switch (error.keyword) {
    case 'additionalProperties': {
      const token = String(params['additionalProperty']);
      const parent = schemaAt(schema(), error.instancePath);
      const at = childPlace(place, token);
      if (parent !== null && hasPeriodKeys(parent)) return fault('not-a-period', { token }, at, true);
      const properties = (parent?.['properties'] ?? {}) as Readonly<Record<string, Schema>>;
      const expected = Object.keys(properties);
      // Of an entry of a log that takes place on its day.
      if (token === 'for' && expected[0] === 'date')
        return fault('belongs-to-its-day', { token, key: logOf(place) }, at, true);
      const titleOf = (key: string): unknown =>
        properties[key]?.['title'] ?? schemaAt(schema(), error.instancePath + pointerStep(key))?.['title'];
      return fault(
        'unknown-key',
        { token, expected, nearest: nearestKey(token, expected, titleOf) },
        at,
        true,
      );
    }
    case 'required':
      // Of alternatives, the fault of the whole says which there are.
      return error.schemaPath.includes('/oneOf/')
        ? null
        : fault('missing-key', { key: String(params['missingProperty']) });
    case 'dependencies':
      return fault('missing-key', { key: String(params['missingProperty']) });
    case 'type':
    case 'not': {
      const { code, args } = typeFault(value, schemaAt(schema(), error.instancePath) ?? params);
      return fault(code, args);
    }
    case 'enum':
    case 'const':
      return wordFault((params['allowedValues'] ?? [params['allowedValue']]) as unknown[]);
    case 'format': {
      const { code, args } = dateFault(value, schemaAt(schema(), error.instancePath));
      return fault(code, args);
    }
    case 'pattern': {
      const pattern = String(params['pattern']);
      if (pattern.startsWith('^(19|2\\d)\\d')) return fault('not-a-period', { token: shown(value) });
      if (pattern.startsWith('^(19|2')) {
        // A year that no day of ours has; what is no date at all is told by `format`.
        return looksLikeDay(value) ? fault('not-a-date', { token: shown(value) }) : null;
      }
      const words = /^\^\(([\w|-]+)\)\$$/.exec(pattern)?.[1]?.split('|');
      if (words !== undefined) return wordFault(words);
      const examples = EXAMPLES[pattern];
      const args = examples === undefined ? { detail: pattern } : { expected: examples };
      const token = error.propertyName ?? shown(value);
      return fault('bad-pattern', { token, ...args }, place, error.propertyName !== undefined);
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
      return fault('empty-text', lastKey(place));
    case 'maxLength':
      return fault('too-long', {
        token: shown(value),
        limit: Number(params['limit']),
        actual: Array.from(String(value)).length,
      });
    case 'minItems':
    case 'minProperties':
      return fault('too-few-items', { ...lastKey(place), limit: Number(params['limit']) });
    case 'uniqueItems': {
      const [first, second] = [Number(params['i']), Number(params['j'])].toSorted((a, b) => a - b);
      const token = shown((value as unknown[])[second ?? 0]);
      return fault(
        'repeated-item',
        { token, other: childPlace(place, first ?? 0) },
        childPlace(place, second ?? 0),
      );
    }
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

/** The key of the log in which an entry stands. */
function logOf({ pointer }: Place): string {
  return pointerKeys(pointer).at(-2) ?? '';
}

/** The key of the value at a place; a place in a list has none. */
function lastKey({ pointer }: Place): FaultArgs {
  const key = pointerKeys(pointer).at(-1);
  return key === undefined || /^\d+$/.test(key) ? {} : { key };
}

function hasPeriodKeys(schema: Schema): boolean {
  return Object.keys(schema['patternProperties'] ?? {}).some((pattern) => pattern.startsWith('^(19|2'));
}

function valueAt(data: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce<unknown>((node, key) => (node as Schema | undefined)?.[key], data);
}

function looksLikeDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
