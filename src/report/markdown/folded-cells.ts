import type { Messages } from '../../i18n/messages.ts';
import type { JsonFinding, JsonReport } from '../../model/json-report.ts';
import type { Entry } from '../entries/entry.ts';
import { divisionLabels } from '../words/division-label.ts';

export interface Told {
  readonly entry: Entry;
  readonly finding: JsonFinding;
}

/** Names of divisions in one row; of overdue ones more. */
const NAMES_SHOWN = { overdue: 60, other: 12 };

/** All findings of one rule and verdict in one row: how many, the demand, whom they are about, and by when. */
export function foldedCells(
  same: readonly Told[],
  { jurisdictions }: Pick<JsonReport, 'jurisdictions'>,
  { gapReport, names }: Messages,
): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { finding, entry } = first;
  const label = divisionLabels(jurisdictions, gapReport.itself);
  const labels = [...new Set(same.map((told) => label(told.finding.division)))];
  const most = finding.status === 'overdue' ? NAMES_SHOWN.overdue : NAMES_SHOWN.other;
  const who =
    labels.length <= most
      ? names.list(labels)
      : names.andOthers(labels.slice(0, most), names.divisions(labels.length, null));
  const dues = same.flatMap((told) => told.finding.due ?? []).toSorted();
  const [from, to] = [dues[0], dues.at(-1)];
  const due = from === undefined || to === undefined ? [] : [gapReport.dueFromTo(from, to)];
  const disputed = same.filter((told) => told.finding.disputed).length;
  const force = finding.force === 'must' ? '' : gapReport.force(names.force[finding.force]);
  return [
    `${force}${entry.word}${names.aside(names.findings(same.length))}${disputed === 0 ? '' : gapReport.disputed(disputed, same.length)}`,
    names.join([names.labelled(finding.title, who), ...due]),
    names.phrases([names.list(finding.clause), entry.name]),
    '',
  ];
}
