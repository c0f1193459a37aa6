import type { RuleForm, ScaffoldWords } from '../../i18n/contract/scaffold-words.ts';
import { padEnd } from '../text/pad-end.ts';
import { comment } from './comment.ts';
import type { ExampleFacts } from '../../model/example-facts.ts';
import { exampleForms, exampleRule } from './examples.ts';

const COLUMN = 34;
const FORM_COLUMN = 80;

/** The lines of the first file of rules: none yet, how one is written, and the forms there are. */
export function rulesText(facts: ExampleFacts, words: ScaffoldWords): string[] {
  const rule = exampleRule(facts).map(([line, key]) =>
    key === undefined ? line : `${padEnd(line, COLUMN)} # ${words.rule[key]}`,
  );
  const forms = Object.entries(exampleForms(facts)).map(
    ([form, line]) => `  ${padEnd(line, FORM_COLUMN)} # ${words.form[form as RuleForm]}`,
  );
  return [
    'duibiao: rules/1',
    'rules:',
    ...comment([...words.rules, ...rule]),
    '',
    ...comment([words.forms, ...forms, ...words.limits]),
  ];
}
