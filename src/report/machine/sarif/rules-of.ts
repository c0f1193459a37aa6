import { messagesFor } from '../../../i18n/index.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { FaultCode } from '../../../model/diagnostic.ts';
import type { WaiverProblem } from '../../../model/waiver.ts';
import type { JsonFinding, JsonReport } from '../../../model/json-report.ts';
import type { Entry } from '../../entries/entry.ts';
import { sarifText } from '../../text/sarif-text.ts';
import { levelOf } from './level-of.ts';

export interface SarifRule {
  readonly id: string;
  /** In Pascal case, as the specification asks. */
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties?: object;
}

/** The rules of these entries, each once, in the order in which they first come. */
export function rulesOf(entries: readonly Entry[], report: JsonReport): SarifRule[] {
  const words = messagesFor(report.lang);
  const rules = new Map<string, SarifRule>();
  for (const entry of entries) {
    if (rules.has(entry.name)) continue;
    const { finding } = entry;
    rules.set(
      entry.name,
      finding === null ? inputRule(entry, words) : rule(entry.name, finding, report, words),
    );
  }
  return [...rules.values()];
}

function rule(id: string, finding: JsonFinding, { packs }: JsonReport, words: Messages): SarifRule {
  const { gapReport, formats, names } = words;
  const { pack, title, clause, phrase, force, bearer, topic, remedy } = finding;
  const document = packs.find((one) => one.id === pack);
  const full = names.join([
    title,
    ...(document === undefined ? [] : [gapReport.document(document.title, document.number)]),
    gapReport.clause(clause),
    formats.phrase(phrase),
    names.force[force],
    gapReport.bearers(bearer),
  ]);
  return {
    id,
    name: friendlyName(finding.rule),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(full) },
    help: { text: sarifText(names.join([full, gapReport.remedy(remedy)])) },
    defaultConfiguration: { level: force === 'encouraged' ? 'note' : 'error' },
    properties: { pack, topic, force, clause, phrase, bearer, tags: [topic] },
  };
}

function inputRule({ name, outcome }: Entry, { formats }: Messages): SarifRule {
  const [kind, code = ''] = name.split('/');
  const isWaiver = kind === 'waiver';
  const text = isWaiver
    ? formats.waiverFault(code as WaiverProblem['code'])
    : formats.inputFault(code as FaultCode);
  return {
    id: name,
    name: friendlyName(code),
    shortDescription: { text },
    fullDescription: { text },
    help: { text: isWaiver ? formats.waiverFaultHelp : formats.inputFaultHelp },
    defaultConfiguration: { level: levelOf(outcome) },
  };
}

function friendlyName(id: string): string {
  return id.replaceAll(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}
