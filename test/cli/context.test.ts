import { describe, expect, test } from 'vitest';
import { contextFor, hasBoxes, hasColor, reportContext } from '../../src/cli/context.ts';
import { localeIn, localeOf } from '../../src/cli/locale.ts';
import type { Outside } from '../../src/cli/outside.ts';
import { piecesOf } from './run.ts';
import { isoDate } from '../../src/model/iso-date.ts';

function outside(env: Outside['env'], columns: number | null = null): Outside {
  return {
    args: [],
    cwd: '.',
    env,
    columns,
    isWatched: false,
    today: isoDate('2024-03-31'),
    version: '0',
    input: () => piecesOf(),
    print: () => undefined,
    printError: () => undefined,
  };
}

describe('the language', () => {
  test.each<[Record<string, string>, 'zh' | 'en']>([
    [{}, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'EN_GB' }, 'en'],
    [{ LANG: 'C' }, 'zh'],
    [{ LANG: 'fr_FR.UTF-8' }, 'zh'],
    [{ LANG: '' }, 'zh'],
    [{ LANG: 'zh_CN', LC_MESSAGES: 'en_US' }, 'en'],
    [{ LANG: 'en_US', LC_MESSAGES: 'zh_CN' }, 'zh'],
    [{ LANG: 'zh_CN', LC_ALL: 'en_US', LC_MESSAGES: 'zh_CN' }, 'en'],
    [{ LANG: 'en_US', LC_ALL: 'C' }, 'zh'],
    [{ LANG: 'en_US', LC_ALL: '' }, 'en'],
  ])('of %j is %s', (env, locale) => {
    expect(localeOf(env)).toBe(locale);
  });

  test.each<[string[], 'zh' | 'en' | null]>([
    [['check', 'a.yaml'], null],
    [['check', 'a.yaml', '--lang', 'en'], 'en'],
    [['--lang=zh', 'check'], 'zh'],
    [['check', '--lang', 'fr'], null],
    [['check', '--lang'], null],
  ])('asked for by %j is %s', (args, locale) => {
    expect(localeIn(args)).toBe(locale);
  });
});

describe('colour', () => {
  test.each<[Record<string, string>, number | null, boolean]>([
    [{}, 80, true],
    [{}, null, false],
    [{ NO_COLOR: '1' }, 80, false],
    [{ NO_COLOR: '' }, 80, true],
    [{ FORCE_COLOR: '1' }, null, true],
    [{ FORCE_COLOR: '0' }, 80, false],
    [{ FORCE_COLOR: '' }, null, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, 80, false],
    [{ TERM: 'dumb' }, 80, false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, null, true],
  ])('with %j and %s columns: %s', (env, columns, color) => {
    expect(hasColor(outside(env, columns))).toBe(color);
  });
});

describe('boxes', () => {
  test.each<[Record<string, string>, boolean, string]>([
    [{ LANG: 'zh_CN.UTF-8' }, true, 'says UTF-8'],
    [{ LANG: 'C.utf8' }, true, 'says it otherwise'],
    [{ LANG: 'zh_CN.GBK' }, false, 'draws them two columns wide'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.GB18030' }, false, 'LC_ALL goes first'],
    [{ LANG: 'zh_CN.GBK', LC_CTYPE: 'zh_CN.UTF-8' }, true, 'LC_CTYPE goes before LANG'],
    [{ LANG: 'C' }, false, 'knows ASCII only'],
    [{ LANG: '', LC_ALL: '' }, false, 'says nothing'],
    [{}, false, 'nothing is known of it'],
    [{ WT_SESSION: '1' }, true, 'is the terminal of Windows, which has no such variables'],
    [{ LANG: 'zh_CN.UTF-8', TERM: 'dumb' }, false, 'is no terminal'],
  ])('with %j: %s, since it %s', (env, boxes) => {
    expect(hasBoxes(outside(env, 80))).toBe(boxes);
  });

  test('are not written where there is no terminal, whatever the environment says', () => {
    expect(hasBoxes(outside({ LANG: 'zh_CN.UTF-8' }))).toBe(false);
  });
});

describe('the width', () => {
  test.each<[Record<string, string>, number | null, number]>([
    [{}, null, 80],
    [{}, 120, 120],
    [{}, 20, 40],
    [{ COLUMNS: '100' }, null, 100],
    [{ COLUMNS: '100' }, 120, 120],
    [{ COLUMNS: 'wide' }, null, 80],
    [{ COLUMNS: '' }, null, 80],
    [{ COLUMNS: '0' }, null, 80],
    [{ COLUMNS: '-5' }, null, 80],
    [{ COLUMNS: '1e9' }, null, 1_000_000_000],
  ])('with %j and %s columns is %i', (env, columns, width) => {
    expect(reportContext(contextFor(outside(env, columns), 'zh')).width).toBe(width);
  });
});
