import type { Messages } from '../../i18n/messages.ts';
import { foldThing } from '../../model/fold-thing.ts';
import type { FormField, Need } from '../../model/form.ts';
import type { Rule } from '../../model/pack.ts';
import { countKeysOf } from './count-keys-of.ts';

const CLAUSES_SHOWN = 3;
const RULES_SHOWN = 2;

/** Why a field is there, one text per demand: the clause, what is demanded, by when, of whom. */
export function needTexts({ path, needs }: FormField, isOnePack: boolean, words: Messages): string[] {
  if (path[0] === 'divisions') return [neededFor(needs, words)];
  const deciding = needs.filter(({ role, measure }) => role !== 'measure' && measure === null);
  const isCount = path[0] === 'villages' || path[0] === 'communities';
  const single = isCount
    ? needs.filter((need) => countKeysOf(need).length > 0)
    : needs.filter((need) => !deciding.includes(need));
  const packs = isCount ? [] : [...new Set(deciding.map(({ rule }) => rule.pack))];
  return [
    ...packs.map((pack) => {
      const of = deciding.filter(({ rule }) => rule.pack === pack);
      const text = words.form.decides(new Set(of.map(({ rule }) => rule.id)).size);
      return words.names.labelled(
        whereText(
          of.map(({ rule }) => rule),
          isOnePack,
          words,
        ),
        text,
      );
    }),
    ...single.map((need) => {
      const keys = countKeysOf(need);
      const text = words.names.labelled(whereText([need.rule], isOnePack, words), demandText(need, words));
      return keys.length === 0 ? text : words.names.labelled(keys.join(' / '), text);
    }),
  ];
}

function neededFor(needs: readonly Need[], { ask, pick }: Messages): string {
  const rules = [...new Set(needs.map(({ rule }) => pick(rule.title)))];
  return ask.neededFor(rules.slice(0, RULES_SHOWN), rules.length);
}

function whereText(rules: readonly Rule[], isOnePack: boolean, { names }: Messages): string {
  const clauses = [...new Set(rules.flatMap(({ clause }) => clause))];
  const shown = [...clauses.slice(0, CLAUSES_SHOWN), ...(clauses.length > CLAUSES_SHOWN ? ['…'] : [])];
  return isOnePack ? names.list(shown) : `${rules[0]?.pack ?? ''} ${names.list(shown)}`;
}

function demandText(
  { rule, demand, reading, role, measure, condition, isOfOtherKind }: Need,
  words: Messages,
): string {
  const { crosswalk, form, law, names, pick } = words;
  const title = pick(rule.title);
  const isTold = role === 'subjects' || measure === null || isFigureIn(title, measure);
  return names.join([
    title,
    ...(isTold ? [] : [law.measure(measure)]),
    crosswalk.due(demand),
    ...(rule.force === 'must' ? [] : [crosswalk.force[rule.force]]),
    ...(condition === null ? [] : [crosswalk.conditional(law.condition(condition))]),
    ...(isOfOtherKind ? [form.onlyOf(crosswalk.subject(demand))] : []),
    ...(reading === null ? [] : [form.onlyUnderReading(pick(reading.title))]),
  ]);
}

/** Whether the title says already how many are demanded. */
function isFigureIn(title: string, measure: NonNullable<Need['measure']>): boolean {
  switch (measure.type) {
    case 'flag':
    case 'any':
      return true;
    case 'number':
      return title.includes(String(measure.bound));
    case 'people':
      return measure.required.type === 'all' || title.includes(String(measure.required.bound));
    case 'events':
      return title.includes(String(measure.atLeast));
    case 'coverage':
      return measure.percent === 100
        ? foldThing(measure.have, {
            flag: () => true,
            number: ({ bound }) => title.includes(String(bound)),
            any: () => true,
          })
        : title.includes(String(measure.percent));
    case 'posts':
      return measure.slots.length === 1;
  }
}
