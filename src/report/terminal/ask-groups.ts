import type { Ask, Finding } from '../../model/finding.ts';
import type { ReportContext } from '../../model/report.ts';
import type { ReportIndex } from '../public/report-index.ts';
import { bucket, type Bucket } from './bucket.ts';
import { whoText } from './who-text.ts';

/** From how many divisions on the same question is asked once for all of them. */
const COMMON = 4;

/** One question of one finding. */
interface Question {
  readonly ask: Ask;
  readonly finding: Finding;
}

/** Questions that one answer, written at one place, settles. */
export type Blank = Bucket<Question>;

/** Questions of one kind: of several divisions, or about several things of one division. */
export interface AskGroup {
  readonly title: string;
  readonly entries: readonly Bucket<Blank>[];
}

export function blanksOf(findings: readonly Finding[]): Blank[] {
  const questions = findings.flatMap((finding) => finding.asks.map((ask) => ({ ask, finding })));
  return bucket(questions, blankKey);
}

/** One piece of evidence, at one place, may be for several facts. */
function blankKey({ ask }: Question): string {
  const { division, fact, path, item, unproven, place } = ask;
  return unproven === undefined
    ? JSON.stringify([division, fact, path, item ?? null])
    : JSON.stringify([division, unproven, path, item ?? null, place?.file, place?.pointer]);
}

/** What many divisions must declare alike first, then division by division. Every blank is in exactly one entry. */
export function askGroups(
  blanks: readonly Blank[],
  index: ReportIndex,
  { verbose }: ReportContext,
): AskGroup[] {
  const alike = bucket(blanks, kindOf);
  const common = verbose ? [] : alike.filter((same) => divisionsOf(same).length >= COMMON);
  const shared = new Set(common.flat());
  const several = bucket(common, (same) => JSON.stringify(divisionsOf(same).toSorted()));
  const alone = bucket(
    blanks.filter((blank) => !shared.has(blank)),
    divisionOf,
  );
  return [
    ...several.map((entries) => ({ title: whoText(entries[0].map(askedDivision), index), entries })),
    ...alone.map((same) => ({
      title: index.division(same[0][0].ask.division),
      entries: verbose ? same.map((blank): Bucket<Blank> => [blank]) : bucket(same, kindOf),
    })),
  ];
}

function kindOf([{ ask }]: Blank): string {
  return JSON.stringify([ask.unproven === 'none' && ask.path.length > 1 ? ask.unproven : ask.fact, ask.path]);
}

function divisionOf([{ ask }]: Blank): string {
  return JSON.stringify(ask.division);
}

function divisionsOf(same: Bucket<Blank>): string[] {
  return [...new Set(same.map((blank) => divisionOf(blank)))];
}

/** The finding as if about the division that is asked, which may be the one above. */
function askedDivision([{ ask, finding }]: Blank): Finding {
  return { ...finding, division: ask.division, counted: null };
}
