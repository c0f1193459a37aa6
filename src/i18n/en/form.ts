import type { FormWords } from '../contract/form-words.ts';
import { names } from './names.ts';

/** The words of `init`. */
export const form: FormWords = {
  title: (name) => `What ${name} declares`,
  packs: (documents) => `For: ${documents.join('; ')}`,
  open: (places, asOf) =>
    `${places === 1 ? '1 place' : `${places} places`} to fill in, by what is asked on ${asOf}`,
  nothing: (asOf) =>
    `Nothing to fill in on ${asOf}: no document is in force, or none asks this division for anything`,
  rules: [
    '1. What is done: the day (such as 2023-09-01), or true where the day is not known. What is not: false, 0 or []',
    '2. What is not known stays empty: it is undeclared, never a no',
    '3. Leave a space behind the colon, and the indentation as it is',
    '4. A key behind a # (such as #staff:) is not needed now, only where the comment over it holds: delete that #, in a group the one of each line',
    '5. Then run duibiao validate for the form, duibiao ask for what is missing, duibiao check for the verdicts',
  ],
  fixed: 'leave as it is',
  declaredOn: 'the day of this declaration; what has no day holds from it on',
  parent: 'the division above; of several, the uppermost first',
  level: {
    prefecture: 'prefecture',
    county: 'county or district',
    township: 'towns, townships and subdistricts alike',
    village: 'villages and communities alike',
  },
  kind: {
    town: 'or township, subdistrict',
    township: 'or town, subdistrict',
    subdistrict: 'or town, township',
    village: 'or community',
    community: 'or village',
  },
  kindOpen: (kinds) => `one of ${names.list(kinds)}`,
  code: 'division code, in quotes',
  pattern: 'a pattern: give it its real name, copy it for each, delete it where there is none',
  patternNames: { prefecture: 'a prefecture', county: 'a county', township: 'a town', village: 'a village' },
  packFacts: 'what only this document asks',
  attested: 'duties without a figure: the day, or false',
  totals: { villages: 'villages', communities: 'communities' },
  howTotals:
    'the total and how many of them have it; or list them one by one under divisions, which the total does not count',
  divisions: 'the divisions below',
  sample: 'villages and communities may also be listed one by one, like this',
  named: (all) => `Named by the document: ${all}`,
  namedHere:
    'named by the document, which does not say where they lie: leave them here, or move them below the division they belong to',
  namedElsewhere: (all) => `The document names ${all}: list those of this division under divisions`,
  example: (values) => `such as ${values.join(', or ')}`,
  population: (divisions) => `The document tells of ${divisions}`,
  decides: (count) => `decides whether ${count === 1 ? '1 demand applies' : `${count} demands apply`}`,
  onlyUnderReading: (title) => `only under the reading "${title}"`,
  onlyOf: (kinds) => `only of: ${kinds}`,
  written: (file, places) => `${file} written, ${places === 1 ? '1 place' : `${places} places`} to fill in.`,
};
