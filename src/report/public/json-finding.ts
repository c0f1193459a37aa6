import { fingerprint } from '../../model/fingerprint.ts';
import { formerFindings } from '../../model/former-findings.ts';
import type { Ask, Finding } from '../../model/finding.ts';
import type { JsonAsk, JsonFinding, JsonWaivedBy } from '../../model/json-report.ts';
import { itemText } from '../words/item-text.ts';
import type { ReportIndex } from './report-index.ts';

/** A finding as its public JSON, sentences in the language of `index`. */
export function jsonFinding(finding: Finding, index: ReportIndex): JsonFinding {
  const { law, pick } = index.words;
  const { rule } = finding;
  const stricter = index.stricter(finding);
  return {
    pack: rule.pack,
    rule: rule.id,
    title: pick(rule.title),
    clause: rule.clause,
    phrase: rule.phrase,
    topic: rule.topic,
    force: rule.force,
    bearer: finding.bearer,
    division: finding.division,
    level: finding.level,
    counted: finding.counted?.kind ?? null,
    period: finding.period,
    status: finding.status,
    required: finding.required,
    actual: finding.actual,
    gap: finding.gap,
    unit: finding.unit,
    missing: missingNames(finding, index),
    remarks: finding.remarks.map((remark) => ({ type: remark.type, text: law.remark(remark, finding) })),
    asks: finding.asks.map((ask) => jsonAsk(ask, index)),
    due: finding.due,
    daysLate: finding.daysLate,
    daysLeft: finding.daysLeft,
    disputed: finding.disputed,
    readings: finding.readings,
    ...(stricter.length === 0 ? {} : { stricter }),
    waiver: jsonWaivedBy(finding, index),
    message: law.message(finding, index.measureOf(rule)),
    remedy: pick(rule.remedy),
    fingerprint: fingerprint(finding),
    ...(rule.was.length === 0 ? {} : { was: formerFindings(finding) }),
    baseline: index.baselineMark(finding),
    location: index.position(finding),
  };
}

function missingNames(finding: Finding, { words }: ReportIndex): string[] {
  if (finding.status === 'undeclared') return [...new Set(finding.asks.map(({ fact }) => fact))];
  return finding.missing.map((missing) => words.law.missing(missing));
}

function jsonWaivedBy({ waived }: Finding, { locate }: ReportIndex): JsonWaivedBy | null {
  if (waived === undefined) return null;
  const { origin, owner, approver, until, place } = waived.waiver;
  return { instead: waived.instead, origin, owner, approver, until, ...locate(place) };
}

function jsonAsk(ask: Ask, { askPosition, words }: ReportIndex): JsonAsk {
  const position = askPosition(ask);
  return {
    fact: ask.fact,
    title: words.law.askedFor(ask.what),
    division: ask.division,
    path: ask.path,
    item: ask.item === undefined ? null : itemText(ask.item),
    file: position?.file ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    ...(ask.unproven === undefined ? {} : { paper: ask.unproven }),
  };
}
