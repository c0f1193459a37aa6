import { defaultVocabulary } from '../../src/tasks/steps/load-vocabulary.ts';

/** The field of the packs that come with the program. */
export const FIRE_SAFETY = await defaultVocabulary();
