import type { PackFile, Readings, Rule } from '../../model/pack-file.generated.ts';
import { dayEdits } from './value-edits.ts';
import { withoutEach } from './each-item.ts';
import { type Edit, replacing, within } from './edit.ts';
import { demandEdits } from './demand-edits.ts';
import type { Known } from './known.ts';

/** pack.yaml with one day in force, or one name of a roster changed. */
export function packEdits(pack: PackFile): Edit<PackFile>[] {
  return [
    ...within(pack, 'inForce', (inForce) => [
      ...within(inForce, 'from', dayEdits),
      ...within(inForce, 'to', dayEdits),
    ]),
    ...within(pack, 'rosters', (rosters) =>
      Object.keys(rosters).flatMap((id) =>
        within(rosters, id, (roster) => within(roster, 'names', withoutEach)),
      ),
    ),
  ];
}

/** A rule with one thing changed that decides its verdicts: in itself, in a reading, or which reading is the default. */
export function ruleEdits(rule: Rule, known: Known): Edit<Rule>[] {
  return [
    ...demandEdits(rule, known),
    ...within<Rule, 'readings'>(rule, 'readings', (readings) => readingsEdits(readings, known)),
  ];
}

function readingsEdits(readings: Readings, known: Known): Edit<Readings>[] {
  const names = Object.keys(readings.options);
  return [
    ...within(readings, 'default', (chosen) =>
      replacing(
        chosen,
        names.filter((name) => name !== chosen),
      ),
    ),
    ...within(readings, 'options', (options) =>
      names.flatMap((name) =>
        within(options, name, (option) => within(option, 'change', (change) => demandEdits(change, known))),
      ),
    ),
  ];
}
