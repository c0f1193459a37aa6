import type { Messages } from '../../i18n/messages.ts';
import type { Pack } from '../../model/pack.ts';

/** The bearer that a pack knows by `key`, by name; an unknown key is its own name. */
export function bearerName(key: string, pack: Pack | undefined, words: Messages): string {
  const bearer = pack?.bearers[key];
  return bearer === undefined ? key : words.pick(bearer);
}
