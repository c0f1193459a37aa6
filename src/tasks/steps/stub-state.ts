import { KIND_LEVEL, type Kind, LEVELS, type Level } from '../../model/level.ts';
import type { Demand, Pack } from '../../model/pack.ts';
import type { TestRow } from '../../model/pack-file.generated.ts';

type Data = Readonly<Record<string, unknown>>;

/** What divisions are called in a stub when a row does not name them. */
const STUB_NAMES: Record<Level, string> = {
  prefecture: '测试州',
  county: '测试县',
  township: '测试镇',
  village: '测试村',
};
const STUB_KINDS: Readonly<Partial<Record<Level, Kind>>> = { township: 'town', village: 'village' };

/** A stub township has no villages and communities beside the listed one. */
const NO_OTHERS = { villages: { total: 0 }, communities: { total: 0 } };

/**
 * A state for one row of a pack's tests: the pack's region, and below it one division per level down to the subject of
 * the rule. What the row gives is laid over the division at `row.at`, else over the subject.
 */
export function stubState(pack: Pack, demand: Demand, row: TestRow): Data {
  const { region } = pack;
  const subject = subjectOf(demand);
  const target = row.at ?? subject.level;
  const deepest = LEVELS.indexOf(target) > LEVELS.indexOf(region.level) ? target : region.level;
  const levels = LEVELS.slice(LEVELS.indexOf(region.level), LEVELS.indexOf(deepest) + 1);
  const isAbsent = row.given === 'absent';
  const given = typeof row.given === 'string' ? {} : (row.given as Data);
  const build = (index: number): Data => {
    const level = levels[index] ?? target;
    const below =
      index + 1 < levels.length && !(isAbsent && levels[index + 1] === subject.level)
        ? [build(index + 1)]
        : null;
    const isSubject = level === subject.level;
    const division: Data = {
      name: index === 0 ? region.name : isSubject && subject.name !== null ? subject.name : STUB_NAMES[level],
      level,
      ...(kindOf(level, subject) === undefined ? {} : { kind: kindOf(level, subject) }),
      ...(level === 'township' && subject.level === 'village' ? NO_OTHERS : {}),
      ...(below === null ? {} : { divisions: below }),
    };
    return level === target && !isAbsent ? { ...division, ...given } : division;
  };
  return { duibiao: 'state/1', declaredOn: row.declaredOn ?? row.on, ...build(0) };
}

interface StubSubject {
  readonly level: Level;
  readonly kind: Kind | null;
  readonly name: string | null;
}

function subjectOf({ subject }: Demand): StubSubject {
  if (subject.type === 'roster')
    return {
      level: subject.roster.level,
      kind: subject.roster.kind ?? null,
      name: subject.roster.names[0] ?? null,
    };
  // Of several levels the lowest is tested unless the row says `at`.
  return { level: subject.levels.at(-1) ?? 'county', kind: subject.kinds?.[0] ?? null, name: null };
}

function kindOf(level: Level, subject: StubSubject): Kind | undefined {
  return subject.kind !== null && KIND_LEVEL[subject.kind] === level ? subject.kind : STUB_KINDS[level];
}
