import type { Bilingual } from '../../model/bilingual.ts';
import type { CrosswalkTopic } from '../../model/crosswalk.ts';
import { TOPICS } from '../../model/topic.ts';

const SHARED: Readonly<Record<string, Bilingual>> = TOPICS;

export function topicTitle({ topic, ownOf }: CrosswalkTopic): Bilingual {
  return ownOf?.topics[topic] ?? SHARED[topic] ?? { zh: topic, en: topic };
}
