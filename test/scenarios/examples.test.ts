import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { duibiao } from './binary.ts';

const ALL = ['met', 'late', 'pending', 'overdue', 'open', 'undeclared', 'not-applicable'];

/** Every example, a day on which it tells its story, and the verdicts that it shows then. */
const EXAMPLES = [
  { path: 'examples/kaizhou', asOf: '2024-12-31', shows: ALL },
  { path: 'examples/kaizhou', asOf: '2025-01-15', shows: ALL },
  { path: 'examples/kaizhou-split', asOf: '2024-12-31', shows: ALL },
  { path: 'examples/wenquan.yaml', asOf: '2024-03-31', shows: ALL },
  { path: 'examples/xinrong', asOf: '2023-12-31', shows: ALL },
  { path: 'examples/yanbian', asOf: '2023-12-31', shows: ALL },
  { path: 'examples/liuhulan', asOf: '2025-06-30', shows: ALL },
  // Its only due day is 2023-12-31: nothing can be pending after it.
  { path: 'examples/putuo', asOf: '2024-03-31', shows: ALL.filter((status) => status !== 'pending') },
] as const;

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly status: string }[];
  readonly notices: readonly { readonly type: string }[];
}

describe.each(EXAMPLES)('$path on $asOf', ({ path, asOf, shows }) => {
  test('has no fault', async () => {
    const { out, exit } = await duibiao(['validate', path, '--lang', 'en']);
    expect([out.includes('error'), out.includes('warning'), exit]).toEqual([false, false, 0]);
  });

  test('shows its verdicts, and its numbers add up', async () => {
    const { out, exit } = await duibiao(['check', path, '--as-of', asOf, '--format', 'json']);
    const report = JSON.parse(out) as Report;
    for (const status of shows) expect(report.summary[status], status).toBeGreaterThan(0);
    for (const [status, count] of Object.entries(report.summary)) {
      expect(report.findings.filter((finding) => finding.status === status).length, status).toBe(count);
    }
    expect(report.notices.some(({ type }) => type === 'no-pack-binds')).toBe(false);
    expect(exit).toBe(1);
  });

  test.each(['zh', 'en'].flatMap((lang) => [80, 120].map((width) => ({ lang, width }))))(
    'fits $width columns in $lang',
    async ({ lang, width }) => {
      const env = { COLUMNS: String(width) };
      const { out } = await duibiao(['check', path, '--as-of', asOf, '--lang', lang], { env });
      const wide = out.split('\n').filter((line) => displayWidth(line) > width);
      expect(wide).toEqual([]);
    },
  );
});
