import type { Finding } from '../../model/finding.ts';
import type { ComparedRow } from './comparison.ts';
import { type Tally, tallyOf } from './tally.ts';

/**
 * A row per division directly below `top`, everything below it included: most gaps first, waived ones too, then most undeclared, then by
 * name. Behind them `top` itself, and what a document names and no file declares.
 */
export function divisionRows(top: readonly string[], findings: readonly Finding[]): ComparedRow[] {
  const own: Finding[] = [];
  const notOnFile = new Map<string, Finding[]>();
  const below = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.division[top.length];
    if (name === undefined) own.push(finding);
    else add(isNotOnFile(finding, top) ? notOnFile : below, name, finding);
  }
  const divisions = [...below].map(([name, group]) => ({ name, tally: tallyOf(group) })).toSorted(byNeed);
  const missing = [...notOnFile.keys()].toSorted(compareText);
  return [
    ...divisions.map(
      ({ name, tally }): ComparedRow => ({
        subject: { type: 'division', path: [...top, name] },
        cells: [tally],
      }),
    ),
    ...(own.length === 0 ? [] : [{ subject: { type: 'itself', path: top }, cells: [tallyOf(own)] } as const]),
    ...(missing.length === 0
      ? []
      : [
          {
            subject: { type: 'not-on-file', paths: missing.map((name) => [...top, name]) },
            cells: [tallyOf([...notOnFile.values()].flat())],
          } as const,
        ]),
  ];
}

function isNotOnFile({ division, remarks }: Finding, top: readonly string[]): boolean {
  return division.length === top.length + 1 && remarks.some(({ type }) => type === 'not-on-file');
}

function add(groups: Map<string, Finding[]>, name: string, finding: Finding): void {
  const known = groups.get(name);
  if (known === undefined) groups.set(name, [finding]);
  else known.push(finding);
}

interface Named {
  readonly name: string;
  readonly tally: Tally;
}

function byNeed(a: Named, b: Named): number {
  return (
    needOf(b) - needOf(a) ||
    b.tally.counts.undeclared - a.tally.counts.undeclared ||
    compareText(a.name, b.name)
  );
}

/** What is waived is still not done: a waiver moves nobody up. */
function needOf({ tally }: Named): number {
  return tally.gaps + tally.counts.waived;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
