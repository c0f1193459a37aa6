import { type Finding, subjectKey } from '../../model/finding.ts';
import type { Overlap } from '../../model/overlap.ts';

/** Whom a stricter rule is asked of, and since when. */
interface Stricter {
  readonly rule: string;
  readonly subjects: ReadonlySet<string>;
  readonly from: string;
}

/** The stricter rules of other packs beside that of a finding, as `PACK/RULE`: of its division, and of its period. */
export function stricterRules(overlaps: readonly Overlap[]): (finding: Finding) => readonly string[] {
  const known = new Map<string, Stricter[]>();
  for (const { first, second, outcome, asked } of overlaps) {
    if (outcome !== 'stricter') continue;
    const { due } = first.demand;
    const laxer = `${second.pack}/${second.id}`;
    const stricter = {
      rule: `${first.pack}/${first.id}`,
      subjects: new Set(asked.map(subjectKey)),
      from: due.type === 'every' ? due.from : '',
    };
    known.set(laxer, [...(known.get(laxer) ?? []), stricter]);
  }
  return (finding) => {
    const beside = known.get(`${finding.rule.pack}/${finding.rule.id}`);
    if (beside === undefined || finding.status === 'not-applicable') return [];
    return beside
      .filter(({ subjects, from }) => subjects.has(subjectKey(finding)) && isAskedIn(finding, from))
      .map(({ rule }) => rule);
  };
}

/** Of a period that ended before the stricter duty began, only the laxer one was asked. */
function isAskedIn({ period, due }: Finding, from: string): boolean {
  return period === null || due === null || due >= from;
}
