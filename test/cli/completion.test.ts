import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { choicesOf } from '../../src/cli/options.ts';
import { run } from './run.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
const scripts = Object.fromEntries(
  await Promise.all(shells.map(async (shell) => [shell, (await run(['completion', shell])).out] as const)),
) as Record<(typeof shells)[number], string>;

/** What bash offers behind these words. */
function offered(...words: string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${scripts.bash}\nCOMP_WORDS=(duibiao ${line}); COMP_CWORD=${words.length}; _duibiao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe.each(shells)('the script for %s', (shell) => {
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
});
