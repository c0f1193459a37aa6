import type { Messages } from '../../i18n/messages.ts';
import type { Found } from '../../model/document-head.ts';
import { LEFT_OPEN } from '../../model/left-open.ts';
import { clauseLines } from './clause-lines.ts';
import { comment } from './comment.ts';
import { isBareHeading } from './is-bare-heading.ts';
import { scalar } from './scalar.ts';
import type { Scaffold } from './scaffold.ts';

/** pack.yaml of a new pack: what the text says for sure, open places for the rest, and its clauses. */
export function packText(
  { id, folder, source, document, head }: Scaffold,
  { scaffold: words }: Pick<Messages, 'scaffold'>,
): string {
  const { title, number, issuer, issued, region } = head;
  const { behind, open } = words;
  const clauses = document.clauses.filter((clause) => !isBareHeading(clause)).length;
  const found = (key: keyof typeof open, { sure, candidates }: Found<string>): string[] =>
    sure === null ? comment([open[key](candidates)]) : [];
  const lines = [
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
    ...(region === null ? comment([open.region([])]) : comment([words.aliases])),
    `region: {level: ${region?.level ?? LEFT_OPEN}, name: ${region === null ? LEFT_OPEN : scalar(region.name)}} # ${behind.region}`,
    'bearers:',
    ...comment(words.bearers, 2),
    '',
    ...comment(words.optional),
    '',
    ...comment(words.clauses),
    'clauses:',
    ...clauseLines(document.clauses, words),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function valueOf({ sure }: Found<string>): string {
  return sure === null ? LEFT_OPEN : scalar(sure);
}
