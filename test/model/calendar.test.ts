import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

describe('1900 to 2200, day by day, against the count by hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  const probe = join(folder, 'probe.mjs');

  beforeAll(async () => {
    const entry = fileURLToPath(new URL('calendar-probe.ts', import.meta.url));
    await build({ entryPoints: [entry], outfile: probe, bundle: true, format: 'esm', platform: 'node' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['UTC', 0, 'the zone of most machines that run tests'],
    [
      'America/Los_Angeles',
      480,
      'midnight of UTC is the day before, and two days a year are not 24 hours long',
    ],
    ['Asia/Shanghai', -480, 'the zone of the documents, with summer time from 1986 to 1991'],
    ['Pacific/Apia', -780, 'has no 2011-12-30, and until then was a day behind'],
  ])('in %s', (zone, offset) => {
    const out = execFileSync(process.execPath, [probe], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    // 301 years of 365 days, and the leap days of 1904 to 2196 but for 2100 (1900 and 2200 have none).
    expect(JSON.parse(out)).toEqual({ offset, days: 301 * 365 + 73, wrong: [] });
  });
});
