import type { FaultArgs, FaultCode } from '../../model/diagnostic.ts';
import { parseIsoDate } from '../../model/iso-date.ts';
import type { Schema } from './schema-at.ts';
import { shown } from './shown.ts';

export interface ShapeFault {
  readonly code: FaultCode;
  readonly args: FaultArgs;
}

/** A value that is of another type than its schema has, with what Chinese input methods and habits explain of it. */
export function typeFault(value: unknown, schema: Schema | null): ShapeFault {
  const expected = expectedShapes(schema);
  const token = shown(value);
  if (typeof value === 'string') {
    const wantsNumber = expected.includes('integer') || expected.includes('number');
    const number = /^-?\d+(?:\.\d+)?/.exec(halfWidth(value))?.[0];
    if (wantsNumber && number !== undefined && halfWidth(value) !== value)
      return { code: 'fullwidth-digits', args: { token, nearest: number } };
    if (value.includes('：')) return { code: 'yaml-fullwidth-colon', args: { token } };
    if (/:\u3000/.test(value)) return { code: 'yaml-fullwidth-space', args: { token } };
  }
  if (typeof value === 'number') {
    if (expected.includes('integer')) return { code: 'not-an-integer', args: { token } };
    if (/^\d{8}$/.test(token) && expected.includes('date')) return { code: 'not-a-date', args: { token } };
    if (expected.includes('string'))
      return { code: 'wrong-type', args: { token, expected, detail: 'quote' } };
  }
  return { code: 'wrong-type', args: { token, expected } };
}

/** A text that stands where a date may stand, and is none. */
export function dateFault(value: unknown, schema: Schema | null): ShapeFault {
  const token = shown(value);
  const expected = expectedShapes(schema);
  if (parseIsoDate(halfWidth(token)) !== null)
    return { code: 'fullwidth-digits', args: { token, nearest: halfWidth(token) } };
  // Whoever writes a word instead of a day (是, yes) wants to say yes or no.
  if (expected.includes('boolean') && !/\d/.test(halfWidth(token)))
    return { code: 'wrong-type', args: { token, expected } };
  return { code: 'not-a-date', args: { token } };
}

/** What may stand there, in the words of i18n. */
function expectedShapes(schema: Schema | null): string[] {
  const hasDate = schema?.['format'] === 'date';
  const isBlock = (schema?.['not'] as Schema | undefined)?.['const'] === true;
  const isBilingual = String(schema?.['required']) === 'zh,en';
  // That a key may be empty is for editors: nothing is declared there, and nothing is wrong.
  const types = [(schema?.['type'] ?? []) as string | readonly string[]]
    .flat()
    .filter((type) => type !== 'null');
  return types.map((type) => {
    if (type === 'string' && hasDate) return 'date';
    if (type === 'object' && isBilingual) return 'bilingual';
    return type === 'boolean' && isBlock ? 'false' : type;
  });
}

/** Full-width digits, signs and letters as ASCII. */
function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
