import { basename } from 'node:path';
import type { Pack } from '../../model/pack.ts';
import { ORIGINS, type Origin } from '../../model/waiver.ts';
import type { PackFolder } from '../../files/disk/pack/find-packs.ts';
import { schemaSource } from '../../files/disk/schema-source.ts';
import type { YamlFile } from '../../files/parse/yaml-file.ts';
import { readWaivers, type WaiversRead } from '../../files/parse/waivers/read-waivers.ts';
import { wordsOfWaivers } from '../../files/parse/waivers/words-of-waivers.ts';
import { loadPack } from './load-pack.ts';

interface LoadedPacks {
  readonly judging: readonly Pack[];
  readonly knowing: readonly Pack[];
  /** Of all packs there are. */
  readonly folders: readonly PackFolder[];
}

/**
 * The waivers in files, the auditor's first. A waiver may be for a document by which nothing is judged this time, so that
 * one file serves many runs: its pack is loaded only to know its rules.
 */
export async function declareWaivers(
  files: Readonly<Record<Origin, readonly YamlFile[]>>,
  { judging, knowing, folders }: LoadedPacks,
): Promise<WaiversRead> {
  if (ORIGINS.every((origin) => files[origin].length === 0))
    return { waivers: [], diagnostics: [], leftOut: [] };
  const words = wordsOfWaivers(ORIGINS.flatMap((origin) => files[origin]));
  const loaded = new Set([...judging, ...knowing].map(({ id }) => id));
  const isElsewhere = [...words.bare].some((word) =>
    judging.every(({ rules }) => rules.every(({ id }) => id !== word)),
  );
  const wanted = folders.filter(({ id }) => !loaded.has(id) && (isElsewhere || words.packs.has(id)));
  const more = await Promise.all(wanted.map((folder) => loadPack(folder)));
  const known = {
    judging,
    others: [...knowing, ...more.flatMap(({ pack }) => (pack === null ? [] : [pack]))],
    ids: folders.flatMap(({ id, folder }) => [id, basename(folder)]),
  };
  const validators = await import('../../files/parse/waivers-validators.generated.js');
  const shape = { ...validators, schema: schemaSource('waivers') };
  const auditor = readWaivers(files.auditor, 'auditor', known, shape);
  const submitted = readWaivers(files.submitted, 'submitted', known, shape);
  return {
    waivers: [...auditor.waivers, ...submitted.waivers],
    diagnostics: [...auditor.diagnostics, ...submitted.diagnostics],
    leftOut: [...auditor.leftOut, ...submitted.leftOut],
  };
}
