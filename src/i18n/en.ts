import type { Messages } from './messages.ts';
import { ask, explain } from './en/ask-explain.ts';
import { baseline } from './en/baseline.ts';
import { commandLine } from './en/command-line.ts';
import { compare } from './en/compare.ts';
import { conditionText } from './en/conditions.ts';
import { crosswalk } from './en/crosswalk.ts';
import { faults } from './en/faults.ts';
import { diff } from './en/diff.ts';
import { fidelity } from './en/fidelity.ts';
import { measured, message, missing, timing } from './en/findings.ts';
import { gapReport } from './en/gap-report.ts';
import { names } from './en/names.ts';
import { overlap } from './en/overlap.ts';
import { packs } from './en/packs.ts';
import { notice, remark } from './en/remarks.ts';
import { runs } from './en/runs.ts';
import { measureText, sentence } from './en/sentence.ts';
import { usage } from './en/usage-faults.ts';

export const en: Messages = {
  locale: 'en',
  pick: (text) => text.en,
  names,
  law: {
    condition: conditionText,
    measure: measureText,
    sentence,
    missing,
    measured,
    timing,
    message,
    remark,
    notice,
  },
  faults,
  usage,
  gapReport,
  ask,
  explain,
  compare,
  packs,
  crosswalk,
  overlap,
  fidelity,
  baseline,
  diff,
  runs,
  commandLine,
};
