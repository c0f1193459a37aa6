import { type Kind, KIND_LEVEL, KINDS, type Level, LEVELS } from '../../model/level.ts';
import type { Each } from '../../model/pack-file.generated.ts';
import { eachItem, withoutEach } from './each-item.ts';
import { type Edit, replacing, within } from './edit.ts';
import type { Known } from './known.ts';

/** Other subjects: another level or kind, one of several left out, all kinds, another roster or all of its level. */
export function eachEdits(each: Each, { rosters }: Known): Edit<Each>[] {
  if (each.roster !== undefined) return rosterEdits(each, each.roster, rosters);
  return [
    ...within(each, 'level', (level) => wordsEdits(level as Level | Level[], neighbours)),
    ...within(each, 'kind', (kind) => wordsEdits(kind as Kind | Kind[], sameLevel)),
    ...allKinds(each),
  ];
}

function wordsEdits<Word extends string>(
  words: Word | Word[],
  others: (word: Word) => readonly Word[],
): Edit<Word | Word[]>[] {
  if (typeof words === 'string') return replacing<Word | Word[]>(words, others(words));
  const replaced = (word: Word): Edit<Word>[] =>
    replacing(
      word,
      others(word).filter((other) => !words.includes(other)),
    );
  return [...withoutEach(words), ...eachItem(words, replaced)];
}

function neighbours(level: Level): Level[] {
  const index = LEVELS.indexOf(level);
  return LEVELS.filter((_, other) => Math.abs(other - index) === 1);
}

function sameLevel(kind: Kind): Kind[] {
  return KINDS.filter((other) => other !== kind && KIND_LEVEL[other] === KIND_LEVEL[kind]);
}

/** Of the same level, whatever their kind. */
function allKinds(each: Each): Edit<Each>[] {
  if (each.kind === undefined) return [];
  const kinds = [each.kind].flat() as Kind[];
  const level =
    each.level ?? LEVELS.filter((candidate) => kinds.some((kind) => KIND_LEVEL[kind] === candidate));
  return [{ steps: [{ key: 'kind', label: 'kind' }], from: each.kind, to: undefined, value: { level } }];
}

function rosterEdits(each: Each, id: string, rosters: Known['rosters']): Edit<Each>[] {
  const { level, kind } = rosters[id] ?? {};
  const other = Object.keys(rosters).find((name) => name !== id && rosters[name]?.level === level);
  const all = { ...(level === undefined ? {} : { level }), ...(kind === undefined ? {} : { kind }) };
  return [
    ...within(each, 'roster', (roster) => replacing(roster, other === undefined ? [] : [other])),
    { steps: [{ key: 'roster', label: 'roster' }], from: id, to: undefined, value: all },
  ];
}
