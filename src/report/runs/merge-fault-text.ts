import { messagesFor } from '../../i18n/index.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { MergeFault } from '../../model/runs.ts';
import { visible } from '../text/visible.ts';

/** Why reports cannot be merged, one reason a line. */
export function mergeFaultText(faults: readonly MergeFault[], locale: Locale): string {
  const { runs, names } = messagesFor(locale);
  return faults
    .map((fault) => `${names.labelled(names.severity.error, visible(sentence(fault)))}\n`)
    .join('');

  function sentence(fault: MergeFault): string {
    switch (fault.type) {
      case 'no-shard':
        return runs.merge.noShard(fault.file);
      case 'other-count':
        return runs.merge.otherCount(
          fault.file,
          fault.of,
          fault.first.file,
          fault.first.report.shard?.of ?? 0,
        );
      case 'twice':
        return runs.merge.twice(fault.file, fault.index, fault.other);
      case 'totals':
        return runs.merge.totals(fault.file);
      case 'missing':
        return runs.merge.missing(fault.indices, fault.of);
      case 'differs':
        return runs.merge.differs(fault.file, runs.parts[fault.key], fault.other);
    }
  }
}
