import type { Grouping } from '../../model/report.ts';

/** What a reader of a format asked for beside the report itself. */
export interface MachineHow {
  readonly groupBy?: Grouping | undefined;
}
