/**
 * Writes <outdir>/<id>.json: each pack that comes with the program, read and checked ahead of time. A start then
 * parses no YAML for it, as long as its files are still the same bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packsBelow } from '../src/read/pack/find-packs.ts';
import { hashPackFiles } from '../src/read/pack/prepared.ts';
import { readPack } from '../src/read/pack/read-pack.ts';

export async function preparePacks(root: string, outdir: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  for (const folder of packsBelow(join(root, 'packs'))) {
    const { sources } = await readPack(folder, { tests: false });
    // A faulty pack is read, and its faults are told, when it is used.
    if (sources === null) continue;
    const prepared = { hashes: hashPackFiles(folder), sources };
    await writeFile(join(outdir, `${folder.id}.json`), JSON.stringify(prepared));
  }
}
