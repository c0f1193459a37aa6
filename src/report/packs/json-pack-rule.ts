import { messagesFor } from '../../i18n/index.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { type ByType, byType } from '../../model/by-type.ts';
import type { Measure } from '../../model/measure.ts';
import type { Demand, Due, Rule, Subject } from '../../model/pack.ts';
import { ITEM } from '../../model/unit.ts';

/** A rule in `packs show ID --format json`. */
export interface JsonPackRule
  extends Pick<Rule, 'id' | 'clause' | 'phrase' | 'topic' | 'force' | 'checkable' | 'bearer'> {
  /** Ids that it had before; only where there are any. */
  readonly was?: readonly string[];
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
    readonly atItsEnd: boolean;
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

type Quantity = Pick<JsonPackRule, 'required' | 'unit'>;

export function jsonPackRule(rule: Rule): JsonPackRule {
  const { id, clause, phrase, topic, force, checkable, bearer, demand } = rule;
  return {
    id,
    ...(rule.was.length === 0 ? {} : { was: rule.was }),
    clause,
    phrase,
    topic,
    force,
    checkable,
    bearer,
    subject: subjectText(demand.subject),
    require: rule.asWritten,
    ...byType(QUANTITIES)(demand.must),
    ...byType(DUES)(demand.due, demand.must),
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
  return byType(SUBJECTS)(subject);
}

const SUBJECTS: ByType<Subject, string> = {
  divisions: ({ levels, kinds }) => (kinds ?? levels).join('|'),
  roster: ({ roster }) => `roster:${roster.id}`,
};

const yes = (): Quantity => ({ required: null, unit: null });

/** The figure that the rule demands; null where it demands a yes. */
const QUANTITIES: ByType<Measure, Quantity> = {
  flag: yes,
  number: ({ bound, unit }) => ({ required: bound, unit }),
  people: ({ required, unit }) =>
    required.type === 'all' ? { required: 100, unit: '%' } : { required: required.bound, unit },
  posts: ({ slots }) => ({ required: slots.length, unit: ITEM }),
  events: ({ atLeast, unit }) => ({ required: atLeast, unit }),
  coverage: ({ percent }) => ({ required: percent, unit: '%' }),
  any: yes,
};

/** The day, or how often; neither where it goes on for ever. */
const DUES: ByType<Due, Pick<JsonPackRule, 'due' | 'recurrence'>, [Measure]> = {
  by: ({ day }) => ({ due: day, recurrence: null }),
  continuously: () => ({ due: null, recurrence: null }),
  every: ({ period, from, until, atItsEnd }, measure) => {
    const atLeast = measure.type === 'events' ? measure.atLeast : 1;
    return { due: null, recurrence: { every: period, atLeast, from, until, atItsEnd } };
  },
};

function sentences(demand: Demand, force: Rule['force']): Bilingual {
  return {
    zh: messagesFor('zh').law.sentence(demand, force),
    en: messagesFor('en').law.sentence(demand, force),
  };
}
