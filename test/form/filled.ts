import { parse } from 'yaml';
import { makeForm } from '../../src/form/make-form.ts';
import type { Form, FormTarget } from '../../src/model/form.ts';
import type { Ask } from '../../src/model/finding.ts';
import { type IsoDate, isoDate } from '../../src/model/iso-date.ts';
import { KIND_LEVEL, kindOfName, type Level } from '../../src/model/level.ts';
import type { Pack } from '../../src/model/pack.ts';
import { pointerKeys } from '../../src/model/position.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import type { Locale } from '../../src/model/bilingual.ts';
import { formYaml } from '../../src/report/form/form-yaml.ts';
import { type Data, stateOf } from '../support/state-of.ts';

/** The form of a division, by its name; the level is told by the name unless said. */
export function formOf(
  packs: readonly Pack[],
  name: string,
  on: string,
  more: Partial<FormTarget> = {},
): Form {
  const kind = kindOfName(name);
  const level: Level = kind === null ? (packs[0]?.region.level ?? 'county') : KIND_LEVEL[kind];
  const { patternNames } = messagesFor('zh').form;
  const target: FormTarget = { name, level, kind, parents: [], isAlone: false, patternNames, ...more };
  return makeForm(packs, target, isoDate(on));
}

export function textOf(form: Form, locale: Locale = 'zh'): string {
  return formYaml(form, locale, 'schemas/state.schema.json');
}

export function dataOf(text: string): Data {
  return parse(text) as Data;
}

/** The text with every key that is switched off switched on. */
export function switchedOn(text: string): string {
  return text.replaceAll(/^( *)#(?=[^\s#]|  )/gm, (whole, lead: string, offset: number) =>
    offset === 0 ? whole : lead,
  );
}

/** `温泉镇 station.staff`: the keys without a value. */
export function emptyKeys(data: Data): string[] {
  return division(data, [data['name'] as string]);
}

function division(data: Data, path: readonly string[]): string[] {
  const { divisions, ...own } = data;
  const listed = Array.isArray(divisions) ? (divisions as Data[]) : null;
  return [
    ...keysIn(listed === null ? data : own, []).map((key) => `${path.join('/')} ${key}`),
    ...(listed ?? []).flatMap((child) => division(child, [...path, child['name'] as string])),
  ];
}

function keysIn(value: unknown, path: readonly string[]): string[] {
  if (value === null) return [path.join('.')];
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value as Data).flatMap(([key, inner]) => keysIn(inner, [...path, key]));
}

/** The same of what is asked while a state file says no more than `data`. */
export function askedKeys(
  packs: readonly Pack[],
  data: Data,
  on: IsoDate,
  readings: Readonly<Record<string, string>> = {},
): string[] {
  const state = stateOf(packs, data);
  const { findings } = evaluate(packs, state, on, { force: true, readings });
  const above = (state.trees[0]?.above ?? []).length;
  const asks = findings.flatMap((finding) => finding.asks);
  return [...new Set(asks.map((ask) => `${ask.division.slice(above).join('/')} ${keyOf(ask)}`))];
}

/** The key below the division, without what stands within its value. */
function keyOf({ place, path }: Ask): string {
  const keys = place === null ? [] : pointerKeys(place.pointer);
  const from = keys.lastIndexOf('divisions');
  return [...(from === -1 ? keys : keys.slice(from + 2)), ...path].join('.');
}
