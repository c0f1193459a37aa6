import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { messagesFor } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/model/bilingual.ts';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { packOf } from '../support/pack-of.ts';

/** Rows of docs whose first cell is a measure and whose second is what the program says of it. */
function rowsOf(text: string): { readonly must: string; readonly says: string }[] {
  return [...text.matchAll(/^\| `(\{(?:have|each|anyOf): .*\})` \| ([^`|]+) \|$/gm)].map(
    ([, must = '', says = '']) => ({ must, says }),
  );
}

describe.each(LOCALES)('measures within measures in docs/%s/packs.md', (locale) => {
  const file = fileURLToPath(new URL(`../../docs/${locale}/packs.md`, import.meta.url));
  const rows = rowsOf(readFileSync(file, 'utf8'));

  test.each(rows)('$must', ({ must, says }) => {
    const written = parse(must) as NonNullable<Exclude<Rule['must'], string>>;
    const when: Partial<Rule> = written.have === 'meetings' ? { every: 'year' } : {};
    const [rule] = packOf({ rules: [{ must: written, ...when }] }).rules;
    expect(rule === undefined ? null : messagesFor(locale).law.measure(rule.demand.must)).toBe(says);
  });

  test('there are some of every depth', () => {
    expect(rows.length).toBeGreaterThan(3);
  });
});
