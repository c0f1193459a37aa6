import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import { golden } from '../golden.ts';
import { run } from './run.ts';

const PAGES = [[], ['check'], ['compare'], ['packs'], ['packs', 'show']];

describe.each(LOCALES)('help in %s', (locale) => {
  test.each(PAGES.map((words) => ({ words, name: words.join('-') || 'duibiao' })))(
    'of $name reads well at 80 columns',
    async ({ words, name }) => {
      const { out, exit } = await run([...words, '--help', '--lang', locale], { env: { COLUMNS: '80' } });
      expect(exit).toBe(0);
      expect(out).toBe(golden(`help/${name}-${locale}.txt`, out));
    },
  );

  test('of a group without a sub-command says which there are', async () => {
    const { out, err, exit } = await run(['packs'], { env: { LANG: locale } });
    expect([out, exit]).toEqual(['', 2]);
    expect(
      err.startsWith(locale === 'zh' ? '用法：duibiao packs <命令>\n' : 'Usage: duibiao packs <command>\n'),
    ).toBe(true);
    expect(err.trimEnd().split('\n').at(-1)).toBe(
      locale === 'zh'
        ? '错误：duibiao packs 后面缺少子命令；可以写：list、show、init、coverage、verify、test、lint、crosswalk'
        : 'error: duibiao packs needs a sub-command; allowed: list, show, init, coverage, verify, test, lint, crosswalk',
    );
  });
});

test.each([
  [['zzz'], '用法见 duibiao --help'],
  [['check'], '用法见 duibiao check --help'],
  [['check', 'x.yaml', '--as-of'], '用法见 duibiao check --help'],
  [['packs', 'zzz'], '用法见 duibiao packs --help'],
  [['packs', 'show', 'a', 'b'], '用法见 duibiao packs show --help'],
])('%j points to the help of its command', async (words, hint) => {
  expect((await run(words)).err.trimEnd().split('\n').at(-1)).toBe(hint);
});
