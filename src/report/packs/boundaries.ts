import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  BOUNDARY_SORTS,
  type BoundaryFailure,
  type BoundaryGap,
  type BoundaryResult,
} from '../../model/boundary.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';

type Context = Pick<ReportContext, 'locale' | 'width' | 'color'>;

/** `packs test --boundaries`: how many cases of each sort, what failed rule by rule, and what could not be generated. */
export function packBoundaries(result: BoundaryResult, context: Context): string {
  const words = messagesFor(context.locale);
  const { boundaries, names, pick } = words;
  const { pack, title, rules, rows, generated, failures, impossible, omitted } = result;
  const total = BOUNDARY_SORTS.reduce((sum, sort) => sum + generated[sort], 0);
  const sorts = BOUNDARY_SORTS.filter((sort) => generated[sort] > 0);
  const isSound = failures.length === 0 && impossible.length === 0;
  const lines = [
    line(`${boundaries.title} · ${pick(title)} · ${pack}`, 'title'),
    line(boundaries.totals(rules, rows, total)),
    ...sorts.map((sort) =>
      line(names.labelled(boundaries.sort[sort], boundaries.cases(generated[sort])), 'plain', 2, '- '),
    ),
    ...section(boundaries.failures(failures.length), failureLines(failures, words)),
    ...section(boundaries.impossible(impossible.length), gapLines(impossible, words)),
    ...section(boundaries.omitted(omitted.length), gapLines(omitted, words)),
    BLANK,
    line(
      boundaries.summary(total, failures.length, impossible.length, omitted.length),
      isSound ? 'met' : 'overdue',
    ),
  ];
  return writeLines(lines, context);
}

function section(heading: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [BLANK, line(`== ${heading} ==`, 'title'), ...lines];
}

/** Failures of one rule that are expected and come out alike are shown by the first of them. */
function failureLines(failures: readonly BoundaryFailure[], words: Messages): Line[] {
  const byRule = grouped(failures, ({ case: { rule, reading } }) => words.boundaries.rule(rule, reading));
  return byRule.flatMap(([rule, ofRule]) => {
    const alike = grouped(ofRule, ({ case: { sort }, expected, actual, instead }) =>
      JSON.stringify([sort, expected?.['status'], actual?.['status'], instead]),
    );
    return [
      line(rule, 'plain', 2, '- '),
      ...alike.map(([, same]) => line(failureText(same, words), 'overdue', 4)),
    ];
  });
}

function failureText(alike: readonly BoundaryFailure[], { boundaries, names }: Messages): string {
  const [first] = alike;
  if (first === undefined) return '';
  const { case: one, expected, actual, instead } = first;
  const { on, declaredOn } = one.row;
  const period = one.about.period === null ? [] : [names.period(one.about.period)];
  const where = [boundaries.when(on, declaredOn ?? on), names.level[one.about.level], ...period];
  const got = instead === null ? boundaries.verdict(actual) : boundaries.instead(instead);
  const verdict = boundaries.expectedButGot(boundaries.verdict(expected), got);
  const sentence = names.join([
    names.labelled(names.phrases(where), boundaries.declared(one.words)),
    verdict,
  ]);
  return `${sentence}${alike.length === 1 ? '' : names.aside(boundaries.alike(alike.length))}`;
}

function gapLines(gaps: readonly BoundaryGap[], { boundaries, names }: Messages): Line[] {
  return gaps.map(({ rule, reading, lack }) =>
    line(names.labelled(boundaries.rule(rule, reading), boundaries.lack(lack)), 'plain', 2, '- '),
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
