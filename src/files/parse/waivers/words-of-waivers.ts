import type { YamlFile } from '../yaml-file.ts';

/** What waivers say of rules; the files may still be faulty. */
export interface WaiverWords {
  /** Of `PACK/RULE`. */
  readonly packs: ReadonlySet<string>;
  /** Rules without their pack. */
  readonly bare: ReadonlySet<string>;
}

export function wordsOfWaivers(files: readonly YamlFile[]): WaiverWords {
  const packs = new Set<string>();
  const bare = new Set<string>();
  for (const { value } of files) {
    for (const word of rulesIn(value)) {
      const [pack = '', rule] = word.split('/');
      if (rule === undefined) bare.add(word);
      else packs.add(pack);
    }
  }
  return { packs, bare };
}

function rulesIn(value: unknown): string[] {
  const entries: unknown = isMapping(value) ? value['waivers'] : [];
  if (!Array.isArray(entries)) return [];
  return (entries as unknown[]).flatMap((entry) => {
    const rule = isMapping(entry) ? entry['rule'] : null;
    return typeof rule === 'string' ? [rule] : [];
  });
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
