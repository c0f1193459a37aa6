import type { YamlFile } from '../yaml-file.ts';

/** The words in declared files that say which packs are needed: names and codes of divisions, and namespaces of packs. */
export interface StateWords {
  readonly divisions: ReadonlySet<string>;
  readonly packs: ReadonlySet<string>;
}

/** Looks only at what may be a division; the files may still be faulty. */
export function wordsOfState(files: readonly YamlFile[]): StateWords {
  const words = { divisions: new Set<string>(), packs: new Set<string>() };
  for (const { value } of files) collect(value, words);
  return words;
}

function collect(value: unknown, words: { divisions: Set<string>; packs: Set<string> }): void {
  if (!isMapping(value)) return;
  for (const word of [value['name'], value['code'], value['formerly'], value['parent']].flat()) {
    if (typeof word === 'string') words.divisions.add(word);
  }
  for (const block of [value, value['villages'], value['communities']]) {
    const packs = isMapping(block) ? block['packs'] : undefined;
    if (isMapping(packs)) Object.keys(packs).forEach((id) => words.packs.add(id));
  }
  if (Array.isArray(value['divisions'])) value['divisions'].forEach((child) => collect(child, words));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
