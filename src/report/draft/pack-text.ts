import type { ScaffoldWords } from '../../i18n/contract/scaffold-words.ts';
import type { Found } from '../../model/document-head.ts';
import { LEFT_OPEN } from '../../model/pack-sources.ts';
import { clauseLines } from './clause-lines.ts';
import { comment } from './comment.ts';
import { EXAMPLES } from './examples.ts';
import { isBareHeading } from './is-bare-heading.ts';
import { scalar } from './scalar.ts';
import type { Scaffold } from './scaffold.ts';

/** The lines of pack.yaml of a new pack: what the text says for sure, open places for the rest, and its clauses. */
export function packText({ id, folder, source, document, head }: Scaffold, words: ScaffoldWords): string[] {
  const { title, number, issuer, issued, region } = head;
  const { behind, open } = words;
  const clauses = document.clauses.filter((clause) => !isBareHeading(clause)).length;
  const found = (key: keyof typeof open, { sure, candidates }: Found<string>): string[] =>
    sure === null ? comment([open[key](candidates)]) : [];
  return [
    'duibiao: pack/1',
    ...comment(words.pack(source.split(/[\\/]/).at(-1) ?? '', clauses, folder)),
    `id: ${id} # ${behind.id}`,
    ...found('title', title),
    'title:',
    `  zh: ${valueOf(title)}`,
    `  en: ${LEFT_OPEN} # ${behind.english}`,
    ...found('number', number),
    `number: ${valueOf(number)}`,
    ...found('issuer', issuer),
    `issuer: ${valueOf(issuer)}`,
    ...found('issued', issued),
    `issued: ${issued.sure ?? LEFT_OPEN} # ${behind.issued}`,
    ...(issued.sure === null ? comment([open.inForce([])]) : []),
    'inForce:',
    `  from: ${issued.sure ?? LEFT_OPEN} # ${behind.inForce}`,
    ...(region === null ? comment([open.region([])]) : comment([words.aliases, EXAMPLES.aliases])),
    `region: {level: ${region?.level ?? LEFT_OPEN}, name: ${region === null ? LEFT_OPEN : scalar(region.name)}} # ${behind.region}`,
    'bearers:',
    ...comment([words.bearers, EXAMPLES.bearer], 2),
    '',
    ...comment(words.optional),
    '',
    ...comment([...words.clauses, EXAMPLES.notDuty]),
    'clauses:',
    ...clauseLines(document.clauses, words),
  ];
}

function valueOf({ sure }: Found<string>): string {
  return sure === null ? LEFT_OPEN : scalar(sure);
}
