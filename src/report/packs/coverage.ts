import { messagesFor } from '../../i18n/index.ts';
import type { Pack } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { BLANK, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';

/** `packs coverage`: every clause with the rules that cite it, or why it is no duty, in the document's order. */
export function packCoverage(pack: Pack, context: Pick<ReportContext, 'locale' | 'width' | 'color'>): string {
  const {
    names,
    packs: { coverage },
    pick,
  } = messagesFor(context.locale);
  const withRules = pack.clauses.filter(({ rules }) => rules.length > 0).length;
  const notDuties = pack.clauses.filter(
    ({ rules, notDuty }) => rules.length === 0 && notDuty !== null,
  ).length;
  const open = pack.clauses.length - withRules - notDuties;
  const lines = [
    line(`${coverage.title} · ${pick(pack.title)} · ${pack.id}`, 'title'),
    line(coverage.totals(pack.clauses.length, withRules, notDuties, open)),
    BLANK,
    ...pack.clauses.flatMap(({ id, title, rules, notDuty }) => {
      const clause = `${id} ${title}`.trim();
      if (rules.length > 0) return [line(clause, 'plain', 0, '- '), line(rules.join(', '), 'dim', 4)];
      if (notDuty === null) return [line(names.labelled(clause, coverage.unaccounted), 'overdue', 0, '! ')];
      return [
        line(clause, 'plain', 0, '- '),
        line(names.labelled(coverage.notDuty, pick(notDuty)), 'dim', 4),
      ];
    }),
  ];
  return writeLines(lines, context);
}
