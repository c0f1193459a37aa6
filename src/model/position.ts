/** A symbolic place: file and JSON pointer (`/divisions/3/station`). Line and column are resolved last. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** A place that a person can go to. Lines and columns count from 1; columns count code points. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export function childPlace(place: Place, ...keys: readonly (string | number)[]): Place {
  return {
    file: place.file,
    pointer: place.pointer + keys.map((key) => pointerStep(String(key))).join(''),
  };
}

/** The keys of a JSON pointer (RFC 6901), unescaped. */
export function pointerKeys(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeKey);
}

/** One key as a step of a JSON pointer. */
export function pointerStep(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
