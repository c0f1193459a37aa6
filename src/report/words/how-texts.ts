import type { Messages } from '../../i18n/messages.ts';
import type { FactDefinition } from '../../model/fact.ts';

/** How a fact is written; that a yes is written as a day is said once for all, elsewhere. */
export function howTexts(fact: FactDefinition, words: Messages): string[] {
  const choices = Object.entries(fact.values ?? {}).map(
    ([word, title]) => word + words.names.aside(words.pick(title)),
  );
  return [
    ...(fact.type === 'flag' ? [] : [words.ask.how[fact.type]]),
    ...(fact.unit === undefined || fact.type === 'flag' || fact.type === 'posts'
      ? []
      : [words.ask.unit(fact.unit)]),
    ...(fact.hint === undefined ? [] : [words.pick(fact.hint)]),
    ...(choices.length === 0 ? [] : [words.ask.words(choices)]),
  ];
}
