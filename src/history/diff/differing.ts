import type { Cause } from '../../model/diff.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { isSame } from '../../model/is-same.ts';

/** What two reports were not made alike of. */
export function differing(old: JsonReport, now: JsonReport): Cause[] {
  const differs: Readonly<Record<Exclude<Cause, 'waivers'>, boolean>> = {
    date: old.asOf !== now.asOf,
    rules: packsOf(old) !== packsOf(now) || !isSame(readingsOf(old), readingsOf(now)),
    facts: factsOf(old) !== factsOf(now),
    program: !isSame(old.tool, now.tool),
  };
  return (['date', 'rules', 'facts', 'program'] as const).filter((cause) => differs[cause]);
}

function packsOf({ packs }: JsonReport): string {
  return JSON.stringify(packs.map(({ id, digest }) => `${id} ${digest}`).toSorted());
}

/** A file under another name declares the same. */
function factsOf({ sources }: JsonReport): string {
  return JSON.stringify(sources.map(({ sha256 }) => sha256).toSorted());
}

/** How the text was read: its readings, and the days of issue that it does not print. */
function readingsOf({ readings, options }: JsonReport): unknown {
  return { readings, issued: options.issued };
}
