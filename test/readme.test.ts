import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../src/cli/commands/index.ts';
import type { CommandDefinition } from '../src/cli/definition.ts';
import { EXIT } from '../src/cli/exit-code.ts';
import type { FormatName } from '../src/i18n/contract/format-words.ts';
import { messagesFor } from '../src/i18n/index.ts';
import { type Locale, LOCALES } from '../src/model/bilingual.ts';
import type { FieldDefinition } from '../src/model/fact.ts';
import { LEVELS } from '../src/model/level.ts';
import { STATUSES } from '../src/model/status.ts';
import { FORMATS } from '../src/report/formats.ts';
import { FIRE_SAFETY } from './support/fire-safety.ts';

// What the documents show is generated or run: tables between markers, `console` blocks, `js` blocks, and excerpts of
// packs. `refresh` gives the document as it should be; UPDATE_README=1 writes that, to be looked at before a commit.
const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'duibiao-readme-'));
const isUpdate = process.env['UPDATE_README'] === '1';
const DOCUMENTS: Readonly<Record<string, Locale>> = {
  'README.md': 'en',
  'README.zh-CN.md': 'zh',
  ...Object.fromEntries(
    LOCALES.flatMap((locale) => guides(locale).map((name) => [`docs/${locale}/${name}`, locale])),
  ),
};
const LANG: Readonly<Record<Locale, string>> = { en: 'en_US.UTF-8', zh: 'zh_CN.UTF-8' };

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The documents of a language below docs/. */
function guides(locale: Locale): readonly string[] {
  return readdirSync(join(root, 'docs', locale)).toSorted();
}

/** Where the commands of a document are run, and where the files lie that it shows. */
interface Place {
  readonly cwd: string;
  readonly shown: (file: string) => string | null;
}

const AT_ROOT: Place = {
  cwd: root,
  shown: (file) => (file.startsWith('packs/') ? join(root, file) : null),
};

/**
 * For a document that writes a pack from its text: an empty folder with the text and a declaration. Where the document shows
 * a file of the pack, its reader has written that file, so it is put there.
 */
function workshop(): Place {
  const story = join(root, 'examples/own-pack');
  const cwd = mkdtempSync(join(scratch, 'workshop-'));
  for (const file of ['notice.txt', 'qingshi.yaml']) cpSync(join(story, file), join(cwd, file));
  const shown = (file: string): string | null => {
    const path = join(story, file);
    if (!existsSync(path)) return null;
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    cpSync(path, join(cwd, file));
    return path;
  };
  return { cwd, shown };
}

const placeOf = (path: string): Place => (path.endsWith('/packs.md') ? workshop() : AT_ROOT);

const TABLES: Readonly<Record<string, (locale: Locale) => string>> = {
  commands: (locale) => {
    const { commands } = messagesFor(locale).commandLine;
    const call = ({ name, arguments: given }: CommandDefinition): string =>
      ['duibiao', name, ...given.map(argumentText)].join(' ');
    const heads = locale === 'zh' ? ['命令', '做什么'] : ['Command', 'What it does'];
    return table(
      heads,
      COMMANDS.map((command) => [`\`${call(command)}\``, commands[command.name].summary]),
    );
  },
  statuses: (locale) => {
    const { statusMeaning } = messagesFor(locale).names;
    const [zh, en] = [messagesFor('zh').names.status, messagesFor('en').names.status];
    const heads =
      locale === 'zh' ? ['结论', '英文', 'JSON', '意思'] : ['Verdict', 'Chinese', 'JSON', 'Meaning'];
    const own = locale === 'zh' ? [zh, en] : [en, zh];
    return table(
      heads,
      STATUSES.map((status) => [
        ...own.map((names) => names[status]),
        `\`${status}\``,
        statusMeaning[status],
      ]),
    );
  },
  formats: (locale) => {
    const { purpose } = messagesFor(locale).formats;
    const heads = locale === 'zh' ? ['格式', '用途'] : ['Format', 'For'];
    return table(
      heads,
      (Object.keys(FORMATS) as FormatName[]).map((format) => [`\`${format}\``, purpose[format]]),
    );
  },
  'exit-codes': (locale) => {
    const { exitCodes } = messagesFor(locale).commandLine;
    const heads = locale === 'zh' ? ['退出码', '意思'] : ['Code', 'Meaning'];
    return table(
      heads,
      Object.values(EXIT).map((code) => [`${code}`, exitCodes[code]]),
    );
  },
};

/** The vocabulary that packs refer to; not in the READMEs. */
const WORDS: typeof TABLES = {
  facts: (locale) => {
    const heads = locale === 'zh' ? ['词', '意思', '形式', '层级'] : ['Fact', 'Meaning', 'Type', 'Levels'];
    const facts = FIRE_SAFETY.facts.map(({ id, title, type, levels, fields = {} }) => [
      `\`${id}\``,
      title[locale],
      [`\`${type}\``, ...Object.entries(fields).map(fieldText)].join(' '),
      LEVELS.filter((level) => levels.includes(level)).join(' '),
    ]);
    return table(heads, facts);
  },
  topics: (locale) =>
    Object.entries(FIRE_SAFETY.topics)
      .map(([topic, title]) => `\`${topic}\` ${title[locale]}`)
      .join(locale === 'zh' ? '、' : ', '),
  posts: (locale) =>
    FIRE_SAFETY.posts
      .map(({ zh, en }) => (locale === 'zh' ? zh : `${zh} (${en})`))
      .join(locale === 'zh' ? '、' : ', '),
};

/** `kind` with the words that it takes. */
function fieldText([name, { values = {} }]: [string, FieldDefinition]): string {
  const words = Object.keys(values);
  return words.length === 0 ? `\`${name}\`` : `\`${name}: ${words.join(', ')}\``;
}

function argumentText({ name, isRequired, isList }: CommandDefinition['arguments'][number]): string {
  const text = isList ? `${name}...` : name;
  return isRequired ? `<${text}>` : `[${text}]`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The document with its tables, outputs and excerpts as they are today; what is right stays to the letter. */
function refresh(markdown: string, locale: Locale, place: Place = AT_ROOT): string {
  return markdown
    .replaceAll(/<!-- ([\w-]+) -->[\s\S]*?<!-- \/\1 -->/g, (whole, name: string) => {
      const make = TABLES[name] ?? WORDS[name];
      return make === undefined ? whole : `<!-- ${name} -->\n${make(locale)}\n<!-- /${name} -->`;
    })
    .replaceAll(/^```(\w+)\n([\s\S]*?)\n```$/gm, (_, language: string, body: string) =>
      ['```' + language, ...refreshBlock(language, body.split('\n'), locale, place), '```'].join('\n'),
    );
}

function refreshBlock(
  language: string,
  lines: readonly string[],
  locale: Locale,
  place: Place,
): readonly string[] {
  if (language === 'console') return refreshConsole(lines, locale, place);
  if (language === 'js') return refreshScript(lines, locale);
  const [, file] = /^# (\S+\.yaml)$/.exec(lines[0] ?? '') ?? [];
  const path = language !== 'yaml' || file === undefined ? null : place.shown(file);
  if (path === null) return lines;
  const [heading = '', ...shown] = lines;
  const real = readFileSync(path, 'utf8').split('\n');
  if (/^ +- id: /.test(shown[0] ?? '')) return [heading, ...entryAt(real, shown[0] ?? '')];
  return [heading, ...reconcile([FOLD, ...shown, FOLD], real).slice(1, -1)];
}

/** A rule: from the line with its id to the empty line or the next rule behind it. */
function entryAt(lines: readonly string[], first: string): readonly string[] {
  const start = lines.indexOf(first);
  if (start === -1) throw new Error(`no such rule: ${first.trim()}`);
  const length = lines.slice(start + 1).findIndex((line) => line === '' || /^ +- id: /.test(line));
  return lines.slice(start, length === -1 ? undefined : start + 1 + length);
}

/** `$ command`, then its output, then `# exit N` unless it is 0. */
function refreshConsole(lines: readonly string[], locale: Locale, { cwd }: Place): string[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.flatMap((start, index) => {
    const [prompt = '', ...shown] = lines.slice(start, starts[index + 1]);
    const { output, exit } = runLine(prompt.slice(2), locale, cwd);
    const expected = shown.filter((line) => !/^# exit \d+$/.test(line));
    return [prompt, ...reconcile(expected, output), ...(exit === 0 ? [] : [`# exit ${exit}`])];
  });
}

/** A script, and behind it what it prints as `// ` lines. */
function refreshScript(lines: readonly string[], locale: Locale): string[] {
  const end = lines.findLastIndex((line) => !line.startsWith('// ')) + 1;
  const script = lines.slice(0, end);
  const { output, exit } = run(['--input-type=module', '--eval', script.join('\n')], locale);
  const shown = lines.slice(end).map((line) => line.slice(3));
  const printed = [...reconcile(shown, output), ...(exit === 0 ? [] : [`exit ${exit}`])];
  return [...script, ...printed.map((line) => `// ${line}`)];
}

interface Outcome {
  readonly output: readonly string[];
  readonly exit: number | null;
}

/** Calls joined by `&&` up to the first that fails. npm is not run: `faultsOf` looks at its words. */
function runLine(line: string, locale: Locale, cwd: string): Outcome {
  const output: string[] = [];
  for (const call of line.split(' && ')) {
    const [program, ...words] = [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');
    if (program === 'npm') continue;
    if (program !== 'node' && program !== 'duibiao')
      throw new Error(`console blocks run npm, node and duibiao only: ${call}`);
    const outcome = run(program === 'node' ? words : [join(root, 'bin/duibiao.js'), ...words], locale, cwd);
    output.push(...outcome.output);
    if (outcome.exit !== 0) return { output, exit: outcome.exit };
  }
  return { output, exit: 0 };
}

/** Node, with both outputs in one file: in the order in which a terminal shows them. */
function run(args: readonly string[], locale: Locale, cwd = root): Outcome {
  const path = join(scratch, 'output.txt');
  const file = openSync(path, 'w');
  const cleared = {
    LC_ALL: undefined,
    LC_MESSAGES: undefined,
    FORCE_COLOR: undefined,
    NODE_OPTIONS: undefined,
  };
  const env = { ...process.env, ...cleared, LANG: LANG[locale], NO_COLOR: '1', COLUMNS: '80' };
  const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', file, file] });
  closeSync(file);
  const text = readFileSync(path, 'utf8').trimEnd();
  return { output: text === '' ? [] : text.split('\n'), exit: status };
}

const FOLD = '…';

/** The lines shown if `real` has them, `…` being any number of lines; else the lines of `real` most like them. */
function reconcile(shown: readonly string[], real: readonly string[]): readonly string[] {
  if (!shown.includes(FOLD)) return real;
  const segments = splitAtFolds(shown);
  let from = 0;
  return segments.flatMap((segment, index) => {
    const last = Math.max(from, real.length - segment.length);
    const isLast = index === segments.length - 1;
    const start = index === 0 ? 0 : isLast ? last : mostAlike(segment, real, from, last);
    from = Math.min(start + segment.length, real.length);
    return [...(index === 0 ? [] : [FOLD]), ...real.slice(start, from)];
  });
}

function splitAtFolds(lines: readonly string[]): string[][] {
  const segments: string[][] = [[]];
  for (const line of lines) {
    if (line === FOLD) segments.push([]);
    else segments.at(-1)?.push(line);
  }
  return segments;
}

/** The first of the best places for a segment: equal lines count 1, others the share that begins alike. */
function mostAlike(segment: readonly string[], real: readonly string[], from: number, last: number): number {
  const likeness = (start: number): number =>
    segment.reduce((sum, line, index) => sum + likenessOf(line, real[start + index] ?? ''), 0);
  let best = from;
  for (let start = from + 1; start <= last; start++) if (likeness(start) > likeness(best)) best = start;
  return best;
}

/** 0 to 1, and 1 for equal lines alone; which digits there are counts little. */
function likenessOf(line: string, other: string): number {
  if (line === other) return 1;
  const [a = '', b = ''] = [line, other].map((text) => text.trim().replaceAll(/\d+/g, '0'));
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike += 1;
  return (0.9 * alike) / Math.max(a.length, b.length, 1);
}

/** What no refresh can mend: words that do not exist, and examples that are not valid. */
function faultsOf(markdown: string, locale: Locale, folder = root): string[] {
  return [
    ...linesToType(markdown).flatMap((line) => line.split(/ (?:&&|\||>) /).flatMap(faultsOfCall)),
    ...blocks(markdown, 'yaml').flatMap((text) => faultsOfYaml(text, locale)),
    ...[...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .filter(([, link = '']) => !existsSync(join(folder, link)))
      .map(([, link = '']) => `no such file: ${link}`),
  ];
}

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?\n)```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );
}

/** Everything a reader may type: commands in blocks, and code within sentences. */
function linesToType(markdown: string): string[] {
  const prompts = blocks(markdown, 'console').flatMap((text) => text.match(/(?<=^\$ ).+$/gm) ?? []);
  const scripts = blocks(markdown, 'sh').flatMap((text) => text.trimEnd().split('\n'));
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').match(/(?<=`)[^`\n]+(?=`)/g) ?? [];
  return [...prompts, ...scripts, ...prose];
}

function faultsOfCall(call: string): string[] {
  const [program = '', ...words] = call.trim().split(/\s+/);
  const paths = words.filter((word) => /^(?:examples|packs|docs|schemas|test)\//.test(word));
  const lost = paths.filter((path) => !existsSync(join(root, path))).map((path) => `no such file: ${path}`);
  if (program === 'npm') return [...lost, ...faultsOfNpm(words)];
  if (program === 'duibiao') return [...lost, ...faultsOfWords(words)];
  if (program === 'node' && words[0] === 'bin/duibiao.js') return [...lost, ...faultsOfWords(words.slice(1))];
  if (program.startsWith('--')) return faultsOfOptions([program], COMMANDS);
  return lost;
}

function faultsOfNpm([verb = '', script = verb]: readonly string[]): string[] {
  if (['ci', 'install', 'pack'].includes(verb)) return [];
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const name = verb === 'run' ? script : verb;
  return Object.hasOwn(scripts, name) ? [] : [`no such npm script: ${name}`];
}

function faultsOfWords(words: readonly string[]): string[] {
  const options = words.filter((word) => word.startsWith('--'));
  const [first = '', second = ''] = words.filter((word) => !word.startsWith('--'));
  if (first === '') return faultsOfOptions(options, COMMANDS);
  const named = COMMANDS.filter(({ name }) => name === first || name === `${first} ${second}`);
  return named.length === 0
    ? [`no such command: ${first} ${second}`.trimEnd()]
    : faultsOfOptions(options, named);
}

function faultsOfOptions(options: readonly string[], commands: readonly CommandDefinition[]): string[] {
  const known = new Set(['help', 'version', ...commands.flatMap((command) => command.options)]);
  return options
    .map((option) => option.replace(/^--|=.*$/g, ''))
    .filter((name) => !known.has(name))
    .map((name) => `no such option: --${name}`);
}

function faultsOfYaml(text: string, locale: Locale): string[] {
  if (text.startsWith('duibiao: state/1')) return faultsOfState(text, locale);
  const [, file] = /^# (packs\/[\w-]+\/rules\/\S+)\n/.exec(text) ?? [];
  return file === undefined ? [] : faultsOfRules(text, file);
}

function faultsOfState(text: string, locale: Locale): string[] {
  const path = join(scratch, 'state.yaml');
  writeFileSync(path, text);
  for (const [, file = ''] of text.matchAll(/\bfile: ([^\s,}]+)/g)) {
    mkdirSync(join(scratch, dirname(file)), { recursive: true });
    writeFileSync(join(scratch, file), '');
  }
  const { output, exit } = run(['bin/duibiao.js', 'validate', path], locale);
  return exit === 0 && output.length === 1 ? [] : [...output];
}

/** A rule is shown from its first key to its last. */
function faultsOfRules(text: string, file: string): string[] {
  const { rules } = parse(readFileSync(join(root, file), 'utf8')) as { rules: unknown[] };
  return (parse(text) as { id: string }[])
    .filter((shown) => !rules.some((rule) => isDeepStrictEqual(rule, shown)))
    .map(({ id }) => `not the whole rule: ${id}`);
}

describe.each(Object.entries(DOCUMENTS))('%s', (path, locale) => {
  const stored = (): string => readFileSync(join(root, path), 'utf8');

  test('shows what the program does', () => {
    const today = refresh(stored(), locale, placeOf(path));
    if (isUpdate) writeFileSync(join(root, path), today);
    expect(stored(), 'UPDATE_README=1 npx vitest run test/readme.test.ts').toBe(today);
  });

  test('names only what exists', () => {
    expect(faultsOf(stored(), locale, join(root, dirname(path)))).toEqual([]);
  });
});

const fenced = (language: string, lines: readonly string[]): string =>
  ['Text.', '', '```' + language, ...lines, '```', '', 'Text.', ''].join('\n');
const LETTERS = `$ node --print 'console.log("a1\\nb1\\nc1"); "d1"'`;
const RULE_FILE = 'packs/kaizhou-2023/rules/1-organisation.yaml';
const RULE = entryAt(
  readFileSync(join(root, RULE_FILE), 'utf8').split('\n'),
  '  - id: station-staff-subdistrict',
);
const VALID = ['duibiao: state/1', 'declaredOn: 2024-03-31', 'name: 温泉镇', 'level: township', 'kind: town'];

describe('a refresh', () => {
  test.each([
    ['the output is right', 'console', ['$ node --print 6*7', '42']],
    ['some of the output is folded', 'console', [LETTERS, 'a1', '…', 'd1']],
    ['all of it is folded', 'console', [LETTERS, '…']],
    ['nothing is hidden behind a fold', 'console', [LETTERS, 'a1', '…', 'b1', 'c1', 'd1']],
    ['the exit code is right', 'console', ['$ node --eval process.exit(3)', '# exit 3']],
    ['each of two commands is right', 'console', ['$ node --print 1', '1', '$ node --print 2', '2']],
    ['errors are shown too', 'console', ['$ node --eval console.error(5)', '5']],
    ['npm is left out', 'console', ['$ npm ci && node --print 6*7', '42']],
    ['the language is the one of the document', 'console', ['$ node --print process.env.LANG', LANG.en]],
    ['the printed lines are right', 'js', ['console.log(6 * 7);', '// 42']],
    ['the rule is the one of the pack', 'yaml', [`# ${RULE_FILE}`, ...RULE]],
    ['the language is not known', 'text', ['$ anything']],
  ])('keeps a block when %s', (_, language, lines) => {
    expect(refresh(fenced(language, lines), 'en')).toBe(fenced(language, lines));
  });

  test.each([
    ['the output is wrong', 'console', ['$ node --print 6*7', '41'], ['$ node --print 6*7', '42']],
    ['a line is missing', 'console', [LETTERS, 'a1', 'b1'], [LETTERS, 'a1', 'b1', 'c1', 'd1']],
    ['a number has changed', 'console', [LETTERS, '…', 'c7', '…'], [LETTERS, '…', 'c1', '…']],
    ['the first line is wrong', 'console', [LETTERS, 'x', '…'], [LETTERS, 'a1', '…']],
    ['the last line is wrong', 'console', [LETTERS, '…', 'x'], [LETTERS, '…', 'd1']],
    [
      'lines are in another order',
      'console',
      [LETTERS, '…', 'c1', '…', 'b1', '…'],
      [LETTERS, '…', 'c1', '…', 'd1', '…'],
    ],
    ['it fails', 'console', ['$ node --eval process.exit(3)'], ['$ node --eval process.exit(3)', '# exit 3']],
    ['it does not fail', 'console', ['$ node --print 1', '1', '# exit 1'], ['$ node --print 1', '1']],
    [
      'the first of two calls fails',
      'console',
      ['$ node --eval process.exit(3) && node --print 1', '1'],
      ['$ node --eval process.exit(3) && node --print 1', '# exit 3'],
    ],
    [
      'a script prints something else',
      'js',
      ['console.log(6 * 7);', '// 41'],
      ['console.log(6 * 7);', '// 42'],
    ],
    ['a script fails', 'js', ['process.exitCode = 3;'], ['process.exitCode = 3;', '// exit 3']],
    [
      'the rule has another quota',
      'yaml',
      [`# ${RULE_FILE}`, ...RULE.map((line) => line.replace('atLeast: 3', 'atLeast: 4'))],
      [`# ${RULE_FILE}`, ...RULE],
    ],
  ])('mends a block when %s', (_, language, wrong, right) => {
    expect(refresh(fenced(language, wrong), 'en')).toBe(fenced(language, right));
  });

  test.each(Object.keys(TABLES))('mends the table of %s', (name) => {
    const right = refresh(`<!-- ${name} -->\n<!-- /${name} -->\n`, 'zh');
    expect(right.split('\n').length).toBeGreaterThan(EXIT.waived);
    const wrong = right.replace(/\| [^|]+ \|\n</, '| 另一个意思 |\n<');
    expect(wrong).not.toBe(right);
    expect(refresh(wrong, 'zh')).toBe(right);
  });

  test('does not run other programs', () => {
    expect(() => refresh(fenced('console', ['$ ls']), 'en')).toThrow('console blocks run npm');
  });
});

test('every document below docs/ is there in both languages', () => {
  const [first = [], ...others] = LOCALES.map((locale) => guides(locale));
  expect(first.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

test.each(['README.md', 'README.zh-CN.md'])('%s has at most 200 lines', (path) => {
  expect(readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(200);
});

test.each(LOCALES)('the documents in %s have every table', (locale) => {
  const paths = Object.keys(DOCUMENTS).filter((path) => DOCUMENTS[path] === locale);
  const markdown = paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  const missing = Object.keys(TABLES).filter((name) => !markdown.includes(`<!-- ${name} -->`));
  expect(missing).toEqual([]);
});

describe('the faults of a document', () => {
  test.each([
    [
      'commands and options',
      'Run `duibiao packs lint`, `duibiao check states/ --as-of 2024-03-31` or `--lang en`.',
      [],
    ],
    ['an unknown command', 'Run `duibiao chekc a.yaml`.', ['no such command: chekc a.yaml']],
    [
      'an unknown command below another',
      fenced('sh', ['duibiao packs sing']),
      ['no such command: packs sing'],
    ],
    [
      'an option of another command',
      'Run `duibiao validate a.yaml --as-of 2024-03-31`.',
      ['no such option: --as-of'],
    ],
    ['an unknown option', 'With `--colour` it is red.', ['no such option: --colour']],
    ['an unknown npm script', fenced('console', ['$ npm ci && npm run sing']), ['no such npm script: sing']],
    [
      'a file that is not there',
      fenced('sh', ['duibiao check examples/nowhere']),
      ['no such file: examples/nowhere'],
    ],
    ['a link to nowhere', 'See [this](docs/nowhere.md).', ['no such file: docs/nowhere.md']],
    ['a valid state', fenced('yaml', VALID), []],
    ['a whole rule', fenced('yaml', [`# ${RULE_FILE}`, ...RULE]), []],
    [
      'a rule cut short',
      fenced('yaml', [`# ${RULE_FILE}`, ...RULE.slice(0, -1)]),
      ['not the whole rule: station-staff-subdistrict'],
    ],
  ])('are found: %s', (_, markdown, faults) => {
    expect(faultsOf(markdown, 'en')).toEqual(faults);
  });

  test('are found: a state that is not valid', () => {
    const faults = faultsOf(fenced('yaml', [...VALID, 'stations: 2']), 'en');
    expect(faults[0]).toContain('"stations"');
  });
});
