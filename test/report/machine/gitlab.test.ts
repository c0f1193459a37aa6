import { describe, expect, test } from 'vitest';
import { sample, written } from './sample.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

describe('Code Quality of GitLab', () => {
  const issues = JSON.parse(written('gitlab', sample())) as Issue[];

  test('has what GitLab needs of every issue', () => {
    for (const issue of issues)
      expect(issue).toEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[\w-]+\/[\w-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(blocker|major|minor|info)$/),
        location: { path: expect.stringMatching(/./), lines: { begin: expect.any(Number) } },
      });
    expect(issues.every(({ location }) => location.lines.begin >= 1)).toBe(true);
  });

  test('tells issues apart: GitLab shows one of equal fingerprints', () => {
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('what has no line is at the first of its file', () => {
    const missing = issues.find(({ check_name: name }) => name === 'input/file-not-found');
    expect(missing?.location).toEqual({ path: '申报/无.yaml', lines: { begin: 1 } });
  });

  test('what has no file is at the first of the run', () => {
    const whole = issues.find(({ check_name: name }) => name === 'run/divisions-missing');
    expect(whole?.location).toEqual({ path: '申报/开州.yaml', lines: { begin: 1 } });
  });

  test('is an array also where there is nothing', () => {
    const report = sample('zh', { findings: [], diagnostics: [], notices: [] });
    expect(JSON.parse(written('gitlab', report))).toEqual([]);
  });
});
