import { messagesFor } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pack, Rule } from '../../model/pack.ts';
import type { ReportContext } from '../../model/report.ts';
import { bearerName } from '../words/bearer-name.ts';
import { topicName } from '../words/topic-name.ts';
import { BLANK, type Line, line } from '../terminal/line.ts';
import { writeLines } from '../terminal/write-lines.ts';

type Context = Pick<ReportContext, 'locale' | 'width' | 'color' | 'verbose'>;

/** `packs show`: the document, its conflicts and its rules; verbose adds every sentence and the clauses that are no duty. */
export function packTerminal(pack: Pack, context: Context): string {
  const words = messagesFor(context.locale);
  const lines = [
    ...documentLines(pack, words),
    ...conflictLines(pack, words),
    ...ruleLines(pack, words, context),
    ...nonDutyLines(pack, words, context),
    BLANK,
    ...(context.verbose ? [] : [line(words.packs.show.hintVerbose, 'dim')]),
    line(words.packs.show.hintExplain, 'dim'),
  ];
  return writeLines(lines, context);
}

function documentLines(pack: Pack, { names, packs: { show }, pick }: Messages): Line[] {
  const population = pack.population.map(({ level, total, clause }) =>
    show.populationOf(names.divisions(total, level), clause),
  );
  const rosters = pack.rosters.map(({ id, level, kind, names: all }) => {
    const many = kind === undefined ? names.divisions(all.length, level) : names.kinds(all.length, kind);
    return `${many}${names.aside(id)}`;
  });
  return [
    line(pick(pack.title), 'title'),
    BLANK,
    ...[
      [show.id, pack.id],
      [show.number, pack.number ?? show.unknown],
      [show.issuer, pack.issuer],
      [show.issued, pack.issued ?? show.unknown],
      [show.region, names.phrases([pack.region.name, names.level[pack.region.level]])],
      [show.inForce, show.inForceFromTo(pack.inForce.from, pack.inForce.to)],
      [show.parents, pack.parents.length === 0 ? show.none : names.join(pack.parents)],
      ...(population.length === 0 ? [] : [[show.population, names.list(population)]]),
      ...(rosters.length === 0 ? [] : [[show.rosters, names.list(rosters)]]),
      [show.digest, pack.digest],
    ].map(([label = '', text = '']) => line(names.labelled(label, text))),
  ];
}

function conflictLines({ conflicts }: Pack, { names, packs: { show }, pick }: Messages): Line[] {
  if (conflicts.length === 0) return [];
  return [
    BLANK,
    line(`== ${show.conflicts(conflicts.length)} ==`, 'title'),
    ...conflicts.flatMap(({ id, clause, text, decision }) => [
      line(`${pick(text)}${names.aside(`${names.list(clause)} · ${id}`)}`, 'plain', 2, '- '),
      line(names.labelled(show.decision, pick(decision)), 'plain', 4),
    ]),
  ];
}

function ruleLines(pack: Pack, words: Messages, context: Context): Line[] {
  const { names, packs } = words;
  const attested = pack.rules.filter(({ checkable }) => checkable === 'attest').length;
  const heading = packs.show.rules(pack.rules.length, pack.rules.length - attested, attested);
  const topics = [...new Set(pack.rules.map(({ topic }) => topic))];
  return [
    BLANK,
    line(`== ${heading} ==`, 'title'),
    ...topics.flatMap((topic) => {
      const rules = pack.rules.filter((rule) => rule.topic === topic);
      const title = line(`${topicName(topic, pack, words)}${names.aside(`${rules.length}`)}`, 'title');
      return [BLANK, title, ...rules.flatMap((rule) => oneRule(rule, pack, words, context))];
    }),
  ];
}

function oneRule(rule: Rule, pack: Pack, words: Messages, { verbose }: Context): Line[] {
  const { gapReport, law, names, packs, pick } = words;
  const force = rule.force === 'must' ? '' : gapReport.force(names.force[rule.force]);
  const bearers = rule.bearer.map((key) => bearerName(key, pack, words));
  const readings = rule.readings.map(({ name }) => name);
  return [
    line(`${force}${pick(rule.title)}`, 'plain', 2, '- '),
    ...(verbose
      ? [line(law.sentence(rule.demand, rule.force), 'plain', 4), line(names.quote(rule.phrase), 'plain', 4)]
      : []),
    ...(readings.length === 0
      ? []
      : [line(packs.show.readings(readings, rule.defaultReading ?? ''), 'plain', 4)]),
    line([gapReport.clause(rule.clause), gapReport.bearers(bearers), rule.id].join(' · '), 'dim', 4),
  ];
}

function nonDutyLines(
  { clauses }: Pack,
  { names, packs: { show }, pick }: Messages,
  { verbose }: Context,
): Line[] {
  const others = clauses.flatMap(({ id, title, notDuty }) =>
    notDuty === null ? [] : [{ id, title, reason: pick(notDuty) }],
  );
  if (others.length === 0) return [];
  const listed = others.map(({ id, title, reason }) =>
    line(names.labelled(`${id} ${title}`, reason), 'plain', 2, '- '),
  );
  return [BLANK, line(`== ${show.nonDuties(others.length)} ==`, 'title'), ...(verbose ? listed : [])];
}
