import type { Report } from '../../model/report.ts';
import { type Terms, termsOf } from '../text/terms.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { factDefinitions } from './fact-definitions.ts';
import { namedWords } from './named-words.ts';

/** The terms of a report: verdicts, kinds and levels, and by name its divisions, bearers, topics, facts and units. */
export function reportTerms({ packs, findings, jurisdictions }: Report, { words }: ReportIndex): Terms {
  const { pick } = words;
  const rules = packs.flatMap((pack) => pack.rules);
  return termsOf([
    ...namedWords(words),
    ...jurisdictions.flat(),
    ...findings.flatMap(({ division, unit }) => [...division.slice(-1), unit]),
    ...packs
      .flatMap(({ bearers, topics }) => [...Object.values(bearers), ...Object.values(topics)])
      .map(pick),
    ...new Set(rules.flatMap(({ bearer }) => bearer)),
    ...[...factDefinitions(packs).values()].map(({ title }) => pick(title)),
  ]);
}
