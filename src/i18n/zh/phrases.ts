import { KIND_TITLES, LEVEL_TITLES } from '../../model/level.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { ExpectedShape } from '../contract/expected-words.ts';
import { shorten } from '../shorten.ts';
import { names } from './names.ts';

const MOST_CHOICES = 12;

const SHAPES: Readonly<Record<ExpectedShape, string>> = {
  object: '一组“名称: 内容”',
  bilingual: '中英文两种说法，如 {zh: 街道, en: subdistrict}',
  array: '列表（每项前面写“- ”）',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true（是）或 false（否）',
  null: '空',
  date: '日期（如 2023-03-20）',
  period: '期间（如 2024、2024-Q1、2024-05）',
};

const LEVELS: Readonly<Record<string, Bilingual>> = LEVEL_TITLES;
const KINDS: Readonly<Record<string, Bilingual>> = KIND_TITLES;

/** Parts of sentences about faults: each yields the empty string where there is nothing to say. */
export const phrases = {
  quote: (token: string | undefined): string => names.quote(shorten(token ?? '')),
  /** `；是不是想写 staff？` */
  meant: (nearest: string | null | undefined): string =>
    nearest === null || nearest === undefined ? '' : `；是不是想写 ${shorten(nearest)}？`,
  /** `；可以写：town（镇）、subdistrict（街道）` */
  choices: (expected: readonly string[] | undefined): string => {
    if (expected === undefined || expected.length === 0) return '';
    const shown = expected.slice(0, MOST_CHOICES).map((word) => shorten(word));
    return `；可以写：${expected.length <= MOST_CHOICES ? names.list(shown) : `${names.list(shown)} 等 ${expected.length} 种`}`;
  },
  /** What the value should have been. */
  shapes: (expected: readonly string[] | undefined): string =>
    expected === undefined || expected.length === 0
      ? '另一种内容'
      : names.either(
          expected.map((word) => (SHAPES as Partial<Record<string, string>>)[word] ?? shorten(word)),
        ),
  /** Levels by their Chinese names, other words as they are. */
  levels: (words: readonly string[] | undefined): string =>
    names.either((words ?? []).map((word) => LEVELS[word]?.zh ?? shorten(word))),
  /** The same of one level, or of several in one text. */
  level: (text: string | undefined): string =>
    names.list((text ?? '').split(', ').map((word) => LEVELS[word]?.zh ?? shorten(word))),
  kind: (word: string | undefined): string => KINDS[word ?? '']?.zh ?? shorten(word ?? ''),
  because: (detail: string | undefined): string =>
    detail === undefined || detail === '' ? '' : `（${detail}）`,
  isGiven: (text: string | undefined): text is string => text !== undefined && text !== '',
};
