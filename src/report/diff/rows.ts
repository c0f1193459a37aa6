import type { Messages } from '../../i18n/messages.ts';
import type { Cause, Change, ChangeKind, Diff } from '../../model/diff.ts';
import type { Status } from '../../model/status.ts';
import { divisionLabels } from '../words/division-label.ts';
import { bucket } from '../terminal/bucket.ts';

const NAMES_SHOWN = 3;

/** Changes of one rule that are the same, told once. */
export interface DiffRow {
  readonly title: string;
  readonly who: string;
  readonly was: string;
  readonly is: string;
  /** Null for what did not change. */
  readonly cause: string | null;
  /** What is missing and until when; null where that is not the same of all. */
  readonly detail: string | null;
}

/** The changes of one kind, as people read them. */
export function rowsOf(kind: ChangeKind, diff: Diff, words: Messages): DiffRow[] {
  const { diff: own, names } = words;
  const paths = [...diff.old.jurisdictions, ...diff.new.jurisdictions];
  const unique = [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
  const labelOf = divisionLabels(unique, words.gapReport.itself);
  const statusText = (status: Status | null): string => (status === null ? own.absent : names.status[status]);
  return bucket(
    diff.changes.filter((change) => change.kind === kind),
    ({ pack, rule, period, was, is, causes, isCertain }) =>
      JSON.stringify([pack, rule, period, was, is, causes, isCertain]),
  ).map((same) => {
    const [first] = same;
    const labels = [...new Set(same.map(({ division }) => labelOf(division)))];
    const shown = labels.slice(0, NAMES_SHOWN);
    const details = same.map((change) => detailOf(change, words));
    return {
      title: `${first.title}${first.period === null ? '' : names.aside(names.period(first.period))}`,
      who:
        labels.length > shown.length
          ? names.andOthers(shown, names.divisions(labels.length, null))
          : names.list(labels),
      was: statusText(first.was),
      is: statusText(first.is),
      cause: kind === 'unchanged' ? null : causeText(first, words),
      detail: new Set(details).size === 1 && details[0] !== '' ? (details[0] ?? null) : null,
    };
  });
}

function causeText({ causes, isCertain, was, is }: Change, { diff }: Messages): string {
  if (causes.length === 0) return diff.noCause;
  const day = isCertain ? dayText(was, is, diff) : diff.cause.date;
  const own: Partial<Record<Cause, string>> = {
    date: day,
    waivers: was === 'waived' ? diff.waiver.lapsed : diff.waiver.granted,
  };
  const texts = causes.map((cause) => own[cause] ?? diff.cause[cause]);
  return isCertain ? diff.because(texts) : diff.perhaps(texts);
}

/** What the other day does to a verdict. */
function dayText(was: Status | null, is: Status | null, { cause, onDay }: Messages['diff']): string {
  if (was === 'pending' && is === 'overdue') return onDay.duePassed;
  if (was === 'undeclared') return onDay.notYetDeclared;
  if (is === 'undeclared') return onDay.notDeclaredSince;
  return was === null ? onDay.begins : cause.date;
}

function detailOf({ is, gap, unit, due, ...change }: Change, { diff, names }: Messages): string {
  if (is === null || is === 'met' || is === 'not-applicable') return '';
  const missing = change.missing.filter((name) => name !== '');
  const items =
    missing.length > NAMES_SHOWN
      ? diff.andMore(missing.slice(0, NAMES_SHOWN), missing.length)
      : names.list(missing);
  const which = missing.length === 0 || is !== 'undeclared' ? items : diff.toDeclare(items);
  const what =
    gap === null
      ? which
      : which === ''
        ? diff.short(names.quantity(gap, unit))
        : names.labelled(diff.short(names.quantity(gap, unit)), which);
  return names.join([...(what === '' ? [] : [what]), ...(due === null ? [] : [diff.due(due)])]);
}
