import type { Messages } from './messages.ts';
import { ask, explain } from './zh/ask-explain.ts';
import { askedFor } from './zh/asked-for.ts';
import { baseline } from './zh/baseline.ts';
import { boundaries } from './zh/boundaries.ts';
import { commandLine } from './zh/command-line.ts';
import { compare } from './zh/compare.ts';
import { conditionText } from './zh/conditions.ts';
import { crosswalk } from './zh/crosswalk.ts';
import { faults } from './zh/faults.ts';
import { diff } from './zh/diff.ts';
import { fidelity } from './zh/fidelity.ts';
import { form } from './zh/form.ts';
import { evidence } from './zh/evidence.ts';
import { measured, message, missing, timing } from './zh/findings.ts';
import { formats } from './zh/formats.ts';
import { gapReport } from './zh/gap-report.ts';
import { mutation } from './zh/mutation.ts';
import { names } from './zh/names.ts';
import { overlap } from './zh/overlap.ts';
import { packs } from './zh/packs.ts';
import { notice, remark } from './zh/remarks.ts';
import { runs } from './zh/runs.ts';
import { scaffold } from './zh/scaffold.ts';
import { measureText, sentence } from './zh/sentence.ts';
import { usage } from './zh/usage-faults.ts';
import { waivers } from './zh/waivers.ts';

export const zh: Messages = {
  locale: 'zh',
  pick: (text) => text.zh,
  names,
  law: {
    condition: conditionText,
    measure: measureText,
    sentence,
    askedFor,
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
  boundaries,
  crosswalk,
  overlap,
  evidence,
  fidelity,
  baseline,
  diff,
  runs,
  mutation,
  form,
  waivers,
  formats,
  scaffold,
  commandLine,
};
