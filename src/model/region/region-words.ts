/** A region as some pack.yaml has it, which nobody has checked yet. */
interface RawRegion {
  readonly name?: unknown;
  readonly aliases?: unknown;
  readonly code?: unknown;
}

/** The words by which declared files may name a region: its name, its aliases, its code. */
export function regionWords(region: RawRegion | undefined): string[] {
  const words: readonly unknown[] = [region?.name, region?.aliases, region?.code].flat();
  return words.filter((word) => typeof word === 'string');
}
