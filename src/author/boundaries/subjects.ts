import type { Demand, Pack } from '../../model/pack.ts';
import { type AskedOf, kindsOf } from './task.ts';

interface Variant {
  readonly of: AskedOf;
  /** Tried at every edge; of the others only whether they are asked. */
  readonly isWhole: boolean;
}

/** Everybody whom a demand asks: every level, every kind, every name of a roster. */
export function subjects({ subject }: Demand, pack: Pack): Variant[] {
  if (subject.type === 'roster') {
    const { level, kind, names } = subject.roster;
    return names.map((name, index) => ({
      of: { level, kind: kind ?? null, name, isTop: level === pack.region.level },
      isWhole: index === 0,
    }));
  }
  return subject.levels.flatMap((level): Variant[] => {
    const isTop = level === pack.region.level;
    const kinds = kindsOf(level);
    const wanted = kinds.filter((kind) => subject.kinds?.includes(kind));
    const asked = isTop ? [] : wanted.length === 0 ? kinds : wanted;
    if (asked.length === 0) {
      const kind = wanted[0] ?? null;
      return [{ of: { level, kind, name: null, isTop }, isWhole: true }];
    }
    return asked.map((kind, index) => ({ of: { level, kind, name: null, isTop }, isWhole: index === 0 }));
  });
}
