/**
 * The rooms of src/ and who may import whom. The one list: test/architecture.test.ts holds the code to it, and
 * tsconfig.pure.json, .oxlintrc.json and CONTRIBUTING.md must say the same.
 */
export interface Room {
  /** What it is for, as CONTRIBUTING.md has it. */
  readonly purpose: string;
  readonly imports: readonly string[];
  readonly packages: 'any' | readonly string[];
  readonly nodeBuiltins: boolean;
  /** No clock, locale, chance, process or global object: the arguments decide everything. */
  readonly pure: boolean;
  readonly advice: string;
}

const hashes = ['@noble/hashes'];
const spelling = ['fastest-levenshtein'];
/** Only in CALENDAR. */
const calendar = ['date-fns', '@date-fns/utc'];

/** The one file that counts days: date-fns by sub-path, in UTC. Nothing else in a pure room may see a Date. */
export const CALENDAR = 'model/iso-date.ts';

const steps = ['form', 'compile', 'evaluate', 'crosswalk', 'history', 'author'];

export const ROOMS = {
  'index.ts': {
    purpose: 'the library: the public names',
    imports: ['model', 'compile', 'evaluate', 'report', 'tasks'],
    packages: [],
    nodeBuiltins: false,
    pure: false,
    advice: 'index.ts lists the public names of the library: the command line is not part of it',
  },
  'pure.ts': {
    purpose: 'the library without a machine: for a browser, a worker; bundles without node',
    imports: ['model', 'files/parse', 'form', 'compile', 'evaluate', 'report'],
    packages: hashes,
    nodeBuiltins: false,
    pure: true,
    advice: 'pure.ts lists what needs nothing but the language: no disk, no process, no clock',
  },
  model: {
    purpose: 'nouns and their algebra; imports nothing of ours',
    imports: [],
    packages: [...spelling, ...hashes, ...calendar],
    nodeBuiltins: false,
    pure: true,
    advice:
      'model holds nouns that everybody may use, so it uses nobody: move the code to the step that needs it',
  },
  'files/parse': {
    purpose: 'bytes → nouns, places and faults; touches no disk',
    imports: ['model'],
    packages: ['ajv', 'js-yaml', 'yaml', ...spelling],
    nodeBuiltins: false,
    pure: true,
    advice:
      'files/parse turns text into data, positions and faults: the disk is in files/disk, joins in tasks',
  },
  'files/disk': {
    purpose: 'the only room that touches the disk: finds, reads, writes whole or not at all',
    imports: ['model', 'files/parse'],
    packages: ['tinyglobby', ...hashes],
    nodeBuiltins: true,
    pure: false,
    advice: 'files/disk reads and writes: what a text means is said in files/parse, joins in tasks',
  },
  form: {
    purpose: 'pure: everything that can be declared: (packs, division, asOf) → form, JSON Schema',
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice: 'form is (packs, target, asOf) → what to declare: it evaluates no state and words nothing',
  },
  compile: {
    purpose: 'pure: a pack as written → a pack as used; finds every fault of its author',
    imports: ['model'],
    packages: hashes,
    nodeBuiltins: false,
    pure: true,
    advice: 'compile turns a pack as written into a pack as used: share by a noun in model, combine in tasks',
  },
  evaluate: {
    purpose: 'pure: (packs, state, asOf) → findings, in codes and never in words; waive/ inside',
    imports: ['model'],
    packages: hashes,
    nodeBuiltins: false,
    pure: true,
    advice: 'evaluate is (packs, state, asOf) → findings: share by a noun in model, combine in tasks',
  },
  crosswalk: {
    purpose: 'pure: (packs) → what each document asks of the same thing, and which is stricter',
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'crosswalk is (packs) → what each demands beside the others: it evaluates no state and words nothing',
  },
  history: {
    purpose: 'pure: reports beside each other: baseline, diff, merge, differences',
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'history is (finished reports) → what changed, is known or is joined: it evaluates and words nothing',
  },
  author: {
    purpose: 'pure: what the author of a pack needs: draft, prove, mutate, boundaries',
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'author is (pack as written, its document) → drafts, proofs, changes, cases: it must not know how evaluate finds verdicts',
  },
  tasks: {
    purpose: 'one page per question; the only place where steps are joined',
    imports: ['model', 'files/parse', 'files/disk', ...steps, 'report', 'i18n'],
    packages: [],
    nodeBuiltins: true,
    pure: false,
    advice: 'tasks join the steps: work of one step belongs into that step, options and printing into cli',
  },
  report: {
    purpose: 'a finished result + context → text or bytes: words, public, terminal, machine, packs, …',
    imports: ['model', 'i18n'],
    packages: 'any',
    nodeBuiltins: false,
    pure: true,
    advice:
      'a reporter maps a finished result to text or bytes: put what it lacks into the result or the context',
  },
  i18n: {
    purpose: 'every sentence of the program, zh and en under one contract',
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice: 'i18n turns a code and its arguments into a sentence: pass what it needs as arguments',
  },
  cli: {
    purpose: 'the only folder that knows there is a process; commands/: options → task → report',
    imports: ['model', 'i18n', 'tasks', 'report', 'files/disk'],
    packages: 'any',
    nodeBuiltins: true,
    pure: false,
    advice: 'cli is options → task → report: thinking belongs into a task',
  },
} as const satisfies Record<string, Room>;

/** The folders of src that must be pure, as globs below src. */
export const PURE_ROOMS: readonly string[] = Object.entries(ROOMS).flatMap(([name, room]) =>
  room.pure && !name.endsWith('.ts') ? [name] : [],
);
