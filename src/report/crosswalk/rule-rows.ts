import type { Messages } from '../../i18n/messages.ts';
import type { Rule } from '../../model/pack.ts';
import { type Line, line } from '../terminal/line.ts';
import { displayWidth } from '../text/display-width.ts';
import { padEnd } from '../text/pad-end.ts';

/** A row for each rule with aligned columns, who is asked last because it may be long; below it what it says and where. */
export function ruleRows(rules: readonly Rule[], words: Messages, mark: (rule: Rule) => string): Line[] {
  const cells = rules.map((rule) => cellsOf(rule, words));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rules.flatMap((rule, index) => {
    const bullet = mark(rule);
    const row = (cells[index] ?? []).map((cell, column) => padEnd(cell, widths[column] ?? 0));
    return [
      line(row.join('  ').trimEnd(), 'plain', 2, bullet),
      ...detailsOf(rule, words).map((text, at, all) =>
        line(text, at === all.length - 1 ? 'dim' : 'plain', 2 + bullet.length),
      ),
    ];
  });
}

function cellsOf({ pack, demand, force }: Rule, { crosswalk }: Messages): string[] {
  const { figure, due, subject } = crosswalk;
  return [pack, figure(demand), due(demand), crosswalk.force[force], subject(demand)];
}

/** The demand in words, its condition, and where it stands. */
function detailsOf(rule: Rule, { crosswalk, gapReport, law, pick }: Messages): string[] {
  const { demand, title, clause, id, readings } = rule;
  const span = crosswalk.span(demand);
  return [
    pick(title),
    ...(demand.where === null ? [] : [crosswalk.conditional(law.condition(demand.where))]),
    [
      gapReport.clause(clause),
      ...(span === null ? [] : [span]),
      ...(readings.length === 0 ? [] : [crosswalk.readings(readings.length)]),
      id,
    ].join(' · '),
  ];
}
