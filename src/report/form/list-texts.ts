import type { FormDivision } from '../../model/form.ts';
import { isBelow } from '../../model/level.ts';
import { needTexts } from './need-texts.ts';
import type { FormContext } from './form-context.ts';

const NAMES_SHOWN = 3;

/** What is said over the divisions below: what they are needed for, how to declare them, which and how many there are. */
export function listTexts(division: FormDivision, context: FormContext): string[] {
  const { words } = context;
  const { divisions, sample, fields } = division;
  const field = fields.find(({ path }) => path[0] === 'divisions');
  const isOpen = field?.isAsked === true && divisions.length === 0;
  return [
    ...(field === undefined ? [] : needTexts(field, true, words).map((text) => `- ${text}`)),
    ...(isOpen ? [words.ask.howDivisions] : []),
    ...populationTexts(division, context),
    ...namedTexts(division, context),
    ...(sample === null ? [] : [words.form.sample]),
  ];
}

function populationTexts({ purpose, level }: FormDivision, { form, words }: FormContext): string[] {
  if (purpose !== 'target') return [];
  const counts = form.packs.flatMap(({ population }) => population);
  return counts
    .filter((counted) => isBelow(counted.level, level))
    .map(({ total, level: counted, clause }) => {
      const text = words.packs.show.populationOf(words.names.divisions(total, counted), clause);
      return words.form.population(text);
    });
}

function namedTexts({ named, level }: FormDivision, { words: { form, names } }: FormContext): string[] {
  if (named.length === 0) return [];
  const shown = named.slice(0, NAMES_SHOWN);
  const all =
    named.length <= NAMES_SHOWN
      ? names.list(named)
      : names.andOthers(shown, names.quantity(named.length, '个'));
  return [level === 'township' ? form.namedElsewhere(all) : form.named(all)];
}
