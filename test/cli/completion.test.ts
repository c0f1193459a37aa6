import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { SHELLS } from '../../src/cli/completion/shells.ts';
import { choicesOf } from '../../src/cli/options.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { SCHEMAS } from '../../src/tasks/schema.ts';
import { run } from './run.ts';

const scripts = Object.fromEntries(
  await Promise.all(SHELLS.map(async (shell) => [shell, (await run(['completion', shell])).out] as const)),
) as Record<(typeof SHELLS)[number], string>;

/** What bash offers behind these words. */
function offered(...words: string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${scripts.bash}\nCOMP_WORDS=(duibiao ${line}); COMP_CWORD=${words.length}; _duibiao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe.each(SHELLS)('the script for %s', (shell) => {
  test.each(COMMANDS)('has $name and all that it takes', ({ name, options }) => {
    for (const word of name.split(' ')) expect(scripts[shell]).toMatch(new RegExp(`\\b${word}\\b`));
    for (const option of options) {
      expect(scripts[shell]).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
      for (const choice of choicesOf(option) ?? []) expect(scripts[shell]).toContain(choice);
    }
  });

  test('is the same in every language but for the descriptions', async () => {
    const { out } = await run(['completion', shell, '--lang', 'en']);
    expect(out.split('\n').length).toBe(scripts[shell].split('\n').length);
  });
});

describe('bash', () => {
  test('accepts the script', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: scripts.bash, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('is offered commands, sub-commands, options and their words', () => {
    expect(offered('ch')).toEqual(['check']);
    expect(offered('packs', 'l')).toEqual(expect.arrayContaining(['list', 'lint']));
    expect(offered('packs', 'show', '--f')).toEqual(['--format']);
    expect(offered('check', '--as')).toEqual(['--as-of']);
    expect(offered('check', '--lang', '')).toEqual(['zh', 'en']);
    expect(offered('check', 'x.yaml', '--status', 'o')).toEqual(['overdue', 'open']);
  });

  test('is offered all commands at the beginning', () => {
    const tops = new Set(COMMANDS.map(({ name }) => name.split(' ')[0]));
    expect(offered('').filter((word) => !word.startsWith('--'))).toEqual([...tops]);
  });

  test('is offered what a value or an argument may be', () => {
    expect(offered('check', '--format', '')).toEqual(Object.keys(FORMATS));
    expect(offered('compare', '--format', 'j')).toEqual(['json']);
    expect(offered('packs', 'list', '--format', '')).toEqual(['terminal', 'json']);
    expect(offered('check', '--format', '=', 'sar')).toEqual(['sarif']);
    expect(offered('check', '--pack', 'kai')).toEqual(['kaizhou-2023']);
    expect(offered('init', '--pack', 'kai')).toEqual(['kaizhou-2023']);
    expect(offered('check', '--topic', 'station.st')).toEqual(['station.staffing']);
    expect(offered('check', '--only', 'station-staff-s')).toEqual(['station-staff-subdistrict']);
    expect(offered('explain', 'station-staff-s')).toEqual(['station-staff-subdistrict']);
    expect(offered('packs', 'show', 'kai')).toEqual(['kaizhou-2023']);
    expect(offered('schema', '')).toEqual([...SCHEMAS]);
    expect(offered('completion', '')).toEqual([...SHELLS]);
  });

  test('is offered no word where a name or a day stands', () => {
    for (const option of ['--as-of', '--division', '--out']) expect(offered('check', option, '')).toEqual([]);
    expect(offered('validate', '')).toEqual([]);
    expect(offered('check', '--format', 'json', ':', '')).toEqual([]);
  });
});

/** The terminal of `script` (util-linux), in which bash reads keys and completes as for a person. */
describe('bash in a terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-completion-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const name of ['温泉 镇.yaml', "it's.yaml", 'plain.yaml']) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'a b'));
  writeFileSync(join(folder, 'a b/x.yaml'), '');
  writeFileSync(join(folder, 'completion'), scripts.bash);

  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['validate 温\t', ['validate', '温泉 镇.yaml']],
    ['validate it\t', ['validate', "it's.yaml"]],
    ['validate a\tx\t', ['validate', 'a b/x.yaml']],
    ['check --pack ./a\t', ['check', '--pack', './a b/']],
    ['check --format json:pl\t', ['check', '--format', 'json:plain.yaml']],
    ['check --format=ter\t', ['check', '--format=terminal']],
    ['packs sh\tkai\t', ['packs', 'show', 'kaizhou-2023']],
    ['check --as-of pl\t', ['check', '--as-of', 'pl']],
  ];

  test('completes what is typed before a tabulator', () => {
    const keys = [
      "PS1=; bind 'set enable-bracketed-paste off'; source ./completion",
      `duibiao() { printf 'GOT'; printf '<%s>' "$@"; echo; }`,
      ...rows.map(([typed]) => `duibiao ${typed}`),
      'exit',
      '',
    ].join('\n');
    const { stdout } = spawnSync('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      input: keys,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TERM: 'dumb', HISTFILE: '' },
    });
    const got = stdout
      .replaceAll('\r', '')
      .split('\n')
      .filter((line) => line.startsWith('GOT'));
    expect(got).toEqual(rows.map(([, words]) => `GOT${words.map((word) => `<${word}>`).join('')}`));
  });
});
