import type { Fidelity, FidelityEntry } from '../../model/fidelity.ts';
import { isoDate } from '../../model/iso-date.ts';
import type { PackSources } from '../../model/pack-sources.ts';
import type { SourceClause, SourceDocument } from '../../model/source-document.ts';
import { knownTo } from '../mutate/known.ts';
import { checkCitations, checkListed } from './check-clauses.ts';
import { checkPack } from './check-pack.ts';
import { checkPopulation } from './check-population.ts';
import { checkRoster } from './check-roster.ts';
import { checkRule } from './check-rule.ts';
import type { Cited } from './cited.ts';

/** What a pack says as written, against the text of its document. */
export function verifyPack(sources: PackSources, document: SourceDocument): Fidelity {
  const { value: pack } = sources.pack;
  const { facts } = knownTo(pack, sources.vocabulary);
  const all = document.clauses;
  const clausesOf = (ids: readonly string[]): SourceClause[] => all.filter(({ id }) => ids.includes(id));
  const inForceFrom = isoDate(pack.inForce.from);
  const listed = pack.clauses.map(({ id }) => id);
  const rules = sources.rules.flatMap(({ value }) =>
    value.rules.map((rule): FidelityEntry => {
      const conflicts = (pack.conflicts ?? []).filter(({ clause }) =>
        clause.some((id) => rule.clause.includes(id)),
      );
      const others = conflicts.flatMap(({ clause }) => clause).filter((id) => !rule.clause.includes(id));
      const cited: Cited = {
        phrase: rule.phrase,
        clauses: clausesOf(rule.clause),
        inConflict: clausesOf(others),
        outside: document.outside,
        inForceFrom,
        issued: pack.issued === null ? null : isoDate(pack.issued),
      };
      return {
        subject: { type: 'rule', id: rule.id },
        clause: rule.clause,
        checks: [
          ...checkCitations(rule.clause, document),
          ...checkRule(rule, cited, all, (word) => facts.get(word)?.type),
        ],
      };
    }),
  );
  return {
    pack: pack.id,
    clauses: all.length,
    entries: [
      { subject: { type: 'document' }, clause: [], checks: checkPack(pack, document) },
      {
        subject: { type: 'clauses' },
        clause: [],
        checks: [...checkCitations(listed, document), ...checkListed(listed, document)],
      },
      ...(pack.population ?? []).map((population): FidelityEntry => {
        const clause = [population.clause];
        const checks = [
          ...checkCitations(clause, document),
          ...checkPopulation(population, clausesOf(clause), all),
        ];
        return { subject: { type: 'population' }, clause, checks };
      }),
      ...Object.entries(pack.rosters ?? {}).map(([id, { names, clause }]): FidelityEntry => {
        const checks = [...checkCitations(clause, document), ...checkRoster(names, clausesOf(clause))];
        return { subject: { type: 'roster', id }, clause, checks };
      }),
      ...rules,
    ],
  };
}
