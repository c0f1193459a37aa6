import type { FormDivision } from '../../model/form.ts';
import { KIND_LEVEL, KINDS } from '../../model/level.ts';
import { yamlText } from '../text/yaml-text.ts';
import { fieldLines } from './field-lines.ts';
import { fieldTree } from './field-tree.ts';
import { listTexts } from './list-texts.ts';
import { keyLines, type Pen, prose, switchedOff } from './pen.ts';
import type { FormContext } from './form-context.ts';

/** A division with all below it. One in a list has a dash before its first key. */
export function divisionLines(
  division: FormDivision,
  pen: Pen,
  isListed: boolean,
  context: FormContext,
): string[] {
  const fields = division.fields.filter(({ path }) => path[0] !== 'divisions' && path[0] !== 'kind');
  const isAiry = division.purpose !== 'named' && pen.off === null;
  return [
    ...headLines(division, pen, isListed, context),
    ...fieldTree(fields).flatMap((node) => [
      ...(isAiry ? [''] : []),
      ...fieldLines(node, division.level, pen, context),
    ]),
    ...(isAiry ? [''] : []),
    ...listLines(division, pen, context),
  ];
}

function headLines(division: FormDivision, pen: Pen, isListed: boolean, { words }: FormContext): string[] {
  const { name, level, kind, code, purpose } = division;
  const first = isListed
    ? keyLines(
        { ...pen, indent: pen.indent - 2 },
        `- name: ${yamlText(name)}`,
        purpose === 'pattern' ? words.form.pattern : '',
      )
    : keyLines(pen, `name: ${yamlText(name)}`, '');
  const isFirst = purpose !== 'named';
  return [
    ...first,
    ...keyLines(pen, `level: ${level}`, isFirst ? words.form.level[level] : ''),
    ...(kind === null
      ? kindLines(division, pen, words)
      : keyLines(pen, `kind: ${kind}`, isFirst ? words.form.kind[kind] : '')),
    ...(code === null ? [] : keyLines(pen, `code: "${code}"`, words.form.code)),
  ];
}

/** A kind that nobody knows is a question like any other, if anything depends on it. */
function kindLines({ fields, level }: FormDivision, pen: Pen, words: FormContext['words']): string[] {
  const field = fields.find(({ path }) => path[0] === 'kind');
  if (field === undefined) return [];
  const kinds = KINDS.filter((kind) => KIND_LEVEL[kind] === level).map(
    (kind) => kind + words.names.aside(words.names.kind[kind]),
  );
  return keyLines(field.isAsked ? pen : switchedOff(pen), 'kind:', words.form.kindOpen(kinds));
}

function listLines(division: FormDivision, pen: Pen, context: FormContext): string[] {
  const { divisions, sample } = division;
  const field = division.fields.find(({ path }) => path[0] === 'divisions');
  if (field === undefined && divisions.length === 0 && sample === null) return [];
  const isOn = divisions.length > 0 || field?.isAsked === true;
  const keyPen = isOn ? pen : switchedOff(pen);
  const inner: Pen = { indent: pen.indent + 4, off: pen.off };
  return [
    ...listTexts(division, context).flatMap((text) => prose(keyPen, text)),
    ...keyLines(keyPen, 'divisions:', context.words.form.divisions),
    ...divisions.flatMap((child) => [
      ...childNote(child, division, inner, context),
      ...divisionLines(child, inner, true, context),
    ]),
    ...(sample === null
      ? []
      : divisionLines(sample, { ...inner, off: keyPen.off ?? pen.indent }, true, context)),
  ];
}

/** Said once over divisions that a document names without saying where they lie. */
function childNote(child: FormDivision, above: FormDivision, pen: Pen, { words }: FormContext): string[] {
  const isFirst =
    above.divisions.find(({ level, purpose }) => level === child.level && purpose === 'named') === child;
  const skips = child.level === 'village' && above.level !== 'township';
  return isFirst && skips ? prose({ ...pen, indent: pen.indent - 2 }, words.form.namedHere) : [];
}
