import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/model/bilingual.ts';
import { FAULT_CODES, type FaultCode } from '../../src/model/diagnostic.ts';
import { declare } from '../../src/tasks/steps/declare.ts';
import { loadPack, packFolders } from '../../src/tasks/steps/load-pack.ts';
import { MAX_BYTES } from '../../src/files/disk/decode-text.ts';
import { readReport } from '../../src/files/disk/read-report.ts';
import { MAX_NODES } from '../../src/files/parse/yaml/events.ts';
import { run } from '../cli/run.ts';
import { duibiao } from '../scenarios/binary.ts';

// A case is a folder `CODE` or `CODE.VARIANT`: YAML files that `validate` reads in one go (or the words of command.txt),
// and what is printed of them. `UPDATE_GOLDEN=1` writes the expected texts, to be read before they are committed.

const folder = fileURLToPath(new URL('.', import.meta.url));
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

function wordsOf(name: string): string[] {
  const command = join(folder, name, 'command.txt');
  if (existsSync(command)) return readFileSync(command, 'utf8').trim().split(' ');
  const inputs = readdirSync(join(folder, name)).filter((file) => file.endsWith('.yaml'));
  return ['validate', ...inputs.toSorted()];
}

function expectText(name: string, locale: Locale, actual: string): void {
  const path = join(folder, name, `expected.${locale}.txt`);
  if (isUpdate) writeFileSync(path, actual);
  expect(actual, `differs from test/invalid/${name}; UPDATE_GOLDEN=1 rewrites it`).toBe(
    readFileSync(path, 'utf8'),
  );
}

/** What is wrong, without the sentences. */
async function codesOf(name: string): Promise<FaultCode[]> {
  const [command, ...words] = wordsOf(name);
  const cwd = join(folder, name);
  if (command === 'packs') {
    const loaded = await Promise.all(packFolders(words.slice(1), cwd).map((pack) => loadPack(pack)));
    return loaded.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  }
  if (command === 'merge') {
    const reports = await Promise.all(words.map((file) => readReport(join(cwd, file), file)));
    return reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  }
  const at = words.indexOf('--pack');
  const paths = at === -1 ? words : words.slice(0, at);
  const { diagnostics } = await declare({
    paths,
    cwd,
    packs: at === -1 ? [] : words.slice(at + 1),
    looksForEvidence: true,
  });
  return diagnostics.map(({ code }) => code);
}

/** Codes of which no folder is kept, with the reason. */
const WITHOUT_FOLDER: Readonly<Partial<Record<FaultCode, string>>> = {
  'file-too-large': 'the file would be 16 MB; made below',
  'yaml-too-many-nodes': 'the file would be 4 MB; made below',
  'baseline-of-other-kind': 'no file of a state; in test/scenarios/baseline.test.ts',
  'baseline-of-other-tool': 'no file of a state; in test/scenarios/baseline.test.ts',
  'baseline-of-other-pack': 'no file of a state; in test/scenarios/baseline.test.ts',
  'baseline-of-later-day': 'no file of a state; in test/scenarios/baseline.test.ts',
  'baseline-pack-not-used': 'no file of a state; in test/scenarios/baseline.test.ts',
  'not-json': 'no file of a state; in test/scenarios/shards.test.ts',
  'not-a-report': 'no file of a state; in test/scenarios/diff.test.ts',
  'evidence-file-is-link': 'not every checkout has links; made below',
};

describe.each(cases)('%s', (name) => {
  test.each(LOCALES)('is told in %s', async (locale) => {
    const { all, exit } = await run([...wordsOf(name), '--lang', locale], { cwd: join(folder, name) });
    expectText(name, locale, all);
    const hasError = /: error: |: 错误：/.test(all);
    expect(exit).toBe(hasError ? 2 : 0);
  });
});

describe('every fault that a file can cause', () => {
  const codes = FAULT_CODES.filter(
    (code) => !/^(pack|vocabulary)-/.test(code) && WITHOUT_FOLDER[code] === undefined,
  );

  test.each(codes)('%s has a case that causes it', async (code) => {
    const own = cases.filter((name) => name.split('.')[0] === code);
    expect(own).not.toEqual([]);
    for (const name of own) expect(await codesOf(name), name).toContain(code);
  });

  test('is named by the folders', () => {
    const mixed = ['own-facts', 'pack', 'several-faults'];
    const strange = cases.filter((name) => {
      const [code = ''] = name.split('.');
      return !mixed.includes(code) && !(FAULT_CODES as readonly string[]).includes(code);
    });
    expect(strange).toEqual([]);
  });

  test('only notes and warnings leave the exit code alone', async () => {
    const quiet: string[] = [];
    for (const name of cases) {
      const { exit } = await run(wordsOf(name), { cwd: join(folder, name) });
      if (exit === 0) quiet.push(name);
    }
    expect(quiet).toEqual([
      'evidence-file-differs',
      'evidence-file-missing',
      'evidence-file-unreadable',
      'file-bom',
      'file-crlf',
      'future-declared',
      'future-declared.times',
    ]);
  });
});

describe('what cannot be kept in a folder', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'duibiao-invalid-'));
  afterAll(() => rmSync(temporary, { recursive: true }));
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(temporary, name), content);
    return name;
  };
  const validate = (...paths: string[]): ReturnType<typeof run> =>
    run(['validate', ...paths, '--lang', 'en'], { cwd: temporary });

  test('a file that is too large', async () => {
    const { exit, out } = await validate(write('large.yaml', new Uint8Array(MAX_BYTES + 1).fill(0x61)));
    expect(out).toContain(
      `large.yaml:1:1: error: the file is too large: ${MAX_BYTES + 1} bytes, at most ${MAX_BYTES}`,
    );
    expect(exit).toBe(2);
  });

  test('a file with too many nodes', async () => {
    const { exit, out } = await validate(write('nodes.yaml', `[${'1,'.repeat(MAX_NODES)}1]`));
    expect(out).toContain('nodes.yaml:1:1: error: too much content');
    expect(exit).toBe(2);
  });

  test('a path that goes in circles, one through a file, and one that is too long', async () => {
    symlinkSync('circle.yaml', join(temporary, 'circle.yaml'));
    write('plain.yaml', 'a: 1\n');
    const { exit, out } = await validate('circle.yaml', 'plain.yaml/x.yaml', `${'长'.repeat(300)}.yaml`);
    expect(out.match(/: error: .*not found/g)).toHaveLength(3);
    expect(exit).toBe(2);
  });

  test('a device is not read', async () => {
    symlinkSync('/dev/zero', join(temporary, 'endless.yaml'));
    const { exit, out } = await validate('endless.yaml');
    expect(out).toContain('endless.yaml:1:1: error: cannot read file');
    expect(exit).toBe(2);
  });

  test('a link among the evidence is not followed, wherever it leads', async () => {
    symlinkSync('/etc/passwd', join(temporary, 'there.pdf'));
    symlinkSync('/nowhere/at/all', join(temporary, 'nowhere.pdf'));
    symlinkSync('/etc', join(temporary, 'folder'));
    const files = ['there.pdf', 'nowhere.pdf', 'folder/passwd', 'folder/no-such-file'];
    const head = 'duibiao: state/1\ndeclaredOn: 2024-03-31\nname: 温泉镇\nlevel: township\nevidence:\n';
    const { exit, out } = await validate(
      write('links.yaml', head + files.map((file) => `  - {file: ${file}}\n`).join('')),
    );
    const said = out.split('\n').filter((line) => line.includes('evidence file'));
    expect(said.map((line) => line.replaceAll(/"[^"]*"|:\d+/g, ''))).toEqual(
      Array(4).fill(said[0]?.replaceAll(/"[^"]*"|:\d+/g, '')),
    );
    expect(said[0]).toContain('symbolic link');
    expect(exit).toBe(0);
  });

  test('an alias bomb is not unfolded', async () => {
    const names = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const lines = names.map((key, index) => {
      const inner = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${key}: &${key} [${Array(9).fill(inner).join(', ')}]`;
    });
    const { exit, out } = await validate(write('bomb.yaml', `${lines.join('\n')}\n`));
    expect(out.split('\n').length).toBeLessThan(300);
    expect(exit).toBe(2);
  });

  test('brackets without end', async () => {
    const { exit, out } = await validate(write('deep.yaml', `a: ${'['.repeat(100_000)}`));
    expect(out).toContain('nested too deeply');
    expect(exit).toBe(2);
  });
});

describe('the built program says the same', () => {
  const some = [
    'pack',
    'file-unreadable',
    'file-not-utf8',
    'own-facts',
    'several-faults',
    'division-twice.two-files',
  ];

  test.concurrent.each(some)('of %s', async (name) => {
    const result = await duibiao([...wordsOf(name), '--lang', 'en'], { cwd: join(folder, name) });
    expect(result.err + result.out).toBe(readFileSync(join(folder, name, 'expected.en.txt'), 'utf8'));
    expect(result.exit).toBe(2);
  });
});
