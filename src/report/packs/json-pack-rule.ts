import { messagesFor } from '../../i18n/index.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Measure } from '../../model/measure.ts';
import type { Demand, Due, Rule, Subject } from '../../model/pack.ts';
import { ITEM } from '../../model/unit.ts';

/** A rule in `packs show ID --format json`. */
export interface JsonPackRule
  extends Pick<Rule, 'id' | 'clause' | 'phrase' | 'topic' | 'force' | 'checkable' | 'bearer'> {
  /** Kinds or levels, joined with `|`; `roster:ID` for those that the document names. */
  readonly subject: string;
  /** As the author wrote it. */
  readonly require: unknown;
  readonly required: number | null;
  readonly unit: string | null;
  readonly due: string | null;
  readonly recurrence: {
    readonly every: string;
    readonly atLeast: number;
    readonly from: string;
    readonly until: string | null;
  } | null;
  readonly readings: readonly {
    readonly name: string;
    readonly title: Bilingual;
    readonly sentence: Bilingual;
  }[];
  readonly default: string | null;
  readonly title: Bilingual;
  readonly sentence: Bilingual;
  readonly remedy: Bilingual;
}

export function jsonPackRule(rule: Rule): JsonPackRule {
  const { id, clause, phrase, topic, force, checkable, bearer, demand } = rule;
  return {
    id,
    clause,
    phrase,
    topic,
    force,
    checkable,
    bearer,
    subject: subjectText(demand.subject),
    require: rule.asWritten,
    ...quantityOf(demand.must),
    due: demand.due.type === 'by' ? demand.due.day : null,
    recurrence: recurrenceOf(demand.due, demand.must),
    readings: rule.readings.map(({ name, title, demand: own }) => ({
      name,
      title,
      sentence: sentences(own, force),
    })),
    default: rule.defaultReading,
    title: rule.title,
    sentence: sentences(demand, force),
    remedy: rule.remedy,
  };
}

function subjectText(subject: Subject): string {
  if (subject.type === 'roster') return `roster:${subject.roster.id}`;
  return (subject.kinds ?? subject.levels).join('|');
}

/** The figure that the rule demands; null where it demands a yes. */
function quantityOf(measure: Measure): { required: number | null; unit: string | null } {
  switch (measure.type) {
    case 'number':
      return { required: measure.bound, unit: measure.unit };
    case 'posts':
      return { required: measure.slots.length, unit: ITEM };
    case 'events':
      return { required: measure.atLeast, unit: measure.unit };
    case 'coverage':
      return { required: measure.percent, unit: '%' };
    case 'flag':
    case 'any':
      return { required: null, unit: null };
  }
}

function recurrenceOf(due: Due, measure: Measure): JsonPackRule['recurrence'] {
  if (due.type !== 'every') return null;
  const atLeast = measure.type === 'events' ? measure.atLeast : 1;
  return { every: due.period, atLeast, from: due.from, until: due.until };
}

function sentences(demand: Demand, force: Rule['force']): Bilingual {
  return {
    zh: messagesFor('zh').law.sentence(demand, force),
    en: messagesFor('en').law.sentence(demand, force),
  };
}
