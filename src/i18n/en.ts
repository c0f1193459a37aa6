import type { Messages } from './messages.ts';
import { ask, explain } from './en/ask-explain.ts';
import { askedFor } from './en/asked-for.ts';
import { baseline } from './en/baseline.ts';
import { boundaries } from './en/boundaries.ts';
import { commandLine } from './en/command-line.ts';
import { compare } from './en/compare.ts';
import { conditionText } from './en/conditions.ts';
import { crosswalk } from './en/crosswalk.ts';
import { faults } from './en/faults.ts';
import { diff } from './en/diff.ts';
import { fidelity } from './en/fidelity.ts';
import { form } from './en/form.ts';
import { evidence } from './en/evidence.ts';
import { measured, message, missing, timing } from './en/findings.ts';
import { formats } from './en/formats.ts';
import { gapReport } from './en/gap-report.ts';
import { mutation } from './en/mutation.ts';
import { names } from './en/names.ts';
import { overlap } from './en/overlap.ts';
import { packs } from './en/packs.ts';
import { notice, remark } from './en/remarks.ts';
import { runs } from './en/runs.ts';
import { scaffold } from './en/scaffold.ts';
import { measureText, sentence } from './en/sentence.ts';
import { usage } from './en/usage-faults.ts';
import { waivers } from './en/waivers.ts';

export const en: Messages = {
  locale: 'en',
  pick: (text) => text.en,
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
