import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { CALENDAR, PURE_ROOMS, type Room, ROOMS } from './house.ts';

const rules: Readonly<Record<keyof typeof ROOMS, Room>> = ROOMS;

const ruleOf: ReadonlyMap<string, Room> = new Map(Object.entries(ROOMS));

const processFile = 'cli/bin.ts';
const longestFile = 300;

const advice = {
  newPlace: 'a new folder needs a rule: add it to the table in test/house.ts',
  process: `only src/${processFile} knows there is a process: pass the value on as an argument`,
  printing: `only src/${processFile} prints: return the text`,
  disk: 'only src/files/disk touches the disk: add a function there',
  calendar: `only src/${CALENDAR} counts days: add a function there`,
  barrel: 'import one function by its sub-path (date-fns/addDays): the whole is slow to load',
  clock: 'it reads the clock or the zone of the machine: take the day as an argument',
  network: 'the program never uses the network',
  pure: 'the pure folders depend on their arguments only: no clock, chance, locale, process or global object',
  page: 'a page of tasks/ answers one question by itself: what several need is a step, in the room it belongs to or in tasks/steps/',
  steps: 'only pages of tasks/ use tasks/steps/: ask the task, or make one',
  computed: 'write the module name as a literal, so that it can be checked and bundled',
  missing: 'import a file of src with its whole name (./name.ts), and data through files/disk',
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
  rule: Room,
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
  } else if (place === 'tasks') checkTasks(from, target, complain);
}

/** Pages use steps, and the command line and the library use pages. */
function checkTasks(from: string, target: string, complain: Complain): void {
  const isPage = !target.startsWith('tasks/steps/');
  if (isPage && placeOf(from) === 'tasks') complain(`imports src/${target}`, advice.page);
  if (!isPage && placeOf(from) !== 'tasks') complain(`imports src/${target}`, advice.steps);
}

function checkForeignImport(from: string, rule: Room, specifier: string, complain: Complain): void {
  const fact = `imports ${specifier}`;
  if (!isBuiltin(specifier)) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    if (name === 'date-fns' || name === '@date-fns/utc') checkCalendar(from, specifier, complain);
    else if (rule.packages !== 'any' && !rule.packages.includes(name)) complain(fact, rule.advice);
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
  else if (name === 'fs' && placeOf(from) !== 'files/disk') complain(fact, advice.disk);
}

function checkCalendar(from: string, specifier: string, complain: Complain): void {
  const fact = `imports ${specifier}`;
  if (from !== CALENDAR) complain(fact, advice.calendar);
  else if (/^(date-fns|@date-fns\/utc)$/.test(specifier)) complain(fact, advice.barrel);
  else if (/Now|Today|Tomorrow|Yesterday|isThis|isFuture|isPast|isExists/.test(specifier))
    complain(fact, advice.clock);
}

function checkWords(
  from: string,
  rule: Room,
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

const impure = /^(Date|Intl|globalThis|performance|crypto|Math\.random|.*\.(localeCompare|toLocale\w*))$/;

/** The word a node stands for: `process`, `Math.random`, `.localeCompare`; undefined for names that reach nothing. */
function wordOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'MemberExpression') return `${nameOf(node['object']) ?? ''}.${propertyOf(node) ?? ''}`;
  if (node.type !== 'Identifier') return undefined;
  const isMember = parent?.type === 'MemberExpression' && parent['computed'] !== true;
  if (isMember && parent['property'] === node) return undefined;
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
  const [first = path, second = ''] = path.split('/');
  return ruleOf.has(`${first}/${second}`) ? `${first}/${second}` : first;
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

describe('the list of rooms', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');

  test('is what tsconfig.pure.json checks', () => {
    const included = [...read('tsconfig.pure.json').matchAll(/"src\/(.+)\/\*\*\/\*\.ts"/g)].map(
      ([, room]) => room,
    );
    expect(new Set(included)).toEqual(new Set(PURE_ROOMS));
  });

  test('is what .oxlintrc.json forbids globals in', () => {
    const [, rooms = ''] = /"src\/\{(.+)\}\/\*\*"/.exec(read('.oxlintrc.json')) ?? [];
    expect(new Set(rooms.split(','))).toEqual(new Set(PURE_ROOMS));
  });

  test('is what CONTRIBUTING.md draws', () => {
    const text = read('CONTRIBUTING.md');
    for (const [name, { purpose }] of Object.entries(ROOMS)) {
      const folder = name.endsWith('.ts') ? name : `${name}/`;
      expect(text).toContain(`  ${folder.padEnd(14)}${purpose}\n`);
    }
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
    'model/date.ts': "// no Date.now here\nexport const note = '说明: process.exit, new Date()';\n",
    'model/iso-date.ts':
      "import { UTCDateMini } from '@date-fns/utc/date/mini';\nimport { addDays } from 'date-fns/addDays';\nexport const next = (day: string) => addDays(new UTCDateMini(day), 1);\n",
    'model/pack.ts':
      "import type { note } from './date.ts';\nexport interface Pack { process: typeof note; console?: { log: string } }\n",
    'i18n/zh.ts': "import { note } from '../model/date.ts';\nexport const zh = { note, process: note };\n",
    'files/disk/read.ts':
      "import { readFileSync } from 'node:fs';\nimport { glob } from 'tinyglobby';\nexport const read = (f: string) => glob(readFileSync(f, 'utf8'));\n",
    'compile/pack.ts': "export { note } from '../model/date.ts';\n",
    'evaluate/run.ts':
      "import { sha256 } from '@noble/hashes/sha2.js';\nimport type { Pack } from '../model/pack.ts';\nexport const run = (pack: Pack) => [pack.process, sha256];\n",
    'report/table.ts':
      "import width from 'string-width';\nimport { zh } from '../i18n/zh.ts';\nexport const table = () => width(zh.note);\n",
    'tasks/steps/join.ts': "export { read } from '../../files/disk/read.ts';\n",
    'tasks/check.ts':
      "import { read } from './steps/join.ts';\nimport { run } from '../evaluate/run.ts';\nexport const check = { read, run };\n",
    'index.ts': "export { check } from './tasks/check.ts';\n",
    'cli/bin.ts':
      "import process from 'node:process';\nimport { check } from '../tasks/check.ts';\nconsole.log(process.argv, check, import('./commands/list.ts'));\n",
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
    ['i18n/a.ts', "import '../files/disk/read.ts'", ':1: imports src/files/disk/read.ts', rules.i18n.advice],
    [
      'files/disk/a.ts',
      "\nimport type { c } from '../../tasks/check.ts'",
      ':2: imports src/tasks/check.ts',
      rules['files/disk'].advice,
    ],
    [
      'files/parse/a.ts',
      "import '../disk/read.ts'",
      ':1: imports src/files/disk/read.ts',
      rules['files/parse'].advice,
    ],
    ['files/parse/a.ts', "import 'node:path'", ':1: imports node:path', rules['files/parse'].advice],
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
      "type R = import('../files/disk/read.ts').R",
      ':1: imports src/files/disk/read.ts',
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
    ['tasks/a.ts', "import './check.ts'", ':1: imports src/tasks/check.ts', advice.page],
    [
      'tasks/steps/a.ts',
      "import type { c } from '../check.ts'",
      ':1: imports src/tasks/check.ts',
      advice.page,
    ],
    ['cli/a.ts', "import '../tasks/steps/join.ts'", ':1: imports src/tasks/steps/join.ts', advice.steps],
    [
      'index.ts',
      "export * from './tasks/steps/join.ts'",
      ':1: imports src/tasks/steps/join.ts',
      advice.steps,
    ],
    ['tasks/a.ts', "import '../cli/bin.ts'", ':1: imports src/cli/bin.ts', rules.tasks.advice],
    ['cli/a.ts', "import '../evaluate/run.ts'", ':1: imports src/evaluate/run.ts', rules.cli.advice],
    [
      'index.ts',
      "import './cli/commands/list.ts'",
      ':1: imports src/cli/commands/list.ts',
      rules['index.ts'].advice,
    ],
    ['cli/a.ts', "import 'node:fs'", ':1: imports node:fs', advice.disk],
    ['cli/a.ts', "import 'node:process'", ':1: imports node:process', advice.process],
    ['files/disk/a.ts', "import 'node:https'", ':1: imports node:https', advice.network],
    ['files/disk/a.ts', "require('node:http')", ':1: imports node:http', advice.network],
    ['files/disk/a.ts', 'await import(name)', ':1: imports a computed name', advice.computed],
    ['files/disk/a.ts', "import './disk'", ':1: imports files/disk/disk, not a file of src', advice.missing],
    [
      'files/disk/a.ts',
      "import '../../../packs/a.json'",
      ':1: imports ../packs/a.json, not a file of src',
      advice.missing,
    ],
    ['utils/a.ts', '', ': has no rule', advice.newPlace],
    ['report/a.ts', '/// <reference types="node" />', ': has a reference directive', advice.reference],
  ];

  const words: readonly Case[] = [
    ['model/a.ts', 'Date.now()', ':1: uses Date', advice.pure],
    ['model/a.ts', 'Date.UTC(2026, 0, 1)', ':1: uses Date', advice.pure],
    [CALENDAR, 'new Date(0)', ':1: uses Date', advice.pure],
    [CALENDAR, "import { addDays } from 'date-fns'", ':1: imports date-fns', advice.barrel],
    [CALENDAR, "import { UTCDate } from '@date-fns/utc'", ':1: imports @date-fns/utc', advice.barrel],
    [CALENDAR, "import { isToday } from 'date-fns/isToday'", ':1: imports date-fns/isToday', advice.clock],
    [
      'model/a.ts',
      "import { addDays } from 'date-fns/addDays'",
      ':1: imports date-fns/addDays',
      advice.calendar,
    ],
    [
      'cli/a.ts',
      "import { addDays } from 'date-fns/addDays'",
      ':1: imports date-fns/addDays',
      advice.calendar,
    ],
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
    ['files/disk/a.ts', 'fetch(url)', ':1: uses fetch', advice.network],
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
