import { visible } from './visible.ts';

// XML 1.0 has no way to write the rest, not even as a reference.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text from files inside XML, in an element or an attribute: hidden characters are visible, those that XML forbids dropped. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
