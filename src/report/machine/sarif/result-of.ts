import type { Entry, EntryLocation } from '../../entries/entry.ts';
import { sarifText } from '../../text/sarif-text.ts';
import { artifactLocation } from './artifact-location.ts';
import { levelOf } from './level-of.ts';

/** One result. `saysSuppressed`: whether the results of this run say if they are suppressed. */
export function resultOf(entry: Entry, ruleIndex: number, saysSuppressed: boolean): object {
  const { outcome, name, message, fingerprint } = entry;
  return {
    ruleId: name,
    ruleIndex,
    kind: outcome === 'review' ? 'review' : 'fail',
    level: levelOf(outcome),
    message: { text: sarifText(message) },
    ...locationsOf(entry),
    partialFingerprints: { 'duibiao/v1': fingerprint },
    ...(saysSuppressed ? { suppressions: suppressionsOf(entry) } : {}),
    ...baselineState(entry),
    ...propertiesOf(entry),
  };
}

const BASELINE_STATES = { known: 'unchanged', new: 'new' } as const;

/** Beside a baseline, for gaps; of other results it says nothing. */
function baselineState({ finding }: Entry): object {
  const mark = finding?.baseline ?? null;
  return mark === null ? {} : { baselineState: BASELINE_STATES[mark] };
}

function locationsOf({ location, finding }: Entry): object {
  if (location === null && finding === null) return {};
  const division = finding?.division ?? [];
  return {
    locations: [
      {
        ...(location === null ? {} : { physicalLocation: physicalLocation(location) }),
        ...(finding === null
          ? {}
          : {
              logicalLocations: [
                { name: division.at(-1) ?? '', fullyQualifiedName: division.join('/'), kind: 'division' },
              ],
            }),
      },
    ],
  };
}

function physicalLocation({ file, line, column }: EntryLocation): object {
  return {
    artifactLocation: artifactLocation(file),
    ...(line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
  };
}

function suppressionsOf({ outcome, message }: Entry): object[] {
  return outcome === 'waived'
    ? [{ kind: 'external', status: 'accepted', justification: sarifText(message) }]
    : [];
}

function propertiesOf({ finding }: Entry): object {
  if (finding === null) return {};
  const { status, division, counted, period, required, actual, gap, unit, missing, bearer } = finding;
  const { due, daysLate, daysLeft, disputed, readings, waiver } = finding;
  const properties = {
    status,
    division,
    counted,
    period,
    required,
    actual,
    gap,
    unit,
    missing,
    bearer,
    due,
    daysLate,
    daysLeft,
    disputed,
    readings,
    ...(waiver === null ? {} : { waiver }),
  };
  return { properties };
}
