import type { Place, Position } from '../model/position.ts';

/** `file:line:column`, or the file and the keys where the line is not known. */
export function placeText(place: Place | Position): string {
  if ('line' in place) return `${place.file}:${place.line}:${place.column}`;
  return place.pointer === '' ? place.file : `${place.file}#${place.pointer}`;
}
