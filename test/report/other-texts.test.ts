import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { diagnosticsText } from '../../src/report/terminal/diagnostics.ts';
import { packCoverage } from '../../src/report/packs/coverage.ts';
import { packTerminal } from '../../src/report/packs/terminal.ts';
import { packsList } from '../../src/report/packs/list.ts';
import { blanksOf } from '../../src/report/terminal/ask-groups.ts';
import { ask } from '../../src/report/terminal/ask.ts';
import { explain } from '../../src/report/terminal/explain.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { golden } from '../golden.ts';
import { DISPUTED, RULES } from './sample-pack.ts';
import {
  askOf,
  contextOf,
  COUNTY,
  findingOf,
  reportOf,
  samplePack,
  sampleReport,
  TOWNSHIPS,
  undeclaredReport,
} from './sample-report.ts';

function expectNarrow(text: string, width = 80): void {
  for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
}

/** Questions of every kind: shared by many, of one, of things in a list, of divisions that nobody declares. */
function askReport() {
  const staff = TOWNSHIPS.slice(0, 5).map((name) => findingOf(RULES.staffTown, 'undeclared', [name]));
  const town = [COUNTY, '温泉镇'];
  const units = ['温泉宾馆', '商贸公司', '加油站', '农贸市场', '学校', '医院'].map((item) => ({
    ...askOf(RULES.trained, town),
    path: ['trainedPerson'],
    item,
  }));
  const roster = ['天祠社区', '安康社区'].map((item) => ({
    fact: 'divisions',
    what: { type: 'named-division' as const, name: item },
    division: [COUNTY],
    place: null,
    path: ['divisions'],
    item,
  }));
  const meetings = { ...askOf(RULES.meetings, [COUNTY]), knownFrom: '2024-01-15' as never };
  return reportOf([
    ...staff,
    findingOf(RULES.trained, 'undeclared', ['温泉镇'], { asks: units }),
    findingOf(RULES.micro, 'undeclared', ['天祠社区'], { asks: roster }),
    findingOf(RULES.meetings, 'undeclared', [], { asks: [meetings] }),
  ]);
}

describe.each(LOCALES)('in %s', (locale) => {
  const context = contextOf({ locale });

  test('the question list', () => {
    const text = ask(askReport(), context);
    expect(text).toBe(golden(`report/ask-${locale}.txt`, text));
    expectNarrow(text);
  });

  test('the question list of 1600 questions', () => {
    const text = ask(undeclaredReport(), context);
    expectNarrow(text);
    expect(text.split('\n').length).toBeLessThan(200);
  });

  test('the explanation of a rule', () => {
    for (const rule of [DISPUTED, RULES.meetings, RULES.brigade]) {
      const text = explain(sampleReport(), rule, context);
      expect(text).toBe(golden(`report/explain-${rule.id}-${locale}.txt`, text));
      expectNarrow(text);
    }
  });

  test('the explanation of a rule alone', () => {
    const text = explain({ ...sampleReport(), findings: [], sources: [] }, RULES.trained, context);
    expect(text).toBe(golden(`report/explain-alone-${locale}.txt`, text));
  });

  test('a pack', () => {
    for (const verbose of [false, true]) {
      const text = packTerminal(samplePack(), { ...context, verbose });
      expect(text).toBe(golden(`report/pack-${locale}${verbose ? '-verbose' : ''}.txt`, text));
      expectNarrow(text);
    }
  });

  test('the list of packs and the coverage of one', () => {
    const text = `${packsList([samplePack()], context)}\n${packCoverage(samplePack(), context)}`;
    expect(text).toBe(golden(`report/packs-${locale}.txt`, text));
    expectNarrow(text);
  });

  test('nothing', () => {
    expect(ask(reportOf([]), context).split('\n').length).toBe(3);
    expect(packsList([], context).split('\n').length).toBe(2);
  });
});

test('a verbose question list has one entry for every blank', () => {
  const report = undeclaredReport();
  const text = ask(report, contextOf({ verbose: true }));
  expect(text.match(/^ {2}- /gm)?.length).toBe(blanksOf(report.findings).length);
});

test('faults are one line each, with nothing hidden', () => {
  const diagnostics: Diagnostic[] = [
    {
      code: 'unknown-key',
      severity: 'error',
      position: { file: '申报/温泉.yaml', line: 3, column: 5 },
      args: { token: 'stafff', nearest: 'staff' },
    },
    {
      code: 'not-a-date',
      severity: 'warning',
      position: { file: 'a\u001b.yaml', line: 1, column: 1 },
      args: { token: '2023-02-30\r\n\u202e' },
    },
  ];
  expect(diagnosticsText(diagnostics, contextOf())).toBe(
    '申报/温泉.yaml:3:5: 错误：「stafff」不是已知的字段；是不是想写 staff？\n' +
      'a\\u{1b}.yaml:1:1: 提醒：「2023-02-30\\u{d}\\u{a}\\u{202e}」不是日期；应写成 2023-03-20 的样子，并且日历上有这一天\n',
  );
  expect(diagnosticsText(diagnostics.slice(0, 1), contextOf({ locale: 'en' }))).toBe(
    '申报/温泉.yaml:3:5: error: unknown key "stafff"; did you mean "staff"?\n',
  );
});
