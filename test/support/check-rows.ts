import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/pack-file.generated.ts';
import { findingsOf, type Question } from './ask.ts';
import { type Outline, outline } from './outline.ts';

/** One row of a table: what is given, and the only finding or all of them in order. */
export interface Row extends Omit<Question, 'rule'> {
  readonly why: string;
  /** Keys that this row changes of the table's rule. */
  readonly rule?: Partial<Rule>;
  readonly expect: Partial<Outline> | readonly Partial<Outline>[];
}

/** A table of rows about one rule, one test per row. */
export function checkRows(rule: Partial<Rule>, rows: readonly Row[]): void {
  test.each(rows)('$why', ({ rule: change, expect: expected, ...question }) => {
    const found = findingsOf({ ...question, rule: { ...rule, ...change } }).map(outline);
    const wanted = [expected].flat();
    expect(found).toMatchObject(wanted);
  });
}
