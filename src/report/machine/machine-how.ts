import type { Grouping } from '../../model/report.ts';

/** What a reader of a format asked for beside the report itself. */
export interface MachineHow {
  readonly groupBy?: Grouping | undefined;
  /** Files of which a reader wants to know first, as the report names them. */
  readonly changed?: readonly string[] | undefined;
}
