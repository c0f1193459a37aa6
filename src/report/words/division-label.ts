import { NAMES_AS_WRITTEN } from '../../model/region/division-names.ts';

/**
 * Names divisions as a reader of the report knows them: by the path below the jurisdiction where there is only
 * one, from the jurisdiction on where there are several; `itself` names the jurisdiction as a division.
 */
export function divisionLabels(
  jurisdictions: readonly (readonly string[])[],
  itself: (name: string) => string,
): (path: readonly string[]) => string {
  return (path) => {
    const above = jurisdictions.find((top) => NAMES_AS_WRITTEN.isWithin(path, top));
    if (above === undefined) return path.join(' > ');
    const below = path.slice(above.length);
    const name = above.at(-1) ?? '';
    const isUnique = jurisdictions.filter((names) => names.at(-1) === name).length === 1;
    const top = isUnique ? [name] : above;
    if (below.length === 0) return jurisdictions.length === 1 ? itself(name) : top.join(' > ');
    return (jurisdictions.length === 1 ? below : [...top, ...below]).join(' > ');
  };
}
