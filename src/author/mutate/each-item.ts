import type { Edit } from './edit.ts';

/** Edits of the items of a list, as edits of the list; a path calls a word by itself and anything else by its index. */
export function eachItem<Item>(
  list: readonly Item[],
  editsOf: (item: Item) => readonly Edit<Item>[],
): Edit<Item[]>[] {
  return list.flatMap((item, index) =>
    editsOf(item).map((edit) => ({
      ...edit,
      steps: [stepTo(item, index), ...edit.steps],
      value: list.with(index, edit.value),
    })),
  );
}

/** The list without one of its items, for each of them; nothing where only one is there. */
export function withoutEach<Item>(list: readonly Item[]): Edit<Item[]>[] {
  if (list.length < 2) return [];
  return list.map((item, index) => ({
    steps: [stepTo(item, index)],
    from: item,
    to: undefined,
    value: list.toSpliced(index, 1),
  }));
}

function stepTo(item: unknown, index: number): Edit<unknown>['steps'][number] {
  return { key: index, label: typeof item === 'string' ? item : String(index) };
}
