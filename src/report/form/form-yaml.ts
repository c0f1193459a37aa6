import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Locale } from '../../model/bilingual.ts';
import type { Form } from '../../model/form.ts';
import { yamlFlow } from '../text/yaml-flow.ts';
import { yamlText } from '../text/yaml-text.ts';
import { divisionLines } from './division-lines.ts';
import { openPlaces } from './open-places.ts';
import { keyLines, type Pen, prose } from './pen.ts';

const TOP: Pen = { indent: 0, off: null };

/**
 * A state file to fill in: every field an empty key, with what is demanded, by when, by which clause, and how to write it
 * as comments. `schema` is the path from the file to the schema of state files; null where editors are not told of one.
 */
export function formYaml(form: Form, locale: Locale, schema: string | null): string {
  const words = messagesFor(locale);
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`, '#']),
    ...introduction(form, words),
    '',
    ...keyLines(TOP, 'duibiao: state/1', words.form.fixed),
    ...keyLines(TOP, `declaredOn: ${form.asOf}`, words.form.declaredOn),
    ...parentLines(form, words),
    ...divisionLines(form.division, TOP, false, { form, words, told: new Set() }),
  ];
  const tidy = lines.filter((line, index) => line !== '' || (lines[index + 1] ?? '') !== '');
  return `${tidy.join('\n')}\n`;
}

function introduction(form: Form, words: Messages): string[] {
  const { form: own, gapReport, pick } = words;
  const documents = form.packs.map(({ title, number }) => gapReport.document(pick(title), number));
  const places = openPlaces(form.division);
  return [
    own.title(form.division.name),
    own.packs(documents),
    places === 0 ? own.nothing(form.asOf) : own.open(places, form.asOf),
    ...own.rules,
  ].flatMap((text) => prose(TOP, text));
}

function parentLines({ parents }: Form, words: Messages): string[] {
  const [only = ''] = parents;
  if (parents.length === 0) return [];
  const value = parents.length === 1 ? yamlText(only) : yamlFlow(parents);
  return keyLines(TOP, `parent: ${value}`, words.form.parent);
}
