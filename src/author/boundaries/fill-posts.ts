import type { Bilingual } from '../../model/bilingual.ts';
import type { Measure, Slot } from '../../model/measure.ts';
import { type Post, ROLES, type Role } from '../../model/post.ts';
import type { Truth } from '../../model/truth.ts';
import type { Fillable, Frame, Trial } from './filling.ts';
import { given } from './given.ts';

type PostsMeasure = Extract<Measure, { type: 'posts' }>;

interface Holder {
  readonly role: Role | null;
  readonly posts: readonly string[];
}

/** A composition: complete, and without each of its places. */
export function fillPosts({ fact, slots }: PostsMeasure, frame: Frame): Fillable {
  const all = frame.posts;
  const whole = fact.single === true ? onePerson(slots) : slots.map((slot) => personFor(slot, slots, all));
  if (whole === null) return { lack: { type: 'one-person' } };
  const isFree = fact.type === 'participants';
  const path = fact.perPeriod === true ? [...fact.path, frame.period?.label ?? ''] : fact.path;
  const write = (holders: readonly Holder[], spans: object = {}): unknown => {
    if (isFree) return { names: [...new Set(holders.flatMap(({ posts }) => posts))], ...spans };
    const people = holders.map(({ role, posts }) => ({
      ...(role === null ? {} : { role }),
      posts,
      ...spans,
    }));
    return fact.single === true ? (people[0] ?? false) : people;
  };
  const trial = (words: Trial['words'], holders: readonly Holder[]): Trial => ({
    sort: words.type === 'none' ? 'none' : 'composition',
    words,
    given: given(path, write(holders)),
    ...judge(slots, holders, all),
  });
  return {
    met: (since, until) =>
      given(
        path,
        write(whole, {
          ...(since === null && until === undefined ? {} : { since: since ?? frame.early }),
          ...(until === undefined ? {} : { until }),
        }),
      ),
    isDated: true,
    canEnd: true,
    isWithin: false,
    isOfPeriod: fact.perPeriod === true,
    isLate: fact.perPeriod === true,
    none: trial({ type: 'none' }, []),
    never: given(path, write(whole.slice(0, 1), { since: frame.early, until: frame.early })),
    trials: slots.flatMap((slot, index) => {
      const others = fact.single === true ? [] : whole.filter((_, at) => at !== index);
      const own = whole[fact.single === true ? 0 : index];
      return [
        trial({ type: 'slot-empty', slot: slot.title }, others),
        ...slot.posts
          .flatMap((post) => [post, ...relatives(post, all)])
          .map((post) =>
            trial({ type: 'slot-post', slot: slot.title, post: titleOf(post, all) }, [
              ...others,
              { role: slot.role, posts: [post] },
            ]),
          ),
        ...(slot.role === null || own === undefined
          ? []
          : [null, otherRole(slot.role)].map((role) =>
              trial({ type: 'slot-role', slot: slot.title, role }, [...others, { ...own, role }]),
            )),
      ];
    }),
    lacks: [],
  };
}

function titleOf(name: string, all: readonly Post[]): Bilingual {
  return { zh: name, en: all.find(({ zh }) => zh === name)?.en ?? name };
}

/** Posts beside one: the narrower, which do as well; the broader and the mere ranks, which leave it open. */
function relatives(name: string, all: readonly Post[]): string[] {
  const narrower = all.filter(({ zh }) => broaderThan(zh, all).includes(name)).map(({ zh }) => zh);
  const ranks = all.filter(({ mayBe = [] }) => mayBe.includes(name)).map(({ zh }) => zh);
  return [...new Set([...narrower, ...broaderThan(name, all), ...ranks])];
}

/** Somebody for a place who, if that is possible, fills no other. */
function personFor(slot: Slot, slots: readonly Slot[], all: readonly Post[]): Holder {
  const others = slots.filter((other) => other !== slot);
  const people = slot.posts.map((post): Holder => ({ role: slot.role, posts: [post] }));
  const alone = people.find((person) => others.every((other) => fills(person, other, all) === false));
  return alone ?? people[0] ?? { role: slot.role, posts: [] };
}

/** One person for every place; null where the roles differ. */
function onePerson(slots: readonly Slot[]): Holder[] | null {
  const roles = [...new Set(slots.flatMap(({ role }) => (role === null ? [] : [role])))];
  const posts = [...new Set(slots.flatMap((slot) => slot.posts.slice(0, 1)))];
  return roles.length > 1 ? null : [{ role: roles[0] ?? null, posts }];
}

function otherRole(role: Role): Role {
  return ROLES.find((other) => other !== role) ?? role;
}

/** A composition is complete where each place has somebody; a place that nobody fills is missing by its name. */
function judge(
  slots: readonly Slot[],
  holders: readonly Holder[],
  all: readonly Post[],
): Pick<Trial, 'truth' | 'figures' | 'missing'> {
  const truths = slots.map((slot): Truth => {
    const fits = holders.map((holder) => fills(holder, slot, all));
    return fits.includes(true) ? true : fits.includes('unknown') ? 'unknown' : false;
  });
  const missing = slots.filter((_, index) => truths[index] === false).map(({ title }) => title.zh);
  if (truths.includes('unknown'))
    return missing.length > 0 ? { truth: false, missing } : { truth: 'unknown' };
  const figures = { required: slots.length, actual: slots.length - missing.length, gap: missing.length };
  return { truth: missing.length === 0, figures, missing };
}

function fills({ role, posts }: Holder, slot: Slot, all: readonly Post[]): Truth {
  const hasRole: Truth = slot.role === null ? true : role === null ? 'unknown' : role === slot.role;
  const pairs = posts.flatMap((held) => slot.posts.map((asked) => holds(held, asked, all)));
  const hasPost: Truth = pairs.includes(true) ? true : pairs.includes('unknown') ? 'unknown' : false;
  if (hasRole === false || hasPost === false) return false;
  return hasRole === true ? hasPost : 'unknown';
}

/** Who holds the narrower post holds the broader; who is only called by the broader word may hold the narrower. */
function holds(held: string, asked: string, all: readonly Post[]): Truth {
  if (held === asked || broaderThan(held, all).includes(asked)) return true;
  const open = all.find(({ zh }) => zh === held)?.mayBe ?? [];
  const isOpen = open.some((post) => holds(post, asked, all) !== false);
  return isOpen || broaderThan(asked, all).includes(held) ? 'unknown' : false;
}

function broaderThan(name: string, all: readonly Post[]): string[] {
  const direct = all.find(({ zh }) => zh === name)?.broader ?? [];
  return [...direct, ...direct.flatMap((broad) => broaderThan(broad, all))];
}
