import type { PrintedDay } from './printed-day.ts';
import { NUMBER } from './printed-number.ts';

const SEASONS =
  '春节|元旦|元宵|清明|五一|端午|中秋|国庆|两节|双节|汛期|主汛期|入汛|秋收|夏收|麦收|春耕|春播|秋冬|冬春|春季|夏季|秋季|冬季|入冬|入夏|入春|入秋|采暖期|供暖期|取暖期|防火期|旅游旺季|旺季|开学|暑期|暑假|寒假|雨季|旱季';
const TIMES = new RegExp(
  `(?:${SEASONS})(?:节|期|季|来临|到来|开始|假期)*(?:之?前|以前|结束前|期间|结束后|过后|后)`,
  'gu',
);
const DURATIONS = new RegExp(
  `(?:${NUMBER}|半|数|几)(?:个工作日|工作日|个月|个星期|日|天|周|年)(?:以内|之内|内)|(?<![每0-9０-９一二三四五六七八九十])月[底末初](?:以?前|之前)?`,
  'gu',
);

/** What says when, and names no day: seasons and feasts, and durations of which the document prints no beginning. */
export function noDay(text: string): PrintedDay[] {
  return [TIMES, DURATIONS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): PrintedDay => {
      return { at: match.index, text: match[0], days: [], from: [], by: [] };
    }),
  );
}
