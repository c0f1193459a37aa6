import type { Messages } from '../../i18n/messages.ts';
import type { CrosswalkThing } from '../../model/crosswalk.ts';
import type { Rule } from '../../model/pack.ts';
import { type Line, line } from '../terminal/line.ts';
import { comparisonTexts } from './comparison-texts.ts';
import { ruleRows } from './rule-rows.ts';
import { thingTitle } from './thing-title.ts';

/** What several documents ask for: its name, the rules, and which is stricter. */
export function thingLines(thing: CrosswalkThing, words: Messages): Line[] {
  const mark = (rule: Rule): string => `[${thing.rules.indexOf(rule) + 1}]`;
  return [
    line(words.pick(thingTitle(thing)), 'title', 2),
    ...ruleRows(thing.rules, words, (rule) => `${mark(rule)} `),
    ...comparisonTexts(thing, words, mark).map((text) => line(text, 'pending', 2, '=> ')),
  ];
}
