import type { DocumentHead, Found } from '../../model/document-head.ts';
import { type IsoDate, parseIsoDate } from '../../model/iso-date.ts';
import { ORGAN, type SourceDocument } from '../../model/source-document.ts';
import { findTitle } from './find-title.ts';
import { regionOf } from './region-of.ts';

const NUMBER = /[\p{Script=Han}]{1,12}[〔［[(（]\d{4}[〕］\])）](?:第)?\d+号/gu;
const NUMBER_ALONE = new RegExp(`^(?:(?:发文字号|文号)[：:])?(${NUMBER.source})$`, 'u');
const DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/**
 * Title, number, issuer and day of issue as far as the text decides them: a number alone on a line, a signature with its
 * day below it. Around a document on a web page there is much else, and a preamble cites other documents.
 */
export function documentHead(document: SourceDocument): DocumentHead {
  const lines = document.outside === '' ? [] : document.outside.split('\t');
  const signatures = signaturesIn(lines);
  const issuer = decided(
    signatures.map(({ organ }) => organ),
    lines.filter((line) => ORGAN.test(line)),
  );
  return {
    title: findTitle(document),
    number: decided(
      lines.flatMap((line) => NUMBER_ALONE.exec(line)?.[1] ?? []),
      lines.flatMap((line) => line.match(NUMBER) ?? []),
    ),
    issuer,
    issued: decided(
      signatures.map(({ day }) => day),
      lines.flatMap((line) => dayOf(line) ?? []),
    ),
    region: issuer.sure === null ? null : regionOf(issuer.sure),
  };
}

/** An organ on a line of its own, on the next the day. Of two organs one below the other, neither alone has issued it. */
function signaturesIn(lines: readonly string[]): { readonly organ: string; readonly day: IsoDate }[] {
  return lines.flatMap((organ, index) => {
    const day = dayOf(lines[index + 1] ?? '');
    const isJoint = ORGAN.test(lines[index - 1] ?? '');
    return day === null || isJoint || !ORGAN.test(organ) ? [] : [{ organ, day }];
  });
}

function dayOf(line: string): IsoDate | null {
  const [, year = '', month = '', day = ''] = DAY.exec(line) ?? [];
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** As many candidates as anybody would look through. */
const MOST = 10;

/** Sure is what is strong and has no rival. */
function decided<Value>(strong: readonly Value[], weak: readonly Value[]): Found<Value> {
  const values = [...new Set(strong)];
  const [only] = values;
  if (only !== undefined && values.length === 1) return { sure: only, candidates: [] };
  return { sure: null, candidates: [...new Set([...values, ...weak])].slice(0, MOST) };
}
