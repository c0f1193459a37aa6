import { chineseNumber } from '../../model/chinese-number.ts';
import type { FidelityCheck, SearchResult } from '../../model/fidelity.ts';
import type { SourceClause } from '../../model/source-document.ts';
import { missed } from './missed.ts';
import { proveName, shortName } from './prove-name.ts';

/** Behind the last name: `等28个社区`. */
const COUNT = /^等?([0-9]+|[一二两三四五六七八九十百]+)(?:个|支|处|家|所|名)/;

/** The names of a roster and their count, against the enumerations of the clauses that it cites. */
export function checkRoster(names: readonly string[], clauses: readonly SourceClause[]): FidelityCheck[] {
  const each = names.map((name): FidelityCheck => {
    return { wanted: { type: 'name', name }, reading: null, ...proveName(name, clauses) };
  });
  if (names.length < 2 || each.some(({ proof }) => proof === null)) return each;
  return [
    ...each,
    { wanted: { type: 'names', count: names.length }, reading: null, ...proveCount(names, clauses) },
  ];
}

/** The document enumerates exactly these names, and where it prints how many they are, the number is right. */
function proveCount(names: readonly string[], clauses: readonly SourceClause[]): SearchResult {
  const near: string[] = [];
  for (const { id, text } of clauses) {
    for (const items of enumerations(text)) {
      const isListed = (name: string): boolean =>
        items.some((item, index) => stands(name, item, index, items.length));
      const isNamed = (item: string, index: number): boolean =>
        names.some((name) => stands(name, item, index, items.length));
      if (items.length === names.length && names.every(isListed)) {
        const printed = COUNT.exec(afterName(items.at(-1) ?? '', names));
        const count = chineseNumber(printed?.[1] ?? '');
        if (count !== null && count !== names.length) return missed([printed?.[0] ?? '']);
        const by = count === null ? (['enumeration'] as const) : (['enumeration', 'printed-count'] as const);
        const shown = `${items[0] ?? ''}、…、${items.at(-1) ?? ''}`;
        return { proof: { where: 'clause', clause: id, text: shown, by }, hint: null };
      }
      if (items.filter(isNamed).length >= 2)
        near.push(...items.filter((item, index) => !isNamed(item, index)));
    }
  }
  return missed(near);
}

function enumerations(text: string): string[][] {
  return text
    .split(/[，。；：（）()“”,;:\t]/)
    .filter((part) => part.includes('、'))
    .map((part) => part.split('、'));
}

/** The first item ends with the name (`配齐天祠社区`), the last begins with it (`三合场社区等28个社区`). */
function stands(name: string, item: string, index: number, count: number): boolean {
  return [name, shortName(name)].some((form) => {
    if (index === 0) return item.endsWith(form);
    return index === count - 1 ? item.startsWith(form) : item === form;
  });
}

function afterName(item: string, names: readonly string[]): string {
  const forms = names.flatMap((name) => [name, shortName(name)]).filter((form) => item.startsWith(form));
  return item.slice(Math.max(0, ...forms.map((form) => form.length)));
}
