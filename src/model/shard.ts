/** One of `of` equal parts of a run, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The part of a list that a shard takes: all shards in their order give the whole list in its order. */
export function sliceOf<T>(list: readonly T[], { index, of }: Shard): readonly T[] {
  const start = Math.floor((list.length * (index - 1)) / of);
  const end = Math.floor((list.length * index) / of);
  return list.slice(start, end);
}

/** `2/4` → the second of four; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return index !== undefined && shard.index <= shard.of ? shard : null;
}

/** A shard (null: the whole run) cut into equal parts, in their order. */
export function partsOfShard(shard: Shard | null, parts: number): readonly Shard[] {
  const { index, of } = shard ?? { index: 1, of: 1 };
  return Array.from({ length: parts }, (_, part) => ({
    index: (index - 1) * parts + part + 1,
    of: of * parts,
  }));
}
