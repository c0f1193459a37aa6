import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

/** What one place of src may do. A place is a folder of src or a file beside the folders. */
interface Rule {
  readonly imports: readonly string[];
  readonly packages: 'any' | readonly string[];
  readonly nodeBuiltins: boolean;
  /** No clock, locale, chance, process or global object: the arguments decide everything. */
  readonly pure: boolean;
  readonly advice: string;
}

const hashes = ['@noble/hashes'];
const spelling = ['fastest-levenshtein'];

const rules = {
  model: {
    imports: [],
    packages: [...spelling, ...hashes],
    nodeBuiltins: false,
    pure: true,
    advice:
      'model holds nouns that everybody may use, so it uses nobody: move the code to the step that needs it',
  },
  i18n: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice: 'i18n turns a code and its arguments into a sentence: pass what it needs as arguments',
  },
  read: {
    imports: ['model'],
    packages: 'any',
    nodeBuiltins: true,
    pure: false,
    advice: 'read turns text into data, positions and diagnostics: leave later steps to check.ts',
  },
  compile: {
    imports: ['model'],
    packages: hashes,
    nodeBuiltins: false,
    pure: true,
    advice:
      'compile turns a pack as written into a pack as used: share by a noun in model, combine in check.ts',
  },
  evaluate: {
    imports: ['model'],
    packages: hashes,
    nodeBuiltins: false,
    pure: true,
    advice: 'evaluate is (packs, state, asOf) → report: share by a noun in model, combine in check.ts',
  },
  verify: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'verify is (pack as written, clauses of its document) → proofs: let read cut the text and pipeline join them',
  },
  crosswalk: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'crosswalk is (packs) → what each demands beside the others: it evaluates no state and words nothing',
  },
  baseline: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'baseline is (findings, known gaps) → what is new and what is gone: it evaluates and words nothing',
  },
  diff: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'diff is (two finished reports, trials between them) → what changed and why: cli makes the trials',
  },
  runs: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice: 'runs is (finished reports) → one of them all, or what differs: it evaluates and words nothing',
  },
  boundaries: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'boundaries is (pack) → cases with the verdicts that a plain reading gives: it must not know how evaluate finds them',
  },
  mutate: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'mutate is (pack as written) → the pack with one thing changed, many times: let pipeline compile and test them',
  },
  form: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice: 'form is (packs, target, asOf) → what to declare: it evaluates no state and words nothing',
  },
  report: {
    imports: ['model', 'i18n'],
    packages: 'any',
    nodeBuiltins: false,
    pure: true,
    advice:
      'a reporter maps a finished report to text or bytes: put what it lacks into the report or the context',
  },
  waive: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: false,
    pure: true,
    advice:
      'waive is (findings, waivers, asOf) → findings and what came of each waiver: it reads and words nothing',
  },
  write: {
    imports: ['model'],
    packages: [],
    nodeBuiltins: true,
    pure: false,
    advice: 'write puts finished text on the disk, whole or not at all: it makes none',
  },
  pipeline: {
    imports: ['model', 'read', 'compile', 'evaluate', 'verify', 'boundaries', 'mutate', 'baseline'],
    packages: [],
    nodeBuiltins: true,
    pure: false,
    advice: 'pipeline joins read, compile, evaluate and the like: work of one step belongs into that step',
  },
  'check.ts': {
    imports: ['model', 'pipeline', 'evaluate', 'crosswalk', 'waive'],
    packages: [],
    nodeBuiltins: false,
    pure: false,
    advice: 'check.ts is the pipeline on one page: it only joins the steps',
  },
  'index.ts': {
    imports: ['model', 'i18n', 'read', 'compile', 'evaluate', 'pipeline', 'report', 'check.ts'],
    packages: [],
    nodeBuiltins: false,
    pure: false,
    advice: 'index.ts lists the public names of the library: the command line is not part of it',
  },
  cli: {
    imports: [
      'model',
      'i18n',
      'read',
      'crosswalk',
      'baseline',
      'diff',
      'runs',
      'form',
      'pipeline',
      'report',
      'write',
      'check.ts',
    ],
    packages: 'any',
    nodeBuiltins: true,
    pure: false,
    advice: 'cli uses all the rest and nothing uses it',
  },
} satisfies Record<string, Rule>;

const ruleOf: ReadonlyMap<string, Rule> = new Map(Object.entries(rules));

const processFile = 'cli/bin.ts';
const longestFile = 300;

const advice = {
  newPlace: 'a new folder needs a rule: add it to the table in test/architecture.test.ts',
  process: `only src/${processFile} knows there is a process: pass the value on as an argument`,
  printing: `only src/${processFile} prints: return the text`,
  disk: 'only src/read and src/write touch the disk: add a function there',
  network: 'the program never uses the network',
  pure: 'the pure folders depend on their arguments only: no clock, chance, locale, process or global object',
  computed: 'write the module name as a literal, so that it can be checked and bundled',
  missing: 'import a file of src with its whole name (./name.ts), and data through read',
  reference: 'a reference directive brings types past the tsconfig of the folder: import what you need',
  cycle: 'files must not need each other: move what they share into a third file',
  long: 'one file, one job: split it by job',
};

interface Source {
  /** Relative to src, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

type Visit = (node: Node, parent: Node | undefined) => void;

/** Every violation as one line: place, fact, advice. */
function checkArchitecture(sources: readonly Source[]): string[] {
  const known = new Set(sources.map((source) => source.path));
  const graph = new Map<string, string[]>();
  const violations: string[] = [];
  for (const source of sources) {
    const rule = ruleOf.get(placeOf(source.path));
    if (rule === undefined) {
      violations.push(`src/${source.path}: has no rule — ${advice.newPlace}`);
      continue;
    }
    const report = (node: Node, fact: string, why: string): void => {
      violations.push(`src/${source.path}:${lineAt(source.text, node.start)}: ${fact} — ${why}`);
    };
    const lines = source.text.split('\n').length - (source.text.endsWith('\n') ? 1 : 0);
    if (lines > longestFile && !isGenerated(source.path)) {
      violations.push(`src/${source.path}: has ${lines} lines of at most ${longestFile} — ${advice.long}`);
    }
    const directive = /^\s*\/\/\/\s*<reference\b/m.exec(source.text);
    if (directive) violations.push(`src/${source.path}: has a reference directive — ${advice.reference}`);
    const targets: string[] = [];
    graph.set(source.path, targets);
    walk(parse(source), undefined, (node, parent) => {
      const specifier = specifierOf(node);
      if (specifier === null) report(node, 'imports a computed name', advice.computed);
      else if (specifier?.startsWith('.')) {
        const target = posix.join(posix.dirname(source.path), specifier);
        if (known.has(target)) targets.push(target);
        checkOwnImport(source.path, rule, target, known, (fact, why) => report(node, fact, why));
      } else if (specifier !== undefined) {
        checkForeignImport(source.path, rule, specifier, (fact, why) => report(node, fact, why));
      }
      checkWords(source.path, rule, node, parent, (fact, why) => report(node, fact, why));
    });
  }
  for (const cycle of cyclesOf(graph)) violations.push(`${cycle}: is a cycle — ${advice.cycle}`);
  return [...new Set(violations)];
}

type Complain = (fact: string, why: string) => void;

function checkOwnImport(
  from: string,
  rule: Rule,
  target: string,
  known: Set<string>,
  complain: Complain,
): void {
  const place = placeOf(target);
  if (target === '../package.json') return;
  if (!known.has(target) && !isGenerated(target))
    complain(`imports ${target}, not a file of src`, advice.missing);
  else if (place !== placeOf(from) && !rule.imports.includes(place)) {
    complain(`imports src/${target}`, rule.advice);
  }
}

function checkForeignImport(from: string, rule: Rule, specifier: string, complain: Complain): void {
  const fact = `imports ${specifier}`;
  if (!isBuiltin(specifier)) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    if (rule.packages !== 'any' && !rule.packages.includes(name)) complain(fact, rule.advice);
    return;
  }
  const name = specifier.replace(/^node:/, '').split('/')[0] ?? '';
  if (name === 'process') {
    if (from !== processFile) complain(fact, advice.process);
  } else if (name === 'console') {
    if (from !== processFile) complain(fact, advice.printing);
  } else if (['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].includes(name))
    complain(fact, advice.network);
  else if (!rule.nodeBuiltins) complain(fact, rule.advice);
  else if (name === 'fs' && !['read', 'write'].includes(placeOf(from))) complain(fact, advice.disk);
}

function checkWords(
  from: string,
  rule: Rule,
  node: Node,
  parent: Node | undefined,
  complain: Complain,
): void {
  const word = wordOf(node, parent);
  if (word === undefined) return;
  if (from !== processFile && /^(globalThis\.)?process$/.test(word)) complain(`uses ${word}`, advice.process);
  if (from !== processFile && /^(globalThis\.)?console$/.test(word))
    complain(`uses ${word}`, advice.printing);
  if (/^(fetch|WebSocket|XMLHttpRequest)$/.test(word)) complain(`uses ${word}`, advice.network);
  if (rule.pure && impure.test(word)) complain(`uses ${word}`, advice.pure);
}

/** Of Date, only Date.UTC is a function of its arguments. */
const impure = /^(Date|Intl|globalThis|performance|crypto|Math\.random|.*\.(localeCompare|toLocale\w*))$/;

/** The word a node stands for: `process`, `Math.random`, `.localeCompare`; undefined for names that reach nothing. */
function wordOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'MemberExpression') return `${nameOf(node['object']) ?? ''}.${propertyOf(node) ?? ''}`;
  if (node.type !== 'Identifier') return undefined;
  const isMember = parent?.type === 'MemberExpression' && parent['computed'] !== true;
  if (isMember && parent['property'] === node) return undefined;
  if (isMember && nameOf(node) === 'Date' && propertyOf(parent) === 'UTC') return undefined;
  const isKey = parent?.['key'] === node && parent['computed'] !== true && parent['shorthand'] !== true;
  return isKey ? undefined : nameOf(node);
}

function parse(source: Source): Node {
  // The successor is not exported by vitest; a direct dependency on its parser would be one more pin.
  // oxlint-disable-next-line typescript/no-deprecated
  return parseAst(source.text, { lang: source.path.endsWith('.d.ts') ? 'dts' : 'ts' }) as unknown as Node;
}

function walk(node: Node, parent: Node | undefined, visit: Visit): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, node, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The module a node names; undefined when it names none, null when the name is computed. */
function specifierOf(node: Node): string | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSImportType':
      return node['source'] === null ? undefined : literalOf(node['source']);
    case 'TSExternalModuleReference':
      return literalOf(node['expression']);
    case 'CallExpression':
      return nameOf(node['callee']) === 'require'
        ? literalOf((node['arguments'] as unknown[])[0])
        : undefined;
    default:
      return undefined;
  }
}

function literalOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateLiteral') return null;
  const quasis = value['quasis'] as { value: { cooked: string } }[];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : undefined;
}

function propertyOf(member: Node): string | undefined {
  return member['computed'] === true
    ? (literalOf(member['property']) ?? undefined)
    : nameOf(member['property']);
}

function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];
  const follow = (file: string): void => {
    const seenAt = path.indexOf(file);
    if (seenAt !== -1) cycles.push([...path.slice(seenAt), file].map((name) => `src/${name}`).join(' → '));
    if (seenAt !== -1 || done.has(file)) return;
    path.push(file);
    for (const target of graph.get(file) ?? []) follow(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) follow(file);
  return cycles;
}

function placeOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isGenerated(path: string): boolean {
  return path.includes('.generated.');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function readSources(): Source[] {
  const src = fileURLToPath(new URL('../src', import.meta.url));
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.endsWith('.generated.js'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
}

describe('src', () => {
  const sources = readSources();

  test('has files to check', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test('has a rule for every folder', () => {
    const places = new Set(sources.map((source) => placeOf(source.path)));
    expect(
      [...places].filter((place) => !ruleOf.has(place)),
      advice.newPlace,
    ).toEqual([]);
  });

  test('keeps to the rules', () => {
    expect(checkArchitecture(sources).join('\n')).toBe('');
  });
});

describe('the rules', () => {
  test.each([...ruleOf])('for %s name known places and never themselves', (place, rule) => {
    expect(rule.imports.filter((name) => !ruleOf.has(name) || name === place)).toEqual([]);
  });
});

describe('the checker', () => {
  /** A small world without a fault; each case below plants one. */
  const clean: Readonly<Record<string, string>> = {
    'model/date.ts':
      "// no Date.now here\nexport const note = '说明: process.exit, new Date()';\nexport const day = Date.UTC(2026, 0, 1);\n",
    'model/pack.ts':
      "import type { note } from './date.ts';\nexport interface Pack { process: typeof note; console?: { log: string } }\n",
    'i18n/zh.ts': "import { note } from '../model/date.ts';\nexport const zh = { note, process: note };\n",
    'read/disk.ts':
      "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';\nexport const read = (f: string) => parse(readFileSync(f, 'utf8'));\n",
    'compile/pack.ts': "export { note } from '../model/date.ts';\n",
    'evaluate/run.ts':
      "import { sha256 } from '@noble/hashes/sha2.js';\nimport type { Pack } from '../model/pack.ts';\nexport const run = (pack: Pack) => [pack.process, sha256];\n",
    'report/table.ts':
      "import width from 'string-width';\nimport { zh } from '../i18n/zh.ts';\nexport const table = () => width(zh.note);\n",
    'pipeline/join.ts': "export { read } from '../read/disk.ts';\n",
    'check.ts':
      "import { read } from './pipeline/join.ts';\nimport { run } from './evaluate/run.ts';\nexport const check = { read, run };\n",
    'index.ts': "export { check } from './check.ts';\nexport { table } from './report/table.ts';\n",
    'cli/bin.ts':
      "import process from 'node:process';\nimport { check } from '../check.ts';\nconsole.log(process.argv, check, import('./commands/list.ts'));\n",
    'cli/commands/list.ts':
      "import { resolve } from 'node:path';\nexport const list = () => resolve(String(new Date()));\n",
  };

  function checkWith(planted: Readonly<Record<string, string>>): string[] {
    return checkArchitecture(
      Object.entries({ ...clean, ...planted }).map(([path, text]) => ({ path, text })),
    );
  }

  test('is content with a clean world', () => {
    expect(checkWith({})).toEqual([]);
  });

  // Where, what is planted there, and what is said: place, fact, advice.
  type Case = readonly [path: string, text: string, fact: string, why: string];

  const imports: readonly Case[] = [
    ['model/a.ts', "import '../i18n/zh.ts'", ':1: imports src/i18n/zh.ts', rules.model.advice],
    ['model/a.ts', "import 'yaml'", ':1: imports yaml', rules.model.advice],
    ['i18n/a.ts', "import '../read/disk.ts'", ':1: imports src/read/disk.ts', rules.i18n.advice],
    ['read/a.ts', "\nimport type { c } from '../check.ts'", ':2: imports src/check.ts', rules.read.advice],
    [
      'compile/a.ts',
      "export * from '../evaluate/run.ts'",
      ':1: imports src/evaluate/run.ts',
      rules.compile.advice,
    ],
    ['compile/a.ts', "import 'node:path'", ':1: imports node:path', rules.compile.advice],
    [
      'evaluate/a.ts',
      "export { x } from '../compile/pack.ts'",
      ':1: imports src/compile/pack.ts',
      rules.evaluate.advice,
    ],
    [
      'evaluate/a.ts',
      "type R = import('../read/disk.ts').R",
      ':1: imports src/read/disk.ts',
      rules.evaluate.advice,
    ],
    [
      'report/a.ts',
      "await import('../evaluate/run.ts')",
      ':1: imports src/evaluate/run.ts',
      rules.report.advice,
    ],
    ['report/a.ts', "import 'path'", ':1: imports path', rules.report.advice],
    ['report/a.ts', "import 'fs/promises'", ':1: imports fs/promises', rules.report.advice],
    ['check.ts', "import './report/table.ts'", ':1: imports src/report/table.ts', rules['check.ts'].advice],
    [
      'index.ts',
      "import './cli/commands/list.ts'",
      ':1: imports src/cli/commands/list.ts',
      rules['index.ts'].advice,
    ],
    ['cli/a.ts', "import 'node:fs'", ':1: imports node:fs', advice.disk],
    ['cli/a.ts', "import 'node:process'", ':1: imports node:process', advice.process],
    ['read/a.ts', "import 'node:https'", ':1: imports node:https', advice.network],
    ['read/a.ts', "require('node:http')", ':1: imports node:http', advice.network],
    ['read/a.ts', 'await import(name)', ':1: imports a computed name', advice.computed],
    ['read/a.ts', "import './disk'", ':1: imports read/disk, not a file of src', advice.missing],
    [
      'read/a.ts',
      "import '../../packs/a.json'",
      ':1: imports ../packs/a.json, not a file of src',
      advice.missing,
    ],
    ['utils/a.ts', '', ': has no rule', advice.newPlace],
    ['report/a.ts', '/// <reference types="node" />', ': has a reference directive', advice.reference],
  ];

  const words: readonly Case[] = [
    ['model/a.ts', 'Date.now()', ':1: uses Date', advice.pure],
    ['model/a.ts', 'new Date(0)', ':1: uses Date', advice.pure],
    ['model/a.ts', 'Date()', ':1: uses Date', advice.pure],
    ['model/a.ts', 'const D = Date', ':1: uses Date', advice.pure],
    ['i18n/a.ts', "'a'.localeCompare('b')", ':1: uses .localeCompare', advice.pure],
    ['i18n/a.ts', "a['toLocaleString']()", ':1: uses a.toLocaleString', advice.pure],
    ['compile/a.ts', 'Math.random()', ':1: uses Math.random', advice.pure],
    ['evaluate/a.ts', 'new Intl.Collator()', ':1: uses Intl', advice.pure],
    ['report/a.ts', '/* 中文 */\nconst g = globalThis', ':2: uses globalThis', advice.pure],
    ['evaluate/a.ts', 'process.env', ':1: uses process', advice.process],
    ['cli/a.ts', 'const x = { process }', ':1: uses process', advice.process],
    ['cli/a.ts', 'globalThis.process', ':1: uses globalThis.process', advice.process],
    ['cli/a.ts', "`${'`'}`;\n/[/*'\"]/;\nconsole.log(1)", ':3: uses console', advice.printing],
    ['read/a.ts', 'fetch(url)', ':1: uses fetch', advice.network],
  ];

  test.each([...imports, ...words])('finds in %s: %s', (path, text, fact, why) => {
    expect(checkWith({ [path]: text })).toEqual([`src/${path}${fact} — ${why}`]);
  });

  test('finds cycles, of types too', () => {
    const planted = {
      'model/a.ts': "import './b.ts';",
      'model/b.ts': "import type { C } from './c.ts';",
      'model/c.ts': "export * from './a.ts';",
    };
    expect(checkWith(planted)).toEqual([
      `src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts: is a cycle — ${advice.cycle}`,
    ]);
  });

  test('counts lines, except in generated files', () => {
    const text = '\n'.repeat(longestFile);
    expect(checkWith({ 'model/a.ts': text, 'model/b.generated.ts': `${text}\n` })).toEqual([]);
    expect(checkWith({ 'model/a.ts': `${text}\n` })).toEqual([
      `src/model/a.ts: has 301 lines of at most 300 — ${advice.long}`,
    ]);
  });
});
