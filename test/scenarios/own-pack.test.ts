import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { duibiao, root } from './binary.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-own-'));
afterAll(() => rmSync(cwd, { recursive: true }));
cpSync(join(root, 'examples/own-pack'), cwd, { recursive: true });
cpSync(join(root, 'packs/kaizhou-2023'), join(cwd, 'kaizhou-2023'), { recursive: true });
cpSync(join(root, 'examples/wenquan.yaml'), join(cwd, 'wenquan.yaml'));
const OWN = './qingshi-2024';
const run = (...args: string[]): ReturnType<typeof duibiao> => duibiao([...args, '--lang', 'en'], { cwd });

interface Digested {
  readonly packs: readonly { readonly id: string; readonly digest: string }[];
}

describe('the example of a pack of one’s own', () => {
  test.each<[args: string[], exit: number, said: string]>([
    [['packs', 'lint', OWN], 0, 'qingshi-2024: no faults'],
    [['packs', 'test', OWN], 0, 'qingshi-2024: all 31 rows passed'],
    [['packs', 'coverage', OWN], 0, '11 clauses: 10 with rules, 1 no duty, 0 to be classified'],
    [['packs', 'verify', OWN, '--source', 'notice.txt'], 0, 'all found'],
    [['packs', 'show', OWN], 0, 'station-three-or-two'],
    [['packs', 'crosswalk', OWN, 'kaizhou-2023'], 0, 'qingshi-2024'],
    [['validate', 'qingshi.yaml', '--pack', OWN], 0, 'no faults in 1 file'],
    [['check', 'qingshi.yaml', '--pack', OWN, '--as-of', '2024-07-15'], 1, 'overdue 4'],
    [['check', 'qingshi.yaml', '--pack', OWN, '--as-of', '2024-07-15', '--reading', 'table'], 1, 'overdue 3'],
    [['ask', 'qingshi.yaml', '--pack', OWN, '--as-of', '2024-10-01'], 3, 'meetings'],
    [['compare', 'qingshi.yaml', '--pack', OWN, '--as-of', '2024-07-15'], 0, '青石镇'],
    [['explain', 'old-street-pool', '--pack', OWN], 0, 'at least 200 cubic metres'],
    [
      ['explain', 'old-street-pool', 'qingshi.yaml', '--pack', OWN, '--as-of', '2024-07-15'],
      0,
      'has 180 cubic metres',
    ],
    [['schema', '--pack', OWN], 0, 'oldStreetPool'],
    [['check', 'qingshi.yaml', '--as-of', '2024-07-15'], 2, 'with --pack'],
    [['check', 'qingshi.yaml', '--pack', 'qingshi-2024'], 2, 'did you mean "./qingshi-2024"'],
    [['check', 'qingshi.yaml', '--pack', `${OWN}/pack.yaml`], 2, 'did you mean "./qingshi-2024"'],
    [['check', 'qingshi.yaml', '--pack', OWN, '--pack', `${OWN}/`], 2, 'used twice'],
  ])('%j', async (args, exit, said) => {
    const result = await run(...args);
    expect(result.out + result.err).toContain(said);
    expect(result.exit).toBe(exit);
  });
});

describe('a pack in a folder', () => {
  const wenquan = ['wenquan.yaml', '--as-of', '2024-03-31'];

  test.each<[args: string[]]>([
    [['check', ...wenquan]],
    [['check', ...wenquan, '--format', 'json']],
    [['ask', ...wenquan]],
    [['compare', ...wenquan, '--format', 'json']],
    [['explain', 'station-staff-town', ...wenquan]],
    [['validate', 'wenquan.yaml']],
  ])('has the powers of one that comes with the program: %j', async (args) => {
    const [own, builtIn] = await Promise.all([
      run(...args, '--pack', './kaizhou-2023'),
      run(...args, '--pack', 'kaizhou-2023'),
    ]);
    // The report records the words of the call.
    const out = own.out.replaceAll('"./kaizhou-2023"', '"kaizhou-2023"');
    expect({ ...own, out }).toEqual(builtIn);
  });

  test.each(['show', 'coverage', 'test', 'lint'])('likewise for packs %s', async (command) => {
    const [own, builtIn] = await Promise.all([
      run('packs', command, './kaizhou-2023'),
      run('packs', command, 'kaizhou-2023'),
    ]);
    // Hints say where: in the folder as it is given.
    const err = own.err.replaceAll(/^\.\/kaizhou-2023\//gm, 'packs/kaizhou-2023/');
    expect({ ...own, err }).toEqual(builtIn);
  });

  test('is named by its digest in every report, which changes with a byte of it', async () => {
    const check = ['qingshi.yaml', '--pack', OWN, '--as-of', '2024-07-15', '--format', 'json'];
    const digests = async (): Promise<string[]> => {
      const results = await Promise.all([
        run('check', ...check),
        run('compare', ...check),
        run('packs', 'crosswalk', OWN, '--format', 'json'),
      ]);
      const shown = await run('packs', 'show', OWN, '--format', 'json');
      return [
        ...results.map(({ out }) => (JSON.parse(out) as Digested).packs[0]?.digest ?? ''),
        (JSON.parse(shown.out) as { digest: string }).digest,
      ];
    };
    const before = await digests();
    expect(before).toEqual(Array(4).fill(before[0]));
    expect(before[0]).toMatch(/^[0-9a-f]{64}$/);
    const path = join(cwd, 'qingshi-2024/rules/1.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `${text}# one more\n`);
    const after = await digests();
    writeFileSync(path, text);
    expect(after).toEqual(Array(4).fill(after[0]));
    expect(after[0]).not.toBe(before[0]);
  });
});

describe('a pack is data and reads nothing outside its folder', () => {
  const secret = join(cwd, 'secret.yaml');
  writeFileSync(secret, 'password: hunter2\n');
  mkdirSync(join(cwd, 'outside'));
  cpSync(join(cwd, 'qingshi-2024/rules/1.yaml'), join(cwd, 'outside/1.yaml'));
  let count = 0;
  /** A copy of the example under an id of its own, changed. */
  const changed = (change: (folder: string) => void): string => {
    count += 1;
    const folder = join(cwd, `copy-${count}`);
    cpSync(join(cwd, 'qingshi-2024'), folder, { recursive: true });
    edit(folder, 'pack.yaml', (text) => text.replace('id: qingshi-2024', `id: copy-${count}`));
    change(folder);
    return `./copy-${count}`;
  };
  const edit = (folder: string, file: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  const replace = (folder: string, file: string, target: string): void => {
    rmSync(join(folder, file), { recursive: true });
    symlinkSync(target, join(folder, file));
  };

  test.each<[why: string, change: (folder: string) => void, said: RegExp]>([
    [
      'pack.yaml is a link out',
      (folder) => replace(folder, 'pack.yaml', '../secret.yaml'),
      /pack\.yaml:1:1: error: "pack\.yaml" is a link that leads out/,
    ],
    [
      'a file of rules is a link out',
      (folder) => replace(folder, 'rules/1.yaml', secret),
      /"rules\/1\.yaml" is a link/,
    ],
    [
      'tests.yaml is a link out',
      (folder) => replace(folder, 'tests.yaml', '/etc/hostname'),
      /"tests\.yaml" is a link/,
    ],
    [
      'the folder of rules is a link out',
      (folder) => replace(folder, 'rules', '../outside'),
      /"rules\/1\.yaml" is a link/,
    ],
    [
      'a link in a circle',
      (folder) => replace(folder, 'rules/1.yaml', '1.yaml'),
      /rules\/1\.yaml:1:1: error: /,
    ],
    [
      'a file where the folder of rules belongs',
      (folder) => {
        rmSync(join(folder, 'rules'), { recursive: true });
        writeFileSync(join(folder, 'rules'), '');
      },
      /lacks rules/,
    ],
    [
      'a folder named like a file of rules',
      (folder) => mkdirSync(join(folder, 'rules/2.yaml')),
      /2\.yaml:1:1: error: cannot read/,
    ],
    [
      'a huge file',
      (folder) => writeFileSync(join(folder, 'rules/2.yaml'), '#'.repeat(17 * 1024 * 1024)),
      /2\.yaml:1:1: error: the file is too large/,
    ],
    [
      'an alias',
      (folder) => edit(folder, 'rules/1.yaml', (text) => `${text}x: &a 1\ny: *a\n`),
      /rules\/1\.yaml:\d+:\d+: error: .*\*a/,
    ],
    [
      'a tag',
      (folder) => edit(folder, 'pack.yaml', (text) => text.replace('issuer: ', 'issuer: !!js/function ')),
      /pack\.yaml:7:9: error: .*tag/,
    ],
    [
      '__proto__ as a key',
      (folder) =>
        edit(folder, 'pack.yaml', (text) => text.replace('  镇政府:', '  __proto__: {en: x}\n  镇政府:')),
      /"__proto__" is a word of the program's own/,
    ],
    [
      'constructor as a rule',
      (folder) =>
        edit(folder, 'rules/1.yaml', (text) => text.replace('id: station-staff', 'id: constructor')),
      /"constructor" is a word of the program's own/,
    ],
    [
      'toString as a fact',
      (folder) => edit(folder, 'pack.yaml', (text) => text.replace('oldStreetPool', 'toString')),
      /"toString" is a word of the program's own/,
    ],
    [
      'a rules path of its own',
      (folder) => edit(folder, 'pack.yaml', (text) => `${text}rules: ../outside\n`),
      /unknown key "rules"|"rules"/,
    ],
  ])('%s', async (_, change, said) => {
    const folder = changed(change);
    for (const args of [
      ['packs', 'lint', folder],
      ['check', 'qingshi.yaml', '--pack', folder],
    ]) {
      if (args[0] === 'check' && String(said).includes('tests')) continue;
      const { err, out, exit } = await run(...args);
      expect(exit).toBe(2);
      expect(err).toMatch(said);
      // The report ends with what its exit code may mean.
      const told = (err + out).replace(/^Exit code 2: .*$/m, '');
      expect(told).not.toMatch(/internal|hunter2|password/);
    }
  });

  test('a folder that is itself a link is read', async () => {
    mkdirSync(join(cwd, 'links'));
    symlinkSync('../qingshi-2024', join(cwd, 'links/qingshi-2024'));
    expect((await run('packs', 'lint', './links/qingshi-2024')).out).toBe('qingshi-2024: no faults\n');
  });

  test('marks that reorder text are written out', async () => {
    const folder = changed((path) =>
      edit(path, 'pack.yaml', (text) => text.replace('en: "Notice', 'en: "\\e[31m\\u202eNotice')),
    );
    const { out } = await run(
      'check',
      'qingshi.yaml',
      '--pack',
      folder,
      '--pack',
      OWN,
      '--as-of',
      '2024-07-15',
    );
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('\\u{202e}');
  });
});

describe('an unfinished pack', () => {
  const folder = join(cwd, 'qingshi-2024');
  const half = join(cwd, 'half/qingshi-2024');
  cpSync(folder, half, { recursive: true });
  const rules = readFileSync(join(half, 'rules/1.yaml'), 'utf8');
  writeFileSync(join(half, 'rules/1.yaml'), rules.slice(0, rules.indexOf('  - id: committee-heads')));

  test('has the tests of its rules run, and is still a faulty one', async () => {
    const { exit, out, err } = await run('packs', 'test', './half/qingshi-2024');
    expect(exit).toBe(2);
    expect(out).toBe('qingshi-2024: all 5 rows passed\n');
    expect(err).toContain('the clause "一（二）" is to be classified');
  });

  test('shows in its coverage what is done and what is not', async () => {
    const { exit, out } = await run('packs', 'coverage', './half/qingshi-2024');
    expect(exit).toBe(2);
    expect(out).toContain('11 clauses: 2 with rules, 1 no duty, 8 to be classified');
  });

  test('runs no tests while its document is open', async () => {
    const path = join(half, 'pack.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('from: 2024-02-26', 'from: ???'));
    const { exit, out, err } = await run('packs', 'test', './half/qingshi-2024');
    writeFileSync(path, text);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('pack.yaml:10:9: error: inForce.from is to be filled in');
  });

  test('says which period a row must name', async () => {
    const path = join(cwd, 'qingshi-2024/tests.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('expect: {status: met, period: 2024-Q2}', 'expect: met'));
    const { exit, err } = await run('packs', 'test', OWN);
    writeFileSync(path, text);
    expect(exit).toBe(2);
    expect(err).toContain('has several findings; expect must say which, by period or division');
    expect(err).toContain('period: 2024-Q1, period: 2024-Q2');
  });
});
