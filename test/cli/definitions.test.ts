import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { choicesOf } from '../../src/cli/options.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/model/bilingual.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { run } from './run.ts';

const names = COMMANDS.map(({ name }) => name);
const groups = [...new Set(names.flatMap((name) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : [])))];
const options = [...new Set(COMMANDS.flatMap((command) => command.options))];
const args = [...new Set(COMMANDS.flatMap((command) => command.arguments.map(({ name }) => name)))];
const sorted = (words: readonly string[]): string[] => words.toSorted();

describe.each(LOCALES)('the words of the command line in %s', (locale) => {
  const { commandLine } = messagesFor(locale);

  test('are those of the definitions, no more and no less', () => {
    expect(sorted(Object.keys(commandLine.commands))).toEqual(sorted([...names, ...groups]));
    expect(sorted(Object.keys(commandLine.options))).toEqual(sorted([...options, 'help', 'version']));
    expect(sorted(Object.keys(commandLine.arguments))).toEqual(sorted(args));
    expect(sorted(Object.keys(commandLine.exitCodes))).toEqual(sorted(Object.values(EXIT).map(String)));
  });

  test('give examples that name their command and only options that it has', () => {
    for (const [name, examples] of Object.entries(commandLine.examples)) {
      const definition = COMMANDS.find((command) => command.name === name);
      for (const { line, what } of examples) {
        expect(line.startsWith(`duibiao ${name} `)).toBe(true);
        expect(what).not.toBe('');
        const used = [...line.matchAll(/--([a-z-]+)/g)].map((match) => match[1]);
        expect(definition?.options).toEqual(expect.arrayContaining(used));
      }
    }
  });

  test('stand in the help, whole, within the width', async () => {
    for (const columns of [80, 120]) {
      const { out, exit } = await run(['--help', '--lang', locale], { env: { COLUMNS: String(columns) } });
      expect(exit).toBe(0);
      for (const name of [...names.filter((word) => !word.includes(' ')), ...groups])
        expect(out).toMatch(new RegExp(`^ +${name}\\b`, 'm'));
      for (const code of Object.values(EXIT)) expect(out).toMatch(new RegExp(`^ +${code} `, 'm'));
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  test.each(COMMANDS)('stand in the help of $name', async (definition) => {
    const { out, exit } = await run([...definition.name.split(' '), '--help', '--lang', locale]);
    expect(exit).toBe(0);
    for (const option of [...definition.options, 'help']) expect(out).toContain(`--${option}`);
    for (const { name } of definition.arguments) {
      const own = commandLine.arguments[name].slice(0, 6);
      expect(out.replaceAll(/\s+/g, '')).toContain(own.replaceAll(/\s+/g, ''));
    }
    expect(definition.formats !== undefined).toBe(definition.options.includes('format'));
    const formats = Object.keys(definition.formats ?? {});
    for (const word of [...formats, ...definition.options.flatMap((option) => choicesOf(option) ?? [])])
      expect(out.replaceAll(/\s+/g, '')).toContain(word);
    expect(out).not.toMatch(locale === 'zh' ? /undefined|\[object|Usage|Options/ : /undefined|\[object/);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });
});

describe('a command line', () => {
  test.each<[string[], string]>([
    [[], ''],
    [['chek'], 'check'],
    [['zzzzzz'], ''],
    [['check'], ''],
    [['check', 'x.yaml', '--fromat', 'json'], '--format'],
    [['check', 'x.yaml', '--format'], '--format'],
    [['check', 'x.yaml', '--format', 'jsn'], 'json'],
    [['check', 'x.yaml', '--as-of', '2024-2-30'], '2024-2-30'],
    [['check', 'x.yaml', '--as-of', '明天'], '明天'],
    [['check', 'x.yaml', '--status', 'overdu'], 'overdue'],
    [['check', 'x.yaml', '--group-by', 'topics'], 'topic'],
    [['check', 'x.yaml', '--fail-on', 'met'], 'met'],
    [['check', 'x.yaml', '--lang', 'fr'], 'fr'],
    [['check', 'x.yaml', '--pack', 'kaizhou-2032'], 'kaizhou-2023'],
    [['compare'], ''],
    [['compare', 'x.yaml', '--by', 'divison'], 'division'],
    [['compare', 'x.yaml', '--format', 'xlsx'], 'markdown'],
    [['packs'], ''],
    [['packs', 'shwo'], 'show'],
    [['packs', 'show'], ''],
    [['packs', 'show', 'a', 'b'], ''],
    [['packs', 'verify', 'kaizhou-2023'], '--source'],
    [['packs', 'verify', 'kaizhou-2032', '--source', 'x.txt'], 'kaizhou-2023'],
    [['packs', 'list', 'x'], ''],
    [['packs', 'init'], ''],
    [['packs', 'init', 'a-pack'], '--source'],
    [['packs', 'init', 'Qingshi_2024', '--source', 'x.txt'], 'Qingshi_2024'],
    [['packs', 'init', '../up', '--source', 'x.txt'], '../up'],
    [['packs', 'init', 'kaizhou-2023', '--source', 'x.txt'], 'kaizhou-2023'],
    [['packs', 'lint', 'packs/kaizhou-2023/pack.yaml'], 'packs/kaizhou-2023'],
    [['packs', 'show', 'kaizhou-2023', '--format', 'xml'], 'xml'],
    [['explain'], ''],
    [['explain', 'no-such-rule-at-all', '--pack', 'kaizhou-2023'], 'no-such-rule-at-all'],
    [['schema', 'states'], 'state'],
    [['completion'], ''],
    [['completion', 'powershell'], 'powershell'],
  ])('%j is refused in one sentence', async (words, mentioned) => {
    for (const locale of LOCALES) {
      const { exit, out, err } = await run([...words, ...(words.length === 0 ? [] : ['--lang', locale])]);
      expect(exit).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(mentioned);
      expect(err.trim().split('\n').length <= 2 || words.length === 0, err).toBe(true);
      expect(err).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+/);
    }
  });

  test('shows its version', async () => {
    expect(await run(['--version'], { version: '1.2.3' })).toMatchObject({
      exit: 0,
      out: '1.2.3\n',
      err: '',
    });
  });
});
