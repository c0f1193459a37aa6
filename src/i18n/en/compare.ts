import type { CompareWords } from '../contract/compare-words.ts';
import { names } from './names.ts';

/** The words of the comparison. */
export const compare: CompareWords = {
  title: (whose) => `Side by side: ${whose}`,
  titleBelow: (name) => `Divisions of ${name} side by side`,
  narrowed: (topics) => `These topics only: ${names.list(topics)}`,
  documents: 'Asked by',
  nothingAsked: 'nothing was asked',
  differentDocuments:
    'The jurisdictions are asked by different documents, which demand more or less: their shares cannot be compared directly.',
  columns: {
    share: 'met/due',
    percent: 'share',
    gaps: 'gaps',
    overdue: 'overdue',
    open: 'open',
    pending: 'pending',
    undeclared: 'undecl.',
    waived: 'waived',
    'not-applicable': 'n/a',
  },
  topic: 'topic',
  division: 'division',
  total: 'total',
  totals: 'Totals',
  byTopic: 'By topic',
  byDivision: 'By division',
  notOnFile: (count) =>
    count === 1
      ? '1 division that a document names, not declared'
      : `${count} divisions that documents name, not declared`,
  legend: [
    'Met includes late. Gaps are what is not done today: overdue (its day has passed), open (it has no day), pending (its day is to come).',
    'Due = met + gaps + undeclared + waived, without what is not applicable (n/a). Undeclared and waived are not counted as met.',
    'Each demand on each division counts once, a recurring one once per period. "-" stands where nothing is due.',
  ],
  encouraged: (count) =>
    `What is only encouraged is left out of all these figures (${names.findings(count)} this time).`,
  order:
    'Most gaps first, waived ones included; of equals, most undeclared first; then by name. The jurisdiction itself and what is not declared come last.',
  noDivisions: 'No divisions below it are declared.',
  onlyTotals:
    'Too many jurisdictions to list by topic: add --verbose to list all, or write a file with --format csv:FILE or --format markdown:FILE.',
  hintDivision: 'add --by division to put the divisions below it side by side',
  csv: {
    asOf: 'as of',
    jurisdiction: 'jurisdiction',
    row: 'row',
    topic: 'topic key',
    name: 'name',
    met: 'met in all',
    gaps: 'gaps in all',
    applicable: 'due in all',
    share: 'share',
    packs: 'packs',
  },
};
