import type { DocumentHead } from '../../model/document-head.ts';
import { ORGAN, type SourceDocument } from '../../model/source-document.ts';

/** How titles of official documents end; a span of years may follow. */
const TITLE =
  /^[^，。；：！？,;:!?>|/]{2,80}(?:通知|通告|公告|方案|意见|办法|规定|细则|计划|规划|决定|制度|预案|清单|要点)(?:[（(][^（）()]*[）)])?$/;
const WHOLE = /^(?:(?:[\p{Script=Han}、（）()]{2,40})?关于|[\p{Script=Han}]{2,20}人民政府)/u;
/** The layout of GB/T 9704: the title follows the number. */
const NUMBER = /〔\d{4}〕(?:第)?\d+号$/;
/** What may stand around a title on a page; else it may be a part of one that was broken in two. */
const BEFORE_TITLE = /(?:[。！？：:）)〕号日]|文件)$/;
const AFTER_TITLE = /[。：:）)日号]$/;
/** A page of links has more; none of them is a title then that anybody looks for. */
const MOST = 20;
const MARKS = /[《》〈〉“”]/g;

/**
 * A title is sure where it has the whole form of one (`某某人民政府关于……的通知`), where it follows the number, or where the
 * text names it again: in title marks, or in the title of the notice that issues it. What a notice issues goes before the
 * notice.
 */
export function findTitle({ preamble, clauses, outside }: SourceDocument): DocumentHead['title'] {
  const lines = preamble.filter((line) => TITLE.test(line) && !line.startsWith('附件'));
  const candidates = [...new Set(lines)].slice(0, MOST);
  const texts = [outside, ...clauses.map(({ text }) => text)];
  const named = candidates.filter((title) => texts.some((text) => text.includes(`《${title}》`)));
  const issued = candidates.filter((title) => candidates.some((other) => issues(other, title)));
  const whole = candidates.filter((title) => isWholeLine(title, preamble));
  const sure = [...new Set([...issued, ...named, ...whole])].filter(
    (title, _, all) => !all.some((other) => issues(title, other)),
  );
  const [only] = sure;
  return only !== undefined && sure.length === 1
    ? { sure: only, candidates: [] }
    : { sure: null, candidates };
}

/** Whether `notice` is the notice that issues the document with this title. */
function issues(notice: string, title: string): boolean {
  const inner = /(?:印发|转发|发布)(.+?)的?(?:通知|通告|公告)$/.exec(notice)?.[1] ?? '';
  return notice !== title && inner.replaceAll(MARKS, '') === title.replaceAll(MARKS, '');
}

/** Whether the line has the form of a title and can be neither the rest nor the beginning of a longer one. */
function isWholeLine(title: string, lines: readonly string[]): boolean {
  const at = lines.indexOf(title);
  const [before, after] = [lines[at - 1], lines[at + 1]];
  const begins = before === undefined || BEFORE_TITLE.test(before) || ORGAN.test(before);
  const ends = after === undefined || AFTER_TITLE.test(after) || ORGAN.test(after);
  return begins && ends && (WHOLE.test(title) || NUMBER.test(before ?? ''));
}
