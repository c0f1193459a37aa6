import { ALL_BINDING } from './evidence.ts';
import type { OptionShape } from './option-shape.ts';
import { FAIL_LEVELS, type FailLevel, type Force, FORCES, STATUSES, type Status } from './status.ts';

/**
 * What decides which findings a run has and which of them it shows. Whoever runs, prints, publishes, repeats or compares
 * a run reads it from `RUN_OPTIONS`: an option more is a line here, its entry there, its use, and its words.
 */
export interface RunOptions {
  /** Ids or folders of packs; without any, those that bind the declared region. */
  readonly packs: readonly string[];
  /** Rule ids, `PACK/RULE`, or patterns with `*`. Empty lists narrow nothing. */
  readonly only: readonly string[];
  /** Topics, or their first words (`training` for `training.leaders`). */
  readonly topic: readonly string[];
  readonly bearer: readonly string[];
  /** Names of divisions, or paths (`温泉镇/天祠社区`): these and all below them. */
  readonly division: readonly string[];
  /** Shown verdicts; what is asked stays the same. */
  readonly status: readonly Status[];
  /** `RULE=READING`, `PACK/RULE=READING`, or `READING` for every rule that has it. */
  readonly reading: readonly string[];
  /** `PACK=DAY`: the day of issue of a document that prints none. It is never taken from what is declared. */
  readonly issued: readonly string[];
  /** The auditor's waivers: files, folders and globs. Those of the submitter are found beside the states. */
  readonly waivers: readonly string[];
  /** What was handed in beside the states waives nothing. */
  readonly noWaivers: boolean;
  /** The file of known gaps. */
  readonly baseline: string | null;
  /** From which verdict on the run fails. */
  readonly failOn: FailLevel;
  /** The weakest force of duties that are met only where evidence shows it; null asks for none. */
  readonly requireEvidence: Force | null;
}

/** What was asked for, in the user's words: with the day and the sources enough to ask it again. */
export interface AskedOptions extends RunOptions {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
}

export interface RunOption<T> extends OptionShape {
  /** Its name on the command line. */
  readonly flag: string;
  /** Its value where nobody gives one. */
  readonly usual: T;
  /** Of two reports that are laid side by side: any value, the same one, or none at all. */
  readonly inDiff: 'any' | 'same' | 'none';
  /** What schemas/report.schema.json says of it. */
  readonly title: string;
  readonly description: string;
  /** Reports of before do not have it: it had its usual value. */
  readonly isNew?: true;
}

const NONE: readonly string[] = [];

/** In the order of the JSON report. */
export const RUN_OPTIONS = {
  packs: {
    flag: 'pack',
    value: 'pack',
    repeats: true,
    usual: NONE,
    inDiff: 'any',
    title: '指定的规则包',
    description: '编号或文件夹；空表示全部适用的规则包。',
  },
  only: {
    flag: 'only',
    value: 'pattern',
    repeats: true,
    usual: NONE,
    inDiff: 'same',
    title: '规则',
    description: '只核对这些规则；空表示不限。',
  },
  topic: {
    flag: 'topic',
    value: 'name',
    repeats: true,
    usual: NONE,
    inDiff: 'same',
    title: '主题',
    description: '只核对这些主题；空表示不限。',
  },
  bearer: {
    flag: 'bearer',
    value: 'name',
    repeats: true,
    usual: NONE,
    inDiff: 'same',
    title: '责任单位',
    description: '只核对这些责任单位的；空表示不限。',
  },
  division: {
    flag: 'division',
    value: 'name',
    repeats: true,
    usual: NONE,
    inDiff: 'same',
    title: '辖区',
    description: '只核对这些辖区及其下级；空表示不限。',
  },
  status: {
    flag: 'status',
    value: 'status',
    repeats: true,
    choices: STATUSES,
    usual: [] as readonly Status[],
    inDiff: 'none',
    title: '结论',
    description: '只列出这些结论；空表示不限。',
  },
  reading: {
    flag: 'reading',
    value: 'reading',
    repeats: true,
    usual: NONE,
    inDiff: 'any',
    title: '解释口径',
    description: '另选的解释口径，按使用者所写。',
  },
  issued: {
    flag: 'issued',
    value: 'issue',
    repeats: true,
    usual: NONE,
    inDiff: 'any',
    isNew: true,
    title: '成文日',
    description: '文件没有印的成文日，由核对的人给出：规则包=日期；旧报告没有这一项，等于没有给。',
  },
  waivers: {
    flag: 'waivers',
    value: 'file',
    repeats: true,
    usual: NONE,
    inDiff: 'any',
    title: '豁免文件',
    description: '核对方用 --waivers 给出的豁免文件。',
  },
  noWaivers: {
    flag: 'no-waivers',
    usual: false,
    inDiff: 'same',
    title: '不计申报方的豁免',
    description: '是否用了 --no-waivers。',
  },
  baseline: {
    flag: 'baseline',
    value: 'file',
    usual: null as string | null,
    inDiff: 'any',
    title: '已知差距清单',
    description: '--baseline 给出的文件；没有时为 null。',
  },
  failOn: {
    flag: 'fail-on',
    value: 'level',
    choices: FAIL_LEVELS,
    usual: 'open',
    inDiff: 'any',
    title: '失败界限',
    description: '从哪种结论起退出码为 1。',
  },
  requireEvidence: {
    flag: 'require-evidence',
    value: 'force',
    choices: FORCES,
    alone: ALL_BINDING,
    usual: null as Force | null,
    inDiff: 'same',
    title: '要求佐证',
    description: '从强制到这一力度的任务，没有佐证的不算达标；null 表示不要求佐证。',
  },
} as const satisfies { readonly [K in keyof RunOptions]: RunOption<RunOptions[K]> };

export type RunFlag = (typeof RUN_OPTIONS)[keyof RunOptions]['flag'];

export const RUN_OPTION_KEYS = Object.keys(RUN_OPTIONS) as readonly (keyof RunOptions)[];

/** Every option, those that nobody gives with their usual values, in the order of the JSON report. */
export function runOptionsOf(
  given: { readonly [K in keyof RunOptions]?: RunOptions[K] | undefined },
): RunOptions {
  return Object.fromEntries(
    RUN_OPTION_KEYS.map((key) => [key, given[key] ?? RUN_OPTIONS[key].usual]),
  ) as unknown as RunOptions;
}
