import type { FactDefinition } from '../model/fact.ts';
import type { Need } from '../model/form.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { isBelow, type Kind, KIND_LEVEL } from '../model/level.ts';
import type { Demand, Reading, Rule, Subject } from '../model/pack.ts';
import { totalsBlock } from '../model/totals.ts';
import { emptyOperands, emptyTruth } from './empty-truth.ts';
import { measured } from './measured.ts';
import type { Cover, FormOutline } from './form-outline.ts';

/** One thing that one rule wants declared. */
export interface Want {
  readonly path: readonly string[];
  readonly fact: FactDefinition | null;
  readonly period: string | null;
  readonly isAsked: boolean;
  readonly need: Need;
}

/** Everything that a rule may want a division to declare, under whatever reading and whatever the answers are. */
export function wantsOf(rule: Rule, cover: Cover, outline: FormOutline, asOf: IsoDate): Want[] {
  const others = rule.readings.filter(({ demand }) => demand !== rule.demand);
  return [
    ...wantsUnder(rule, rule.demand, null, cover, outline, asOf),
    ...others.flatMap((reading) => wantsUnder(rule, reading.demand, reading, cover, outline, asOf)),
  ];
}

function wantsUnder(
  rule: Rule,
  demand: Demand,
  reading: Reading | null,
  cover: Cover,
  outline: FormOutline,
  asOf: IsoDate,
): Want[] {
  const need = { rule, demand, reading, measure: null, condition: demand.where, isOfOtherKind: false };
  const below = keysOfSubjects(demand.subject, cover, outline).map(
    (key): Want => ({
      path: [key],
      fact: null,
      period: null,
      isAsked: reading === null,
      need: { ...need, role: 'subjects' },
    }),
  );
  return [...below, ...ownWants(need, outline, asOf)];
}

function ownWants(need: Omit<Need, 'role'>, outline: FormOutline, asOf: IsoDate): Want[] {
  const { subject, where, must, due } = need.demand;
  const fit = fitOf(subject, outline);
  const truth = where === null ? true : emptyTruth(where, outline);
  if (fit === 'no') return [];
  const isSure = fit === 'yes' && need.reading === null;
  const kind: Want[] =
    fit === 'kind-unknown'
      ? [{ ...attribute('kind'), isAsked: need.reading === null, need: { ...need, role: 'subjects' } }]
      : [];
  if (truth === false) return kind;
  const isOfOtherKind = fit === 'other-kind';
  const decides: Need = { ...need, role: 'condition', isOfOtherKind };
  const conditions = (where === null ? [] : emptyOperands(where, outline)).flatMap((operand): Want[] => {
    if (operand.type === 'attribute') return [{ ...attribute(operand.name), isAsked: isSure, need: decides }];
    if (operand.type === 'field' || !operand.fact.levels.includes(outline.level)) return [];
    const { fact } = operand;
    return [{ path: fact.path, fact, period: null, isAsked: isSure, need: decides }];
  });
  const measures = measured(must, due, asOf)
    .filter(({ fact }) => fact.levels.includes(outline.level))
    .map(
      ({ fact, period, measure }): Want => ({
        path: fact.path,
        fact,
        period,
        isAsked: isSure && truth === true,
        need: {
          ...need,
          role: 'measure',
          measure,
          condition: truth === true ? null : where,
          isOfOtherKind,
        },
      }),
    );
  return [...kind, ...conditions, ...measures];
}

function attribute(name: string): Pick<Want, 'path' | 'fact' | 'period'> {
  return { path: [name], fact: null, period: null };
}

type Fit = 'yes' | 'no' | 'kind-unknown' | 'other-kind';

function fitOf(subject: Subject, { name, level, kind, purpose }: FormOutline): Fit {
  if (subject.type === 'roster')
    return subject.roster.level === level && subject.roster.names.includes(name) ? 'yes' : 'no';
  if (!subject.levels.includes(level)) return 'no';
  const kinds = (subject.kinds ?? []).filter((asked) => KIND_LEVEL[asked] === level);
  if (kinds.length === 0) return 'yes';
  if (kind === null) return 'kind-unknown';
  if (kinds.includes(kind)) return 'yes';
  return purpose === 'pattern' ? 'other-kind' : 'no';
}

const VILLAGE_KINDS: readonly Kind[] = ['village', 'community'];

/** The keys under which a division says which divisions below it there are, where it lists none. */
function keysOfSubjects(subject: Subject, { isPart, isTop }: Cover, outline: FormOutline): string[] {
  if (subject.type === 'roster') {
    const isMissing = isTop && !isPart && isBelow(subject.roster.level, outline.level);
    return isMissing && outline.divisions.length === 0 ? ['divisions'] : [];
  }
  if (!subject.levels.some((level) => isBelow(level, outline.level))) return [];
  if (outline.level !== 'township') return outline.divisions.length === 0 ? ['divisions'] : [];
  const asked = VILLAGE_KINDS.filter((kind) => subject.kinds?.includes(kind));
  const wanted = asked.length === 0 ? VILLAGE_KINDS : asked;
  return wanted
    .filter((kind) => !outline.divisions.some((child) => (child.kind ?? kind) === kind))
    .map(totalsBlock);
}
