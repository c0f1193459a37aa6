import type { Region } from '../pack.ts';

/** Whether a word is the name of the region or another one that its pack knows for it; never by its ending alone. */
export function namesRegion({ name, aliases }: Pick<Region, 'name' | 'aliases'>, word: string): boolean {
  return word === name || aliases.includes(word);
}
