import type { FormField } from '../../model/form.ts';
import type { Level } from '../../model/level.ts';
import { howTexts } from '../words/how-texts.ts';
import { yamlFlow } from '../text/yaml-flow.ts';
import { yamlText } from '../text/yaml-text.ts';
import { examplesOf } from './examples-of.ts';
import type { FieldNode } from './field-tree.ts';
import { needTexts } from './need-texts.ts';
import { deeper, keyLines, type Pen, prose, switchedOff } from './pen.ts';
import type { FormContext } from './form-context.ts';

/** A key with everything below it. */
export function fieldLines(node: FieldNode, level: Level, above: Pen, context: FormContext): string[] {
  const pen = node.isAsked ? above : switchedOff(above);
  const { path, field, below } = node;
  const key = `${yamlText(path.at(-1) ?? '')}:`;
  if (field === null) {
    const inner = below.flatMap((child) => fieldLines(child, level, deeper(pen, false), context));
    return [...keyLines(pen, key, groupTitle(path, context)), ...inner];
  }
  const inner = field.periods.flatMap(({ label, isAsked }) =>
    keyLines(deeper(pen, !isAsked), `${label}:`, ''),
  );
  return [
    ...explanation(field, level, pen, context),
    ...keyLines(pen, key, titleOf(field, context)),
    ...inner,
  ];
}

/** What it is needed for and how to write it; what was said once of a level is not said again. */
function explanation(field: FormField, level: Level, pen: Pen, context: FormContext): string[] {
  const { words, form, told } = context;
  const isNew = (text: string): boolean => {
    const key = JSON.stringify([level, field.path, text]);
    const isTold = told.has(key);
    told.add(key);
    return !isTold;
  };
  const needs = needTexts(field, form.packs.length === 1, words).filter(isNew);
  const how = isNew('') ? [words.names.join(howOf(field, context)), ...examples(field, context)] : [];
  return [
    ...needs.flatMap((text) => prose(pen, `- ${text}`)),
    ...how.filter((text) => text !== '').flatMap((text) => prose(pen, text)),
  ];
}

function examples(field: FormField, { words, form }: FormContext): string[] {
  const shown = examplesOf(field, form.asOf).map(yamlFlow);
  return shown.length === 0 ? [] : [words.form.example(shown)];
}

function howOf({ fact, path, needs }: FormField, { words }: FormContext): string[] {
  if (fact === null) return path[0] === 'villages' || path[0] === 'communities' ? [words.form.howTotals] : [];
  const kinds = Object.entries(fact.type === 'log' ? (fact.fields?.['kind']?.values ?? {}) : {}).map(
    ([word, title]) => word + words.names.aside(words.pick(title)),
  );
  const ofKind = kinds.length === 0 ? [] : [words.names.labelled('kind', words.names.list(kinds))];
  const posts = needs.flatMap(({ measure }) =>
    measure?.type === 'posts' && measure.fact.type === 'posts'
      ? measure.slots.flatMap((slot) => slot.posts)
      : [],
  );
  const ofPosts = posts.length === 0 ? [] : [words.ask.words([...new Set(posts)])];
  return [...howTexts(fact, words), ...ofKind, ...ofPosts];
}

/** Not said twice where the only demand has the same title. */
function titleOf({ fact, path, needs }: FormField, { words }: FormContext): string {
  if (fact === null) {
    const [key = ''] = path;
    if (key === 'villages' || key === 'communities') return words.form.totals[key];
    return key === 'code' ? words.form.code : '';
  }
  const title = words.pick(fact.title);
  const isTold = needs.every(({ rule }) => words.pick(rule.title) === title);
  return isTold && fact.attested === true && path[2] === 'attested' ? '' : title;
}

function groupTitle(path: readonly string[], { form, words }: FormContext): string {
  const [first = '', second, third] = path;
  if (first !== 'packs') {
    const block = form.packs
      .map(({ vocabulary }) => vocabulary.blocks[first])
      .find((found) => found !== undefined);
    return block === undefined ? '' : words.pick(block.title);
  }
  if (third !== undefined) return words.form.attested;
  const pack = form.packs.find(({ id }) => id === second);
  if (pack === undefined) return words.form.packFacts;
  return words.gapReport.document(words.pick(pack.title), pack.number);
}
