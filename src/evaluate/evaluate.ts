import type { EvidenceDemand } from '../model/evidence.ts';
import type { Evaluation, Finding } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Level } from '../model/level.ts';
import type { Demand, Pack, Rule, Subject } from '../model/pack.ts';
import { Posts } from '../model/post.ts';
import { type Scope, scopesOf } from '../model/region/scopes-of.ts';
import { type Shard, sliceOf } from '../model/shard.ts';
import type { State } from '../model/state.ts';
import type { Status } from '../model/status.ts';
import { judge, type JudgeContext } from './judge.ts';
import { noticesOf } from './notices.ts';
import { type Asked, subjectsOf } from './subjects.ts';
import { type Verdict, verdictWithout } from './verdict.ts';
import { withEvidence } from './with-evidence.ts';

export interface EvaluateOptions {
  /** Apply every pack, also where it does not bind the declared region. */
  readonly force?: boolean;
  /** By `PACK/RULE`: the reading to decide by, where it is not the default. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Judge only this part; the findings of all shards in their order are those of the whole. */
  readonly shard?: Shard | null;
  /** Let no duty be met that evidence does not show to be. */
  readonly evidence?: EvidenceDemand | null;
}

/**
 * What each rule of each pack says of the declared state on `asOf`. Pure: no clock, no I/O, no locale; the same input
 * gives the same value, and the order of files, divisions and keys does not matter.
 */
export function evaluate(
  packs: readonly Pack[],
  state: State,
  asOf: IsoDate,
  options: EvaluateOptions = {},
): Evaluation {
  const bound = packs.map((pack) => ({ pack, scopes: scopesOf(pack.region, state, options.force === true) }));
  const tasks = bound.flatMap(({ pack, scopes }) => {
    const posts = new Posts(pack.vocabulary.posts).with(pack.posts);
    const context: RunContext = {
      asOf,
      evidence: options.evidence ?? null,
      inForce: pack.inForce,
      holds: (held, asked) => posts.holds(held, asked),
    };
    return scopes.flatMap((scope) => {
      const subjects = subjectsWithin(scope, asOf);
      return pack.rules.map((rule) => ({ pack, rule, subjects, context }));
    });
  });
  const own = options.shard ? sliceOf(tasks, options.shard) : tasks;
  const findings = own.flatMap(({ pack, rule, subjects, context }) =>
    judgeRule(pack, rule, subjects, context, options.readings?.[`${pack.id}/${rule.id}`]),
  );
  return {
    asOf,
    jurisdictions: state.trees.map((tree) => tree.division.path),
    findings,
    notices: noticesOf(bound, state, asOf),
  };
}

const NO_READINGS = {};

interface RunContext extends JudgeContext {
  readonly evidence: EvidenceDemand | null;
}

/** Somebody who is asked, and a text that nobody else asked has. */
interface AskedOnce {
  readonly asked: Asked;
  readonly key: string;
}

/** Most rules of a pack ask the same divisions: they are looked up once. */
function subjectsWithin(scope: Scope, asOf: IsoDate): (subject: Subject) => readonly AskedOnce[] {
  const known = new Map<string, readonly AskedOnce[]>();
  return (subject) => {
    const name =
      subject.type === 'roster'
        ? subject.roster.id
        : `${subject.levels.join()} ${subject.kinds?.join() ?? '*'}`;
    const found =
      known.get(name) ?? subjectsOf(subject, scope, asOf).map((asked) => ({ asked, key: keyOf(asked) }));
    known.set(name, found);
    return found;
  };
}

/** A verdict with what it is about. */
interface Judged {
  readonly key: string;
  readonly asked: Asked;
  readonly verdict: Verdict;
}

function judgeRule(
  pack: Pack,
  rule: Rule,
  subjects: ReturnType<typeof subjectsWithin>,
  context: RunContext,
  chosen: string | undefined,
): Finding[] {
  const demand = rule.readings.find(({ name }) => name === chosen)?.demand ?? rule.demand;
  const decided = judgeDemand(rule, demand, subjects(demand.subject), context);
  if (rule.readings.length === 0) return decided.map((judged) => findingOf(pack, rule, judged, NO_READINGS));
  const byReading = rule.readings.map((reading) => {
    const judged =
      reading.demand === demand
        ? decided
        : judgeDemand(rule, reading.demand, subjects(reading.demand.subject), context);
    return { name: reading.name, byKey: new Map(judged.map((one) => [one.key, one])) };
  });
  // That a reading has not begun yet is no subject of its own beside the periods of another.
  const all = new Map(
    byReading.flatMap(({ byKey }) => [...byKey].filter(([, { verdict }]) => !hasNotBegun(verdict))),
  );
  for (const { key } of decided) all.delete(key);
  return [...decided, ...[...all.values()].map(notAsked)].map((judged) => {
    const statuses = byReading.map(
      ({ name, byKey }) => [name, byKey.get(judged.key)?.verdict.status ?? 'not-applicable'] as const,
    );
    return findingOf(pack, rule, judged, Object.fromEntries(statuses));
  });
}

function hasNotBegun({ remarks }: Verdict): boolean {
  return remarks.some(({ type }) => type === 'begins');
}

/** What another reading asks about and the one decided by does not. */
function notAsked({ key, asked, verdict }: Judged): Judged {
  const { period, unit, place, due } = verdict;
  const remarks = [{ type: 'not-asked-under-reading' }] as const;
  const more = { ...(period === null ? {} : { period }), due, remarks };
  return { key, asked, verdict: verdictWithout('not-applicable', unit, place, more) };
}

function judgeDemand(
  rule: Rule,
  demand: Demand,
  subjects: readonly AskedOnce[],
  context: RunContext,
): Judged[] {
  return subjects.flatMap(({ asked, key }) =>
    judge(rule, demand, asked, context).map((verdict) => ({
      key: verdict.period === null ? key : `${key}\n${verdict.period}`,
      asked,
      verdict:
        context.evidence === null
          ? verdict
          : withEvidence(verdict, rule, demand, asked, context, context.evidence),
    })),
  );
}

function findingOf(
  pack: Pack,
  rule: Rule,
  { key, asked, verdict }: Judged,
  readings: Readonly<Record<string, Status>>,
): Finding {
  const { division, level } = aboutOf(asked);
  return {
    rule,
    division,
    level,
    bearer: bearersAt(pack, rule, division, level),
    counted: asked.type === 'counted' ? { kind: asked.totals.kind, total: asked.totals.total } : null,
    ...verdict,
    disputed: Object.values(readings).some((status) => status !== verdict.status),
    readings,
    key,
  };
}

function aboutOf(asked: Asked): { division: readonly string[]; level: Level } {
  if (asked.type === 'missing') return { division: asked.path, level: asked.level };
  if (asked.type === 'none-of-kind') return { division: asked.division.path, level: asked.level };
  return {
    division: asked.division.path,
    level: asked.type === 'counted' ? 'village' : asked.division.level,
  };
}

/**
 * Who owes it here: the division itself where the document names it; where a rule is asked at several levels, those of
 * its bearers that act at this one; else all of them.
 */
function bearersAt(pack: Pack, rule: Rule, division: readonly string[], level: Level): readonly string[] {
  const named = rule.bearer.filter((name) => name === division.at(-1));
  if (named.length > 0) return named;
  const { subject } = rule.demand;
  if (subject.type === 'roster' || subject.levels.length === 1) return rule.bearer;
  const here = rule.bearer.filter((name) => pack.bearers[name]?.level === level);
  return here.length > 0 ? here : rule.bearer;
}

/** Its division and, where that does not say it, as what it is asked. */
function keyOf(asked: Asked): string {
  const { division, level } = aboutOf(asked);
  const kind = asked.type === 'counted' ? asked.totals.kind : asked.type === 'missing' ? asked.kind : null;
  return [...division, level, asked.type === 'counted' ? 'counted' : '', kind ?? ''].join('\n');
}
