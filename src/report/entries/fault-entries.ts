import type { Messages } from '../../i18n/messages.ts';
import type { FaultCode } from '../../model/diagnostic.ts';
import type { JsonDiagnostic, JsonReport } from '../../model/json-report.ts';
import { visible } from '../text/visible.ts';
import type { Entry } from './entry.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import type { Outcome } from './outcome.ts';

const OUTCOME_OF: Readonly<Record<JsonDiagnostic['severity'], Outcome>> = {
  error: 'fault',
  warning: 'caution',
  note: 'remark',
};

// There is no line to go to, though the report's own format gives the first.
const OF_WHOLE_FILE = new Set<FaultCode>([
  'file-not-found',
  'file-unreadable',
  'no-files',
  'file-too-large',
  'file-empty',
]);

// Places that a sentence names, which move when lines are added: `申报.yaml:12:5`.
const PLACE = /:\d+(:\d+)?/g;

/** The faults of the inputs, each at its place. */
export function* faultEntries(
  { diagnostics }: Pick<JsonReport, 'diagnostics'>,
  { names }: Messages,
): Iterable<Entry> {
  const seen = new Map<string, number>();
  for (const { code, severity, message, file, line, column } of diagnostics) {
    const lasting = message.replaceAll(PLACE, '');
    const identity = [code, file, lasting];
    const key = JSON.stringify(identity);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    yield {
      outcome: OUTCOME_OF[severity],
      name: `input/${code}`,
      word: names.severity[severity],
      title: visible(names.labelled(file, lasting)),
      message: visible(message),
      location: OF_WHOLE_FILE.has(code) ? { file, line: null, column: null } : { file, line, column },
      fingerprint: fingerprintOf(['input', ...identity, before]),
      finding: null,
    };
  }
}
