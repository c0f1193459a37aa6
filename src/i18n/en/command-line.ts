import type { CommandLineWords } from '../contract/command-line.ts';
import { optionHelp } from '../option-help.ts';

/** The words of the command line itself. */
export const commandLine: CommandLineWords = {
  program:
    'Measures what a jurisdiction declares against what government documents demand: how much is missing, by when, who owes it, and where the document says so.',
  commands: {
    check: {
      summary: 'check declarations and list the gaps',
      description:
        'Reads state files, checks them against every document that applies, and prints the gap report. Takes files, folders and globs.',
    },
    validate: {
      summary: 'check the form of state files only',
      description:
        'Checks that files of states and of waivers are well-formed and do not contradict themselves; gives no verdicts.',
    },
    ask: {
      summary: 'list what is left to declare',
      description:
        'Lists the facts that are not declared and so leave demands undecided: why each is needed and where to write it.',
    },
    init: {
      summary: 'make a state file to fill in',
      description:
        'Makes a state file to fill in from packs: one line for everything to declare, with the clause, the demand, the due day and how to write it. By default for the jurisdiction of the pack with the divisions that the document names; with --name for one township or village of it.',
    },
    explain: {
      summary: 'explain one rule',
      description:
        'Shows where a rule comes from, its phrase, its whole demand, its readings and its remedy; with state files, also why each division got its verdict.',
    },
    compare: {
      summary: 'put jurisdictions side by side',
      description:
        'Puts the jurisdictions of the given files side by side: for each topic, how much is met, missing, undeclared and not applicable; with --by division, the divisions below one jurisdiction. What is undeclared is never counted as met.',
    },
    baseline: {
      summary: 'write the known gaps (a baseline)',
      description:
        'Checks declarations and writes their gaps as a baseline. check --baseline tells new gaps by it: known ones are listed all the same, but only new ones fail the run.',
    },
    diff: {
      summary: 'tell what changed and why',
      description:
        'Compares two states (files or folders) or two json reports: which gaps are new, which are met by now, which are gaps still, and whether each change comes of the day passing, the rules, what is declared, or a waiver. The cause is the least that has to be changed of the old side to get the new verdict: the day, the packs or the facts alone, in this order, else two of them; new facts are always looked at on the new day.',
    },
    merge: {
      summary: 'join the reports of shards',
      description:
        'Joins the json reports of check --shard into one, the same in every byte as without shards. Refuses missing and repeated shards, and shards of other packs, days or inputs.',
    },
    'verify-report': {
      summary: 'make a report again',
      description:
        'Checks again what a json report records (files, packs, day, options), and says whether the result is the same in every byte, and what differs.',
    },
    packs: {
      summary: 'look at packs and check them',
      description: 'A pack is one government document written as data. These commands show and check packs.',
    },
    'packs list': { summary: 'list all packs', description: 'Lists all packs that come with the program.' },
    'packs show': {
      summary: 'show one pack',
      description: 'Shows one pack: its document, conflicts inside the document, and all rules.',
    },
    'packs init': {
      summary: 'draft a pack from its document',
      description:
        'Makes the folder of a new pack from the text of its document: title, number and the like as far as they are sure, all clauses waiting to be classified, and comments on how to go on. A folder that exists is left as it is.',
    },
    'packs coverage': {
      summary: 'show the coverage clause by clause',
      description: 'Lists every clause of the document: which rules check it, or why it is no duty.',
    },
    'packs verify': {
      summary: 'prove one pack against its document',
      description:
        'Checks a pack against the text of its document: every phrase stands in a clause that is cited, every figure, date and name is printed there or follows by a named rule; what was not found is listed rule by rule.',
    },
    'packs test': {
      summary: 'run the tests of packs',
      description:
        'Runs the tests.yaml of packs and compares the verdicts; with --boundaries also cases generated from the rules themselves.',
    },
    'packs lint': {
      summary: 'check the form of packs',
      description: 'Checks the form of packs and reports errors and warnings.',
    },
    'packs crosswalk': {
      summary: 'compare documents topic by topic',
      description:
        'Puts documents side by side: what each asks of the same thing, which is stricter, where they conflict, what only one asks.',
    },
    schema: {
      summary: 'print a JSON Schema',
      description:
        'Prints the schema of state files (state), waivers, packs (pack) or reports (report), for editors: of state files unless told otherwise; with --pack it includes the facts of that pack. Files made by init name a duibiao.schema.json (--out) beside or above them.',
    },
    completion: {
      summary: 'print a completion script',
      description: 'Prints the completion script of a shell.',
    },
  },
  options: optionHelp('en'),
  arguments: {
    files: 'state files, folders or globs',
    old: 'the old state (file or folder) or json report',
    new: 'the new state (file or folder) or json report',
    reports: 'json reports of shards, folders or globs',
    report: 'a report of check --format json',
    rule: 'id of a rule, or pack/rule where several packs have it',
    id: 'id of the new pack and name of its folder: small letters, digits and hyphens',
    pack: 'id of a pack, or the folder of one, such as ./qingshi-2024',
    packs: 'ids or folders (./qingshi-2024) of packs; all that come with the program if left out',
    shell: 'the shell: bash, zsh or fish',
    schema: 'name of the schema',
  },
  argumentNames: {
    files: 'files',
    old: 'old',
    new: 'new',
    reports: 'reports',
    report: 'report',
    rule: 'rule',
    id: 'id',
    pack: 'pack',
    packs: 'packs',
    shell: 'shell',
    schema: 'schema',
  },
  placeholders: { options: 'options', command: 'command' },
  values: {
    date: 'date',
    pack: 'pack',
    pattern: 'rule',
    name: 'name',
    status: 'status',
    grouping: 'grouping',
    reading: 'rule=reading',
    issue: 'pack=date',
    shard: 'part/parts',
    force: 'force',
    number: 'number',
    level: 'level',
    format: 'format[:file]',
    lang: 'lang',
    file: 'file',
    path: 'path',
    tier: 'level',
    kind: 'kind',
  },
  headings: {
    usage: 'Usage: ',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
  },
  defaultIs: (value) => `default: ${value}`,
  choicesAre: (values) => `one of: ${values.join(', ')}`,
  exitCodes: {
    0: 'nothing overdue or open, and everything decided',
    1: 'gaps at or above --fail-on (with --baseline: new ones)',
    2: 'no verdict: usage, bad input, bad pack, or internal fault',
    3: 'incomplete: no (new) gap, but facts are undeclared, nothing matched, or a waiver is void',
    4: 'no (new) gap, but only because of waivers or of gaps known by --baseline',
  },
  error: (sentence) => `error: ${sentence}`,
  filesRead: (read, total) => `${read} of ${total} files read`,
  seeHelp: (command) => `see ${command} --help`,
  examples: {
    check: [
      { line: 'duibiao check states/', what: 'check all declarations in a folder' },
      { line: 'duibiao check kaizhou.yaml --as-of 2024-03-31', what: 'as it was on a day' },
      { line: 'duibiao check states/ --division 温泉镇 --verbose', what: 'one town, every finding' },
      {
        line: 'duibiao check states/ --format terminal --format json:report.json',
        what: 'write a JSON report too',
      },
      {
        line: 'duibiao check states/ --no-waivers --waivers waivers.yaml',
        what: 'accept only the waivers of the auditor',
      },
      {
        line: 'duibiao check states/ --shard 1/4 --format json:1.json',
        what: 'one of four machines, each with its own part',
      },
      { line: 'duibiao check states/ --baseline known-gaps.json', what: 'let new gaps alone fail the run' },
    ],
    ask: [{ line: 'duibiao ask wenquan.yaml', what: 'what is left to declare' }],
    init: [
      { line: 'duibiao init --pack kaizhou-2023 --out kaizhou.yaml', what: 'the file of a whole district' },
      {
        line: 'duibiao init --pack kaizhou-2023 --alone --out kaizhou.yaml',
        what: 'the district itself; its townships hand in their own',
      },
      {
        line: 'duibiao init --pack kaizhou-2023 --name 温泉镇 --out wenquan.yaml',
        what: 'the file of one town',
      },
    ],
    compare: [
      { line: 'duibiao compare a.yaml b.yaml', what: 'jurisdictions, topic by topic' },
      { line: 'duibiao compare states/ --by division', what: 'the townships of one district' },
      { line: 'duibiao compare states/ --format csv:compare.csv', what: 'a file that Excel opens' },
    ],
    baseline: [
      { line: 'duibiao baseline states/ --out known-gaps.json', what: 'write down the gaps of today' },
    ],
    diff: [
      { line: 'duibiao diff q1/ q2/ --as-of 2024-06-30', what: 'between two declarations' },
      {
        line: 'duibiao diff states/ states/ --old-as-of 2024-03-31 --as-of 2024-06-30',
        what: 'what three months change by themselves',
      },
      { line: 'duibiao diff last.json this.json --format markdown', what: 'between two reports' },
    ],
    merge: [
      { line: 'duibiao merge 1.json 2.json 3.json 4.json --format sarif:report.sarif', what: 'join them' },
    ],
    'packs crosswalk': [
      { line: 'duibiao packs crosswalk --topic station', what: 'work stations alone' },
      {
        line: 'duibiao packs crosswalk kaizhou-2023 yanbian-2023 --format csv:table.csv',
        what: 'two documents, as a table',
      },
    ],
    'packs init': [
      {
        line: 'duibiao packs init qingshi-2024 --source notice.txt',
        what: 'makes qingshi-2024 in the current folder',
      },
    ],
    'packs verify': [
      {
        line: 'duibiao packs verify kaizhou-2023 --source no47.txt --verbose',
        what: 'where every figure and date comes from',
      },
    ],
    explain: [
      { line: 'duibiao explain station-staff-subdistrict kaizhou.yaml', what: 'all about one demand' },
    ],
  },
};
