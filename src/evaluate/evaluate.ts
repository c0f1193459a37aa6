import type { Evaluation, Finding } from '../model/finding.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Level } from '../model/level.ts';
import type { Demand, Pack, Rule } from '../model/pack.ts';
import { Posts } from '../model/post.ts';
import type { State } from '../model/state.ts';
import type { Status } from '../model/status.ts';
import { scopesOf } from './bindings.ts';
import { fingerprint } from './fingerprint.ts';
import { judge, type JudgeContext } from './judge.ts';
import { noticesOf } from './notices.ts';
import { type Asked, type Scope, subjectsOf } from './subjects.ts';
import { type Verdict, verdictWithout } from './verdict.ts';

export interface EvaluateOptions {
  /** Apply every pack, also where it does not bind the declared region. */
  readonly force?: boolean;
  /** By `PACK/RULE`: the reading to decide by, where it is not the default. */
  readonly readings?: Readonly<Record<string, string>>;
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
  const bound = packs.map((pack) => ({ pack, scopes: scopesOf(pack, state, options.force === true) }));
  const findings = bound.flatMap(({ pack, scopes }) => {
    const posts = new Posts().with(pack.posts);
    const context: JudgeContext = {
      asOf,
      inForce: pack.inForce,
      holds: (held, asked) => posts.holds(held, asked),
    };
    return scopes.flatMap((scope) =>
      pack.rules.flatMap((rule) =>
        judgeRule(pack, rule, scope, context, options.readings?.[`${pack.id}/${rule.id}`]),
      ),
    );
  });
  return {
    asOf,
    jurisdictions: state.trees.map((tree) => tree.division.path),
    findings,
    notices: noticesOf(bound, state, asOf),
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
  scope: Scope,
  context: JudgeContext,
  chosen: string | undefined,
): Finding[] {
  const demand = rule.readings.find(({ name }) => name === chosen)?.demand ?? rule.demand;
  const decided = judgeDemand(rule, demand, scope, context);
  if (rule.readings.length === 0)
    return decided.map(({ asked, verdict }) => findingOf(pack, rule, asked, verdict, {}));
  const byReading = rule.readings.map((reading) => ({
    name: reading.name,
    judged: reading.demand === demand ? decided : judgeDemand(rule, reading.demand, scope, context),
  }));
  const elsewhere = byReading
    .flatMap(({ judged }) => judged)
    .filter(({ key }) => !decided.some((other) => other.key === key));
  const notAsked = [...new Map(elsewhere.map((judged) => [judged.key, judged])).values()].map(
    ({ key, asked, verdict }): Judged => ({
      key,
      asked,
      verdict: verdictWithout('not-applicable', verdict.unit, verdict.place, {
        ...(verdict.period === null ? {} : { period: verdict.period }),
        due: verdict.due,
        remarks: [{ type: 'not-asked-under-reading' }],
      }),
    }),
  );
  return [...decided, ...notAsked].map(({ key, asked, verdict }) => {
    const statuses = byReading.map(
      ({ name, judged }) =>
        [name, judged.find((other) => other.key === key)?.verdict.status ?? 'not-applicable'] as const,
    );
    return findingOf(pack, rule, asked, verdict, Object.fromEntries(statuses));
  });
}

function judgeDemand(rule: Rule, demand: Demand, scope: Scope, context: JudgeContext): Judged[] {
  return subjectsOf(demand.subject, scope).flatMap((asked) =>
    judge(rule, demand, asked, context).map((verdict) => ({
      key: keyOf(asked, verdict.period),
      asked,
      verdict,
    })),
  );
}

function findingOf(
  pack: Pack,
  rule: Rule,
  asked: Asked,
  verdict: Verdict,
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
    disputed: new Set([verdict.status, ...Object.values(readings)]).size > 1,
    readings,
    fingerprint: fingerprint([rule.pack, rule.id, keyOf(asked, verdict.period)]),
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

function keyOf(asked: Asked, period: string | null): string {
  const { division, level } = aboutOf(asked);
  const part =
    asked.type === 'counted' ? asked.totals.kind : asked.type === 'missing' ? (asked.kind ?? '') : '';
  return [...division, level, asked.type === 'counted' ? 'counted' : '', part, period ?? ''].join('\n');
}
