import type { Messages } from '../../i18n/messages.ts';
import type { Pack } from '../../model/pack.ts';

/** A topic by name: the pack's own, one that documents share, or, unknown, its key. */
export function topicName(topic: string, pack: Pack | undefined, words: Messages): string {
  const title = pack?.topics[topic] ?? pack?.vocabulary.topics[topic];
  return title === undefined ? topic : words.pick(title);
}
