import type { Fault } from '../../model/diagnostic.ts';
import type { Measure as WrittenMeasure, Rule } from '../../model/pack-file.generated.ts';
import type { PackSources } from '../../model/pack-sources.ts';
import { childPlace, type Place } from '../../model/position.ts';
import { OLD_WORDS, REGULAR_WORDS, regularForm, spellingOf } from '../../model/regular-form.ts';

/** Words that measures were written with before the regular form: each once, at its first place, with how many there are. */
export function regularHints({ rules }: PackSources): Fault[] {
  const places = rules.flatMap(({ file, value }) =>
    value.rules.flatMap((rule, index) => inRule(rule, { file, pointer: `/rules/${index}` })),
  );
  return REGULAR_WORDS.flatMap((regular): Fault[] => {
    const token = OLD_WORDS[regular];
    const [place, ...more] = places.filter(({ pointer }) => pointer.endsWith(`/${token}`));
    if (place === undefined) return [];
    const args = { token, expected: [regular], actual: more.length + 1 };
    return [{ code: 'pack-old-word', severity: 'note', place, atKey: true, args }];
  });
}

function inRule({ must, readings }: Rule, place: Place): Place[] {
  const options = Object.entries(readings?.options ?? {});
  return [
    ...inMust(must, childPlace(place, 'must')),
    ...options.flatMap(([name, { change }]) =>
      inMust(change.must, childPlace(place, 'readings', 'options', name, 'change', 'must')),
    ),
  ];
}

function inMust(must: Rule['must'] | undefined, place: Place): Place[] {
  return must === undefined || typeof must === 'string' ? [] : inMeasure(must, place);
}

function inMeasure(measure: WrittenMeasure, place: Place): Place[] {
  const within = childPlace(place, spellingOf(measure, 'anyOf'));
  return [
    ...Object.values(OLD_WORDS).flatMap((word) =>
      measure[word] === undefined ? [] : [childPlace(place, word)],
    ),
    ...(regularForm(measure).anyOf ?? []).flatMap((part, index) =>
      inMeasure(part, childPlace(within, index)),
    ),
  ];
}
