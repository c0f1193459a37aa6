import type { Finding } from '../../model/finding.ts';
import { nearest } from '../../model/nearest.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import { NAMES_AS_WRITTEN } from '../../model/region/division-names.ts';
import type { Division, State } from '../../model/state.ts';
import type { RunOptions } from '../../model/run-options.ts';
import { UsageError } from '../../model/usage.ts';

type Selection = Pick<RunOptions, 'only' | 'topic' | 'bearer' | 'division' | 'reading'>;

/** The packs with the rules that are asked for; a word that fits nothing is a fault, not an empty report. */
export function selectRules(packs: readonly Pack[], { only, topic, bearer }: Selection): Pack[] {
  const rules = packs.flatMap((pack) => pack.rules);
  const ids = rules.map((rule) => rule.id);
  for (const token of only) {
    if (!rules.some((rule) => fitsPattern(token, rule)))
      throw new UsageError('unknown-rule', { token, expected: ids, nearest: nearest(token, ids) });
  }
  // Without any pack there is no field, and nothing that its topics could be held against.
  const topics = [
    ...new Set(
      packs.flatMap((pack) => [...Object.keys(pack.vocabulary.topics), ...Object.keys(pack.topics)]),
    ),
  ];
  for (const token of topic) {
    if (packs.length > 0 && !topics.some((known) => fitsTopic(token, known)))
      throw new UsageError('unknown-topic', { token, expected: topics, nearest: nearest(token, topics) });
  }
  const bearers = [...new Set(packs.flatMap((pack) => Object.keys(pack.bearers)))];
  for (const token of bearer) {
    if (!bearers.includes(token))
      throw new UsageError('unknown-bearer', { token, expected: bearers, nearest: nearest(token, bearers) });
  }
  const isAsked = (rule: Rule): boolean =>
    (only.length === 0 || only.some((token) => fitsPattern(token, rule))) &&
    (topic.length === 0 || topic.some((token) => fitsTopic(token, rule.topic))) &&
    (bearer.length === 0 || rule.bearer.some((name) => bearer.includes(name)));
  return packs.map((pack) => ({ ...pack, rules: pack.rules.filter(isAsked) }));
}

/**
 * The findings of the divisions and bearers that are asked for. Where files were left out, a division that nobody declares
 * is no fault: it may be declared there, and the faults of the files are what to report.
 */
export function selectFindings(
  findings: readonly Finding[],
  {
    state,
    packs,
    leftOut,
  }: { readonly state: State; readonly packs: readonly Pack[]; readonly leftOut: readonly string[] },
  { division, bearer }: Selection,
): Finding[] {
  const isWhole = state.trees.length > 0 && leftOut.length === 0;
  const declared = state.trees.flatMap((tree) => pathsIn(tree.division));
  // A shard may have no finding of a division that a document names and nobody declares.
  const named = packs.flatMap((pack) => pack.rosters.flatMap(({ names }) => names.map((name) => [name])));
  const known = [...declared, ...named, ...findings.map((finding) => finding.division)];
  const paths = division.map((token) => token.split('/').map((name) => name.trim()));
  for (const path of paths) {
    if (!isWhole || known.some((candidate) => NAMES_AS_WRITTEN.passes(candidate, path))) continue;
    const expected = declared.map((names) => names.at(-1) ?? '');
    const meant = nearest(path.at(-1) ?? '', expected);
    throw new UsageError('unknown-division', { token: path.join('/'), expected, nearest: meant });
  }
  return findings.filter(
    (finding) =>
      (paths.length === 0 || paths.some((path) => NAMES_AS_WRITTEN.passes(finding.division, path))) &&
      (bearer.length === 0 || finding.bearer.some((name) => bearer.includes(name))),
  );
}

/** By `PACK/RULE`: the reading to decide by. */
export function selectReadings(packs: readonly Pack[], { reading }: Selection): Record<string, string> {
  return Object.fromEntries(
    reading.flatMap((token) => {
      if (!token.includes('=')) return readingsNamed(packs, token);
      const [word = '', name = ''] = token.split('=');
      const rule = findRule(packs, word);
      const names = rule.readings.map((candidate) => candidate.name);
      if (names.length === 0) throw new UsageError('no-readings', { name: rule.id });
      if (!names.includes(name))
        throw new UsageError('unknown-reading', {
          token: name,
          name: rule.id,
          expected: names,
          nearest: nearest(name, names),
        });
      return [[`${rule.pack}/${rule.id}`, name]];
    }),
  );
}

/** A reading by its name alone: every rule that has it, so that rules which hang together are decided alike. */
function readingsNamed(packs: readonly Pack[], name: string): [string, string][] {
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => rule.readings.length > 0);
  const found = rules.filter((rule) => rule.readings.some((candidate) => candidate.name === name));
  if (found.length > 0) return found.map((rule) => [`${rule.pack}/${rule.id}`, name]);
  const expected = [...new Set(rules.flatMap((rule) => rule.readings.map((candidate) => candidate.name)))];
  throw new UsageError('unknown-reading', { token: name, expected, nearest: nearest(name, expected) });
}

/** The one rule that a word means: its id or a former one, or `PACK/RULE` where several packs have it. */
export function findRule(packs: readonly Pack[], word: string): Rule {
  const rules = packs.flatMap((pack) => pack.rules);
  const isNamed = (rule: Rule, name: string): boolean => name === word || `${rule.pack}/${name}` === word;
  const today = rules.filter((rule) => isNamed(rule, rule.id));
  const found =
    today.length > 0 ? today : rules.filter((rule) => rule.was.some((name) => isNamed(rule, name)));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1)
    throw new UsageError('ambiguous-rule', {
      token: word,
      expected: found.map((rule) => `${rule.pack}/${rule.id}`),
    });
  const ids = rules.map((rule) => rule.id);
  throw new UsageError('unknown-rule', { token: word, expected: ids, nearest: nearest(word, ids) });
}

function fitsPattern(token: string, rule: Rule): boolean {
  const pattern = new RegExp(`^${token.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return [rule.id, ...rule.was].some((name) => pattern.test(name) || pattern.test(`${rule.pack}/${name}`));
}

function fitsTopic(token: string, topic: string): boolean {
  return topic === token || topic.startsWith(`${token}.`);
}

function pathsIn(division: Division): (readonly string[])[] {
  return [division.path, ...division.divisions.flatMap(pathsIn)];
}
