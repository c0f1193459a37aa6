/** A list of things, events or persons as a file writes it. */
type Entry = Readonly<Record<string, unknown>>;

const NARROW: Readonly<Record<string, string>> = {
  镇长: '主要负责人',
  党委书记: '主要负责人',
  分管消防负责人: '班子成员',
  副镇长: '班子成员',
  平安办负责人: '内设机构负责人',
  '村（社区）党组织书记': '村（社区）主要负责人',
};

/** What a value of a fact would be with one thing less said: a field, a role, a kind of event, a number, a narrower post, a day. */
export function lessSaid(value: unknown, declaredOn: string): unknown[] {
  return lessOf(value, (since) => since <= declaredOn);
}

/** `isThere`: whether what came on that day is taken to be there where no day is said. */
type IsThere = (since: string) => boolean;

function lessOf(value: unknown, isThere: IsThere): unknown[] {
  // Of several values of a quantity each needs its day.
  if (Array.isArray(value) && value.some((entry: unknown) => isEntry(entry) && 'value' in entry)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) =>
      lessOfOne(entry, isThere).map((less) => value.with(index, less)),
    );
  }
  if (!isEntry(value)) return [];
  if (isOne(value)) return lessOfOne(value, isThere);
  if ('total' in value) return without(value, ['total', 'countedOn']);
  const inner = Object.entries(value).flatMap(([key, part]) =>
    // What is said of a year without a day came about in that year.
    lessOf(part, (since) => isThere(since) && since.startsWith(key)).map((less) => ({
      ...value,
      [key]: less,
    })),
  );
  return [...without(value, []), ...inner];
}

/** One person, event, thing or flag. */
function lessOfOne(entry: unknown, isThere: IsThere): unknown[] {
  if (!isEntry(entry)) return [];
  const { since, posts } = entry;
  const undated =
    typeof since === 'string' && isThere(since)
      ? without(
          entry,
          Object.keys(entry).filter((key) => key !== 'since'),
        )
      : [];
  const broader = Array.isArray(posts)
    ? posts.flatMap((post: string, index) =>
        NARROW[post] === undefined ? [] : [{ ...entry, posts: posts.with(index, NARROW[post]) }],
      )
    : [];
  const flags = Object.entries(entry).flatMap(([key, flag]) =>
    isEntry(flag) ? lessOfOne(flag, isThere).map((less) => ({ ...entry, [key]: less })) : [],
  );
  // Without its names, a yes is one of everybody.
  const kept = ['name', 'date', 'posts', 'names', 'count', 'value', 'since', 'until'];
  return [...without(entry, kept), ...undated, ...broader, ...flags];
}

/** The value with something more of the same: a person, a meeting, a day `on` which an undated one came. */
export function moreOf(value: unknown, on: string): unknown[] {
  if (value === true) return [on, { value: true, since: on }];
  if (typeof value === 'number') return [value + 1];
  if (!Array.isArray(value) || value.length === 0) return [];
  const first: unknown = value[0];
  if (!isEntry(first) || 'name' in first || 'value' in first) return [];
  if ('date' in first)
    return [
      [...value, { ...first, date: on }],
      [...value, first],
    ];
  const undated = value.findIndex(
    (entry) => isEntry(entry) && entry['since'] === undefined && entry['until'] === undefined,
  );
  const dated = undated === -1 ? [] : [value.with(undated, { ...(value[undated] as object), since: on })];
  return [[...value, first], ...dated];
}

const KINDS: Readonly<Record<string, string>> = { meetings: 'joint', trainings: 'business' };

/** What the fact at `path` would say of things that came about `on` a day after it was written: of a log, or of a period. */
export function happenedSince(path: string, value: unknown, on: string): unknown[] {
  if (Array.isArray(value)) {
    const kind = KINDS[path];
    if (kind === undefined) return [];
    const event = { date: on, kind };
    return [
      [...value, event],
      [...value, event, event],
    ];
  }
  if (!isEntry(value)) return [];
  return Object.entries(value).flatMap(([label, items]) => {
    if (!on.startsWith(label)) return [];
    if (items === false) return [{ ...value, [label]: on }];
    return Array.isArray(items)
      ? [{ ...value, [label]: items.map((item: unknown) => doneOn(item, on)) }]
      : [];
  });
}

function doneOn(item: unknown, on: string): unknown {
  if (!isEntry(item)) return item;
  const values = Object.entries(item).map(([key, flag]) => [key, flag === false ? on : flag]);
  return Object.fromEntries(values) as unknown;
}

function without(entry: Entry, kept: readonly string[]): Entry[] {
  const keys = Object.keys(entry).filter((key) => !kept.includes(key));
  return keys.map((key) => Object.fromEntries(Object.entries(entry).filter(([other]) => other !== key)));
}

function isOne(entry: Entry): boolean {
  return ['value', 'since', 'until', 'posts', 'count'].some((key) => key in entry);
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
