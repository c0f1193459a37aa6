import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('./golden', import.meta.url));
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/** Compares text with `test/golden/NAME`; `UPDATE_GOLDEN=1` writes the file instead, to be looked at before it is committed. */
export function expectGolden(name: string, actual: string): void {
  const path = join(folder, name);
  if (isUpdate) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  expect(actual, `differs from test/golden/${name}; UPDATE_GOLDEN=1 rewrites it`).toBe(
    readFileSync(path, 'utf8'),
  );
}
