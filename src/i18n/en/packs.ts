import type { PackWords } from '../contract/pack-words.ts';
import { names } from './names.ts';

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The words of `packs` and `validate`. */
export const packs: PackWords = {
  list: {
    title: (count) => `Packs (${count})`,
    rules: (rules, attested) => `${counted(rules, 'rule')}, ${attested} of them decided by a declared yes`,
    none: 'There are no packs.',
    hint: 'duibiao packs show <id>: look at one pack',
  },
  show: {
    id: 'Id',
    number: 'Number',
    issuer: 'Issuer',
    issued: 'Issued',
    region: 'Region',
    inForce: 'In force',
    inForceFromTo: (from, to) => (to === null ? `from ${from}` : `from ${from} to ${to}`),
    parents: 'Parents',
    population: 'It speaks of',
    populationOf: (divisions, clause) => `${divisions} (${clause})`,
    rosters: 'Names',
    digest: 'Digest',
    unknown: 'unknown',
    none: 'none',
    conflicts: (count) => `Conflicts inside the document (${count})`,
    decision: 'Decision',
    rules: (count, hard, attested) => `Rules (${count}: ${hard} checkable, ${attested} by a declared yes)`,
    readings: (list, byDefault) => `readings: ${list.join(', ')} (default ${byDefault})`,
    nonDuties: (count) => `Clauses that are no duty (${count})`,
    hintVerbose: 'add --verbose: the whole demand of every rule, and the clauses that are no duty',
    hintExplain: 'duibiao explain <rule>: where a rule comes from, how it is read, what to do',
  },
  coverage: {
    title: 'Clause coverage',
    totals: (clauses, withRules, notDuties, open) =>
      `${counted(clauses, 'clause')}: ${withRules} with rules, ${notDuties} no duty, ${open} to be classified`,
    notDuty: 'no duty',
    unaccounted: 'to be classified',
  },
  test: {
    passed: (pack, rows) => `${pack}: all ${counted(rows, 'row')} passed`,
    failed: (pack, failures, rows) => `${pack}: ${failures} of ${counted(rows, 'row')} failed`,
    expectedButGot: (rule, expected, actual) => `${rule}: expected ${expected}, got ${actual}`,
  },
  lint: {
    clean: (pack) => `${pack}: no faults`,
    faults: (errors, warnings) => `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  },
  validate: {
    clean: (files, divisions) =>
      `no faults in ${counted(files, 'file')}, which declare ${names.divisions(divisions, null)}`,
    faults: (errors, warnings, files) =>
      `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(files, 'file')}`,
  },
};
