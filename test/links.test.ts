import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './scenarios/binary.ts';

const documents = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && !path.startsWith('test/') && existsSync(join(root, path)));

/** The links of a document that lead nowhere: no such file, or no such heading in it. */
function deadLinks(markdown: string, folder: string, own: string): string[] {
  const text = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^(?:https?|mailto):/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? own : join(folder, decodeURIComponent(path));
    if (!existsSync(target)) return [link];
    return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).has(anchor) ? [] : [link];
  });
}

/** As GitHub makes them: small letters, blanks as hyphens, no punctuation. */
function anchorsOf(markdown: string): Set<string> {
  const headings = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  );
}

test.each(documents)('%s has no dead link', (path) => {
  const file = join(root, path);
  expect(deadLinks(readFileSync(file, 'utf8'), dirname(file), file)).toEqual([]);
});

test('CONTRIBUTING.md sends nobody to a file that is gone', () => {
  const spans = [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/`([^`\n]+)`/g)];
  const paths = spans.flatMap(([, span = '']) =>
    /^(?:src|test|scripts)\/[\w./-]+$/.test(span) ? [span] : [],
  );
  expect(paths).toContain('src/evaluate/judge-once.ts');
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the documents are found', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/zh/ci.md', 'examples/README.md']),
  );
});

describe('a link', () => {
  const file = join(root, 'docs/en/ci.md');
  test.each([
    ['to a file', '[x](waivers.md)', []],
    ['to a heading of another file', '[x](reports.md#exit-codes)', []],
    ['to a heading of its own file', '[x](#github)', []],
    ['to the web', '[x](https://example.org/y)', []],
    ['in code', '`[x](y.md)`\n\n```\n[x](y.md)\n```', []],
    ['to no file', '[x](y.md)', ['y.md']],
    ['to no heading', '[x](reports.md#nothing)', ['reports.md#nothing']],
  ])('%s', (_, markdown, dead) => {
    expect(deadLinks(markdown, dirname(file), file)).toEqual(dead);
  });
});
