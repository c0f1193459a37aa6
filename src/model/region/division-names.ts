import type { Region } from '../pack.ts';

/** Names from the top, the division's own last. */
type Path = readonly string[];

/** When two paths are the same division under another writing of its names. */
export interface DivisionNames {
  /** One text for every writing of a path. */
  readonly keyOf: (path: Path) => string;
  readonly isSame: (path: Path, other: Path) => boolean;
  /** Whether `path` ends in `names`: so a parent or a waiver means a division without saying all that is above it. */
  readonly endsIn: (path: Path, names: Path) => boolean;
  /** Whether `path` is `top` or a division below it. */
  readonly isWithin: (path: Path, top: Path) => boolean;
  /** Whether `names` stand in `path`, in order and unbroken, wherever they begin. */
  readonly passes: (path: Path, names: Path) => boolean;
}

/** The writings that packs know: what a region is also called (`aliases: [开州区]`) means the region. */
export function divisionNames(regions: readonly Pick<Region, 'name' | 'aliases'>[]): DivisionNames {
  const full = new Map(regions.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])));
  const fullName = (name: string): string => full.get(name) ?? name;
  const standsAt = (path: Path, start: number, names: Path): boolean =>
    start >= 0 &&
    names.every((name, index) => {
      const other = path[start + index];
      return other !== undefined && fullName(other) === fullName(name);
    });
  return {
    keyOf: (path) => path.map(fullName).join('\n'),
    isSame: (path, other) => path.length === other.length && standsAt(path, 0, other),
    endsIn: (path, names) => names.length > 0 && standsAt(path, path.length - names.length, names),
    isWithin: (path, top) => standsAt(path, 0, top),
    passes: (path, names) => path.some((_, start) => standsAt(path, start, names)),
  };
}

/** No pack says another name for anything. */
export const NAMES_AS_WRITTEN: DivisionNames = divisionNames([]);
