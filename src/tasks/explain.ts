import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import type { RunRequest } from '../model/run-request.ts';
import { type Declared, declare } from './steps/declare.ts';
import { judge } from './steps/judge.ts';
import { loadPacks } from './steps/load-packs.ts';
import { onlyPacks } from './steps/only-packs.ts';
import { reportOf } from './steps/report-of.ts';
import { findRule } from './steps/select.ts';

export interface ExplainRequest extends RunRequest {
  /** Id of a rule, or `PACK/RULE`. Without `paths` it is looked for in the packs alone and nothing is judged. */
  readonly rule: string;
}

/** The rule is one of the report's packs; null where it may be in one of those that have faults. */
export interface Explanation {
  readonly explained: { readonly rule: Rule; readonly report: Report } | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What does this rule ask, where does the document say so, and why did a district get its verdict? */
export async function explain(request: ExplainRequest): Promise<Explanation> {
  const declared = await declaredFor(request);
  const { diagnostics } = declared;
  const rule = ruleIn(declared, request.rule);
  if (rule === null) return { explained: null, diagnostics };
  const asked = narrowed(request, declared, rule);
  const judged = judge(declared, asked);
  return { explained: { rule, report: reportOf(asked, declared, judged) }, diagnostics };
}

async function declaredFor(request: ExplainRequest): Promise<Declared> {
  if (request.paths.length > 0) return declare(request);
  return onlyPacks(await loadPacks(request.packs ?? [], request.cwd), request.issued);
}

/** That nothing is called so is certain only where every pack could be read. */
function ruleIn({ packs, packsLeftOut }: Declared, word: string): Rule | null {
  const isThere = packs.some(({ id, rules }) =>
    rules.some((rule) => [rule.id, ...rule.was].some((name) => name === word || `${id}/${name}` === word)),
  );
  return isThere || packsLeftOut.length === 0 ? findRule(packs, word) : null;
}

/** What another pack asks beside it is compared among the rules of its topic. */
function narrowed(request: ExplainRequest, { packs }: Declared, { topic }: Rule): RunRequest {
  if (packs.length < 2) return { ...request, only: [request.rule] };
  return { ...request, topic: [topic] };
}
