import type { ChangeKind } from '../../model/diff.ts';
import type { DiffWords } from '../contract/diff-words.ts';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  opened: 'New gaps',
  closed: 'Met by now',
  neither: 'No gap any more, but not met either',
  lost: 'Decided before, undeclared now',
  unchanged: 'Still gaps',
};

/** The difference of two states or reports. */
export const diff: DiffWords = {
  title: 'What changed',
  side: (which, path, asOf) => `${which === 'old' ? 'Before' : 'Now'}: ${path} (as of ${asOf})`,
  thing: {
    waivers: 'waivers',
    date: 'the day',
    rules: 'packs or readings',
    facts: 'what is declared',
    program: 'the version of the program',
  },
  differing: (things) => `Not the same: ${things}`,
  nothingDiffers: 'Day, packs and what is declared are the same on both sides',
  nothingChanged: 'No gap changed.',
  recordsOnly:
    'Reports do not hold what was declared: where several things differ, causes are only possible ones. Compare the state files to tell them apart.',
  count: (kind, count) => `${KINDS[kind]}: ${count}`,
  section: (kind, count) => `${KINDS[kind]} (${count})`,
  absent: 'not asked',
  why: 'cause',
  cause: {
    waivers: 'another waiver',
    date: 'another day',
    rules: 'the rule changed',
    facts: 'what is declared changed',
    program: 'the version of the program changed',
  },
  waiver: { granted: 'a waiver was granted', lapsed: 'its waiver lapsed' },
  onDay: {
    duePassed: 'its due day passed',
    notYetDeclared: 'it was not declared yet on the day before',
    notDeclaredSince: 'nothing is declared of the time since',
    begins: 'it is asked by now',
  },
  because: (causes) => causes.join(', and '),
  perhaps: (causes) => `possibly ${causes.join(', or ')}`,
  noCause: 'unknown: nothing that is recorded changed',
  short: (quantity) => `short by ${quantity}`,
  toDeclare: (facts) => `to be declared: ${facts}`,
  andMore: (shown, all) => `${shown.join(', ')}, … (${all} in all)`,
  due: (day) => `due ${day}`,
  columns: { what: 'What', who: 'Division', before: 'Before', after: 'Now', why: 'Why' },
  refused: 'nothing was compared: what gaps faulty declarations hide is not known',
};
