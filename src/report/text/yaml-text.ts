// Letters, digits and marks that mean nothing in YAML, wherever they stand; everything else is quoted.
const PLAIN = /^\p{L}[\p{L}\p{N}（）《》〔〕“”、·-]*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Words that some version of YAML reads as something else than text. */
const TAKEN = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
// What JSON leaves as it is and an editor hides, or a YAML reader refuses.
const HIDDEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text as a scalar or key of YAML, in block and in flow; double-quoted where it could be read as anything else. */
export function yamlText(text: string): string {
  if (DAY.test(text) || (PLAIN.test(text) && !TAKEN.test(text))) return text;
  return JSON.stringify(text).replace(HIDDEN, escape);
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
