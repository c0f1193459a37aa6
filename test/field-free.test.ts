import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from './scenarios/binary.ts';
import { FIRE_SAFETY } from './support/fire-safety.ts';

const files = execFileSync('git', ['ls-files', '--', 'src'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');

/** Words that only the field has: ids with a dot, names of posts, and what stands for the field itself. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'ids of facts': FIRE_SAFETY.facts.map(({ id }) => id).filter((id) => id.includes('.')),
  'ids of topics': Object.keys(FIRE_SAFETY.topics).filter((id) => id.includes('.')),
  'names of posts': FIRE_SAFETY.posts.flatMap(({ zh, aliases = [] }) => [zh, ...aliases]),
  'the field': ['消防', '水鹤', '微型'],
};

describe('src knows kinds of facts, not fires', () => {
  test('the files are those of the repository', () => {
    expect(files.length).toBeGreaterThan(300);
  });

  test.each(Object.entries(WORDS))('no file has %s', (_, words) => {
    const found = files.flatMap((file) => {
      const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        words.filter((word) => line.includes(word)).map((word) => `${file}:${index + 1}: ${word}`),
      );
    });
    expect(found).toEqual([]);
  });
});
