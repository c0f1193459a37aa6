import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

const room = fileURLToPath(new URL('../../src/evaluate/', import.meta.url));
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Chinese characters and their punctuation. */
const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Two words in a row; codes (`not-on-file`) and keys (`residentGroups`) are one. */
const SENTENCE = /[\p{L}\d,;:.]\s+\p{L}/u;

/** The pieces of text in the code, comments left out. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { readonly type?: unknown; readonly value?: unknown };
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type === 'TemplateElement') return [(value as { readonly cooked: string }).cooked];
  return Object.values(node).flatMap((child: unknown) => textsIn(child));
}

function wordsIn(code: string): string[] {
  // The successor is not exported by vitest; a direct dependency on its parser would be one more pin.
  // oxlint-disable-next-line typescript/no-deprecated
  return textsIn(parseAst(code, { lang: 'ts' })).filter((text) => CJK.test(text) || SENTENCE.test(text));
}

describe('src/evaluate speaks in codes', () => {
  test.each(files)('%s', (name) => {
    expect(
      wordsIn(readFileSync(room + name, 'utf8')),
      'give the finding a code with its arguments, and i18n the sentence',
    ).toEqual([]);
  });

  test.each([
    ["const title = '下级辖区';", ['下级辖区']],
    ['const title = { en: `how many satisfy: ${x}` };', ['how many satisfy: ']],
    ["const text = posts.join('、');", ['、']],
    ["const remark = { type: 'not-on-file', roster }; // 名册 in a comment", []],
    ["const path = division.path.join(' / ') + 'residentGroups\\n';", []],
  ])('%s', (code, words) => {
    expect(wordsIn(code)).toEqual(words);
  });
});
