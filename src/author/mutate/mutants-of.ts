import type { Mutant } from '../../model/mutant.ts';
import type { PackFile, Rule } from '../../model/pack-file.generated.ts';
import type { PackSources } from '../../model/pack-sources.ts';
import { childPlace, type Place } from '../../model/position.ts';
import type { Edit } from './edit.ts';
import { type Known, knownTo } from './known.ts';
import { packEdits, ruleEdits } from './pack-edits.ts';

/** Every change of a pack as written that its tests should notice, pack.yaml first, then rule by rule. */
export function mutantsOf(sources: PackSources): Mutant[] {
  const known = knownTo(sources.pack.value, sources.vocabulary);
  const inPack = packEdits(sources.pack.value).map((edit): Mutant => {
    const { file } = sources.pack;
    return {
      ...describe(edit, { file, pointer: '' }),
      rule: null,
      concerns: concerns(edit, sources),
      sources: { ...sources, pack: { file, value: edit.value } },
    };
  });
  // What concerns no rule (a roster that none asks) decides nothing.
  const deciding = inPack.filter(({ concerns: rules }) => rules.length > 0);
  return [...deciding, ...sources.rules.flatMap((_, index) => inRules(sources, index, known))];
}

function inRules(sources: PackSources, at: number, known: Known): Mutant[] {
  const source = sources.rules[at];
  if (source === undefined) return [];
  const { file, value } = source;
  return value.rules.flatMap((rule, index) =>
    ruleEdits(rule, known).map((edit): Mutant => {
      const rules = value.rules.with(index, edit.value);
      return {
        ...describe(edit, childPlace({ file, pointer: '' }, 'rules', index)),
        rule: rule.id,
        concerns: [rule.id],
        sources: { ...sources, rules: sources.rules.with(at, { file, value: { ...value, rules } }) },
      };
    }),
  );
}

function describe(
  { steps, from, to }: Edit<unknown>,
  place: Place,
): Pick<Mutant, 'at' | 'place' | 'from' | 'to'> {
  return {
    at: steps.map(({ label }) => label).join('.'),
    place: childPlace(place, ...steps.map(({ key }) => key)),
    from,
    to,
  };
}

/** A roster concerns the rules that ask it, the rest of pack.yaml all of them. */
function concerns({ steps }: Edit<PackFile>, { rules }: PackSources): string[] {
  const [part, id] = steps;
  const all = rules.flatMap(({ value }) => value.rules);
  const asked = part?.key === 'rosters' ? all.filter((rule) => asks(rule, String(id?.key))) : all;
  return asked.map((rule) => rule.id);
}

function asks(rule: Rule, roster: string): boolean {
  const changes = Object.values(rule.readings?.options ?? {}).map(({ change }) => change);
  return [rule, ...changes].some(({ each }) => each?.roster === roster);
}
