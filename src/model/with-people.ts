import type { FactDefinition, FieldDefinition } from './fact.ts';

type Fields = Readonly<Record<string, FieldDefinition>>;

/** Totals count persons under the name of the field itself: `{total: 5, onPayroll: 2}`. */
export function personFields(persons: Fields): Fields {
  return Object.fromEntries(
    Object.entries(persons).map(([name, field]) => [
      name,
      field.type === 'flag' ? { ...field, countedAs: field.countedAs ?? name } : field,
    ]),
  );
}

/**
 * Facts with what hangs together of people: what can be said of each person, of the head too where another fact declares
 * that one, and which counts tell of a part of them.
 */
export function withPeople(
  facts: readonly FactDefinition[],
  persons: Fields,
  told: readonly FactDefinition[] = facts,
): FactDefinition[] {
  const fields = personFields(persons);
  const isHead = (fact: FactDefinition): boolean =>
    facts.some((of) => of.head !== undefined && of.path[0] === fact.path[0] && of.head === fact.path[1]);
  const known = facts.map((fact) => (isHead(fact) ? { ...fact, fields } : fact));
  return known.map((fact): FactDefinition => {
    if (fact.type !== 'people') return fact;
    const { head, path } = fact;
    const headFact = known.find(
      (one) => head !== undefined && one.path[0] === path[0] && one.path[1] === head,
    );
    const toldBy = told.flatMap(({ id, readAs }) =>
      readAs?.people === fact.id || readAs?.people === `own.${fact.path.at(-1)}` ? [{ id, readAs }] : [],
    );
    return {
      ...fact,
      fields: { ...fields, ...personFields(fact.fields ?? {}) },
      ...(headFact === undefined ? {} : { headFact }),
      toldBy: [...(fact.toldBy ?? []), ...toldBy],
    };
  });
}
