import { type ByType, byType } from '../model/by-type.ts';
import type { Condition } from '../model/condition.ts';
import { atomsOf } from '../model/fold-condition.ts';
import type { FormField, Need } from '../model/form.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Pack } from '../model/pack.ts';
import { joinVocabularies } from '../model/join-vocabularies.ts';
import { thingLeaves } from '../model/thing-leaves.ts';
import type { FormOutline } from './form-outline.ts';
import { type Want, wantsOf } from './wants.ts';

/** Everything that the packs may want a division to declare, each once, in the order of filling in. */
export function fieldsOf(outline: FormOutline, asOf: IsoDate): FormField[] {
  const wants = outline.covers.flatMap((cover) =>
    cover.pack.rules.flatMap((rule) => wantsOf(rule, cover, outline, asOf)),
  );
  const byPath = new Map<string, Want[]>();
  for (const want of wants) {
    const key = want.path.join('\n');
    byPath.set(key, [...(byPath.get(key) ?? []), want]);
  }
  const packs = outline.covers.map(({ pack }) => pack);
  return inOrder(packs).flatMap((path) => {
    const [first, ...more] = byPath.get(path) ?? [];
    return first === undefined ? [] : [fieldOf(first, [first, ...more])];
  });
}

function fieldOf({ path, fact }: Want, wants: readonly Want[]): FormField {
  const labels = [...new Set(wants.flatMap(({ period }) => period ?? []))].toSorted();
  const isAskedIn = (label: string): boolean =>
    wants.some(({ period, isAsked }) => isAsked && period === label);
  return {
    path,
    fact,
    isAsked: wants.some(({ isAsked }) => isAsked),
    needs: distinct(wants.map(({ need }) => need)),
    periods: labels.map((label) => ({ label, isAsked: isAskedIn(label) })),
  };
}

/** Each rule once for what it needs the field for; what another reading needs just the same is said already. */
function distinct(needs: readonly Need[]): Need[] {
  const keyOf = ({ rule, role, measure }: Need): string =>
    JSON.stringify([rule.pack, rule.id, role, ...(measure === null ? [] : byType(FIELDS)(measure))]);
  const byKey = new Map<string, Need>();
  for (const need of needs) if (!byKey.has(keyOf(need))) byKey.set(keyOf(need), need);
  return [...byKey.values()];
}

const none = (): readonly string[] => [];

/** The fields of its things that a measure looks at. */
const FIELDS: ByType<Measure, readonly string[]> = {
  flag: none,
  number: none,
  people: ({ where, required }) => {
    const conditions = [where, required.type === 'all' ? required.are : null];
    return conditions.flatMap((condition) => (condition === null ? [] : fieldNames(condition)));
  },
  posts: none,
  events: none,
  coverage: ({ have }) => thingLeaves(have).map(({ name }) => name),
  any: none,
};

function fieldNames(condition: Condition): readonly string[] {
  return atomsOf(condition).flatMap(({ operand }) => (operand.type === 'field' ? [operand.name] : []));
}

function inOrder(packs: readonly Pack[]): string[] {
  const { facts: shared, order } = joinVocabularies(packs.map(({ vocabulary }) => vocabulary));
  const placeOf = ([first = '']: readonly string[]): number => order.indexOf(first);
  const core = shared.toSorted((a, b) => placeOf(a.path) - placeOf(b.path));
  const facts = [...core, ...packs.flatMap((pack) => pack.facts)];
  const paths = facts.map(({ path }) => path.join('\n'));
  const isOwn = (path: string): boolean => path.startsWith('packs\n');
  return [
    'kind',
    'code',
    ...paths.filter((path) => !isOwn(path)),
    'villages',
    'communities',
    ...paths.filter(isOwn),
    'divisions',
  ];
}
