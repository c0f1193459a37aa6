import type { PackFile } from '../../model/pack-file.generated.ts';
import { dayEdits } from './value-edits.ts';
import { withoutEach } from './each-item.ts';
import { type Edit, within } from './edit.ts';

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
