import type { DocumentHead } from '../../model/document-head.ts';
import type { Level } from '../../model/level.ts';

const GOVERNMENT = /^(.+?)(?:人民政府(?:办公室|办公厅)?|办事处)$/;
/** By the last word of a region's name. 市 may be a prefecture or a county: that is for a person to say. */
const LEVELS: readonly (readonly [ending: RegExp, level: Level])[] = [
  [/(?:镇|乡|街道)$/, 'township'],
  [/(?:县|区|旗)$/, 'county'],
  [/(?:州|盟|地区)$/, 'prefecture'],
];

/** The region of a government, by its name; null for other organs and where the level is not for sure. */
export function regionOf(organ: string): DocumentHead['region'] {
  const name = GOVERNMENT.exec(organ)?.[1];
  if (name === undefined || /(?:开发区|新区|功能区|自治区)$/.test(name)) return null;
  const level = LEVELS.findLast(([ending]) => ending.test(name))?.[1];
  return level === undefined ? null : { level, name };
}
