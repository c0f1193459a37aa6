import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./golden', import.meta.url));
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/**
 * The text of `test/golden/NAME`, to compare with: `expect(actual).toBe(golden(NAME, actual))`.
 * `UPDATE_GOLDEN=1` writes `actual` there instead, to be looked at before it is committed.
 */
export function golden(name: string, actual: string): string {
  const path = join(folder, name);
  if (!isUpdate) return readFileSync(path, 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, actual);
  return actual;
}
