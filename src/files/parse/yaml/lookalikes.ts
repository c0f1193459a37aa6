import type { FaultCode } from '../../../model/diagnostic.ts';

/** What Chinese input methods and office programs put in the place of YAML's own characters. */
const LOOKALIKES: readonly { readonly code: FaultCode; readonly pattern: RegExp }[] = [
  { code: 'yaml-fullwidth-colon', pattern: /^(?:[ \u3000]*)(?:- )*[^\s#'"：:]+：/gm },
  { code: 'yaml-fullwidth-space', pattern: /^[ \t]*\u3000/gm },
  { code: 'yaml-fullwidth-comma', pattern: /\{[^{}\n]*?，(?=\s*[A-Za-z][\w-]*:\s)/g },
  { code: 'yaml-tab', pattern: /^ *\t/gm },
];

export interface Lookalike {
  readonly code: FaultCode;
  readonly offset: number;
  readonly token: string;
}

/** Lines of a text that is no YAML which a full-width colon, a full-width space or a tab explains. */
export function lookalikes(text: string): Lookalike[] {
  return LOOKALIKES.flatMap(({ code, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      code,
      offset: match.index + match[0].length - 1,
      token: match[0].replace(/^[\s-]+/, ''),
    })),
  ).toSorted((a, b) => a.offset - b.offset);
}
