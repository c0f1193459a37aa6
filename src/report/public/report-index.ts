import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { BaselineMark } from '../../model/baseline.ts';
import type { Ask, Finding } from '../../model/finding.ts';
import type { Level } from '../../model/level.ts';
import type { Measure } from '../../model/measure.ts';
import type { Rule } from '../../model/pack.ts';
import { childPlace, type Place, type Position } from '../../model/position.ts';
import type { Report } from '../../model/report.ts';
import { bearerName } from '../words/bearer-name.ts';
import { divisionLevels } from '../words/division-levels.ts';
import { divisionOrder } from '../words/division-order.ts';
import { divisionLabels } from '../words/division-label.ts';
import { measureInUse } from '../words/measure-in-use.ts';
import { remembered } from './remembered.ts';
import { stricterRules } from './stricter-rules.ts';
import { topicName } from '../words/topic-name.ts';

/** What reporters look up beside a finding, by name in one language. */
export interface ReportIndex {
  readonly words: Messages;
  readonly documentTitle: (pack: string) => string;
  /** The measure that was decided on: of the chosen reading, or of the default. */
  readonly measureOf: (rule: Rule) => Measure;
  /** The reading that was decided on; null where the rule has only one. */
  readonly readingOf: (rule: Rule) => string | null;
  /** `PACK/RULE` */
  readonly ruleKey: (rule: Rule) => string;
  /** Bearers by name; `keys` are those of the rule's pack. */
  readonly bearers: (rule: Rule, keys: readonly string[]) => readonly string[];
  readonly topic: (rule: Rule) => string;
  /** Parents before what is below them, otherwise the order of the report. */
  readonly compareDivisions: (a: readonly string[], b: readonly string[]) => number;
  /** The level of a division; null where the report does not show it. */
  readonly levelOf: (path: readonly string[]) => Level | null;
  /** The line to go to: of the fact that decides, or of the block in which the missing one belongs. */
  readonly position: (finding: Finding) => Position | null;
  /** The line and column of a place in an input. */
  readonly locate: (place: Place) => Position;
  /** Where the answer to a question is to be written; null where no file has a place for it. */
  readonly askPosition: (ask: Ask) => Position | null;
  /** `PACK/RULE` of other packs that ask more of the same division. */
  readonly stricter: (finding: Finding) => readonly string[];
  /** What the baseline says of a finding; null where it is no gap, or without a baseline. */
  readonly baselineMark: (finding: Finding) => BaselineMark | null;
  /** A division as the reader of this report knows it. */
  readonly division: (path: readonly string[]) => string;
  /** Whom a finding is about: its division, or the villages that its division counts. */
  readonly subject: (finding: Pick<Finding, 'division' | 'counted'>) => string;
}

export function indexReport(report: Report, locale: Locale): ReportIndex {
  const words = messagesFor(locale);
  const packs = new Map(report.packs.map((pack) => [pack.id, pack]));
  const ruleKey = remembered(({ pack, id }: Rule) => `${pack}/${id}`);
  const readingOf = (rule: Rule): string | null =>
    report.chosenReadings[ruleKey(rule)] ?? rule.defaultReading;
  const askPosition = ({ place, path }: Ask): Position | null =>
    place === null ? null : report.locate(childPlace(place, ...path));
  const labelOf = remembered(divisionLabels(report.jurisdictions, words.gapReport.itself));
  const plainLabelOf = remembered(divisionLabels(report.jurisdictions, (name) => name));
  return {
    words,
    documentTitle: (id) => {
      const pack = packs.get(id);
      return pack === undefined ? id : words.pick(pack.title);
    },
    measureOf: (rule) => measureInUse(rule, readingOf(rule)),
    readingOf,
    ruleKey,
    bearers: (rule, keys) => keys.map((key) => bearerName(key, packs.get(rule.pack), words)),
    topic: (rule) => topicName(rule.topic, packs.get(rule.pack), words),
    compareDivisions: divisionOrder(report.findings.map(({ division }) => division)),
    levelOf: divisionLevels(report.findings),
    position: ({ asks: [ask], place }) =>
      (ask === undefined ? null : askPosition(ask)) ?? (place === null ? null : report.locate(place)),
    locate: report.locate,
    askPosition,
    stricter: stricterRules(report.overlaps),
    baselineMark: (finding) => report.baseline?.marks.get(finding) ?? null,
    division: labelOf,
    subject: ({ division: path, counted }) =>
      counted === null ? labelOf(path) : words.names.villagesOf(plainLabelOf(path), counted.kind),
  };
}
