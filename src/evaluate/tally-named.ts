import type { Ask, Remark } from '../model/finding.ts';
import { foldThing } from '../model/fold-thing.ts';
import { childPlace } from '../model/position.ts';
import { thingLeaves } from '../model/thing-leaves.ts';
import type { ThingMeasure } from '../model/thing-measure.ts';
import type { Thing } from '../model/things/things.ts';
import { askFact } from './asks.ts';
import { conditionOn } from './condition.ts';
import { holdsFrom } from './holds-from.ts';
import type { Asking, Tally } from './tally.ts';
import { openFields, thingOn } from './thing-on.ts';
import { timesIn } from './times-in.ts';

/** A thing with a name: covered, not covered, or a question for the field that would tell. */
export function tallyNamed(tally: Tally, thing: Thing, asking: Asking): void {
  const { measure, day, period } = asking;
  const { owner, lastDeclaredOn } = thing;
  const written = holdsFrom(lastDeclaredOn, period);
  const scopeDay = day >= written && day < lastDeclaredOn ? lastDeclaredOn : day;
  const inScope =
    measure.where === null ? true : conditionOn(measure.where, { division: owner, item: thing }, scopeDay);
  if (inScope === false) return;
  tally.exceeded.push(...exceeded(thing, asking));
  const covered = thingOn(measure.have, thing, asking);
  // The declaration was made before the period was over: what happened between the two days is not known.
  const isOpen = covered === false && period !== null && lastDeclaredOn < day;
  const asks = (fields: readonly string[], more: Parameters<typeof askFact>[2] = {}): Ask[] =>
    (inScope === true && fields.length > 0 ? fields.map((field) => [field]) : [[]]).map((path) => ({
      ...askFact(measure.fact, owner, { item: thing.name, ...more }),
      place: thing.place,
      path,
    }));
  if (covered === true && inScope === true) tally.covered += 1;
  else if (covered === true) {
    tally.perhaps += 1;
    tally.scopeAsks.push(...asks([]));
  } else if (covered === false && inScope === true && !isOpen) {
    tally.uncovered += 1;
    tally.missing.push({ type: 'item', name: thing.name });
    tally.place ??= childPlace(thing.place, fieldsIn(measure.have)[0] ?? '');
  } else if (isOpen && inScope === true) {
    tally.unknown += 1;
    tally.asks.push(...asks(fieldsIn(measure.have), { knownFrom: lastDeclaredOn }));
    tally.missingSoFar.push({ type: 'item', name: thing.name });
  } else {
    tally.unknown += 1;
    tally.asks.push(...asks(openFields(thing, asking)));
  }
}

function fieldsIn(have: ThingMeasure): string[] {
  return [...new Set(thingLeaves(have).map(({ name }) => name))];
}

/** Numbers beyond the end that is only remarked on. */
function exceeded({ fields, owner, declaredOn }: Thing, { measure, day, period }: Asking): Remark[] {
  return foldThing<Remark[]>(measure.have, {
    flag: () => [],
    number: ({ name, upTo }) => {
      const value = fields[name];
      const isTimes = typeof value === 'object' && value.type === 'times';
      const when = { day, period, fixed: measure.period, declaredOn: declaredOn[name] ?? owner.declaredOn };
      const actual = isTimes ? timesIn(value, when).low : value;
      return upTo !== null && typeof actual === 'number' && actual > upTo
        ? [{ type: 'range-exceeded', upTo, actual }]
        : [];
    },
    any: (_, parts) => parts.flat(),
  });
}
