import type { Pack } from '../../src/model/pack.ts';
import { cases } from './cases.ts';
import { kaizhou } from './kaizhou.ts';
import { EVERY_FORM } from './every-form-pack.ts';

const real = await kaizhou();
// All that measure something, and a few that are only declared: the others are like them.
const attested = real.rules.filter(({ checkable }) => checkable === 'attest').slice(0, 6);

const NAMES = ['温泉镇', '临江镇', '测试镇', '云枫街道'];

/** The packs on which laws are tried: one with every form of rule, and a real one. */
export const LAW_PACKS: readonly {
  readonly name: string;
  readonly pack: Pack;
  readonly townships: readonly string[];
  /** How many states are tried of the whole pack, and of each rule alone. */
  readonly runs: number;
  readonly runsEach: number;
}[] = [
  { name: 'every form of rule', pack: EVERY_FORM, townships: NAMES, runs: cases(200), runsEach: cases(50) },
  {
    name: 'kaizhou-2023',
    pack: { ...real, rules: [...real.rules.filter(({ checkable }) => checkable === 'hard'), ...attested] },
    townships: NAMES,
    runs: cases(100),
    runsEach: cases(5),
  },
];
