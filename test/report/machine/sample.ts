import type { Locale } from '../../../src/model/bilingual.ts';
import type { JsonReport, JsonWaiver } from '../../../src/model/json-report.ts';
import { jsonReportOf } from '../../../src/report/public/json-report-of.ts';
import { MACHINE_FORMATS, type MachineFormat } from '../../../src/report/machine/index.ts';
import { COUNTY, sampleReport } from '../sample-report.ts';

/** A waiver that has ended, and is told of with two of the three severities. */
export const VOID_WAIVER: JsonWaiver = {
  origin: 'submitted',
  rule: 'kaizhou-2023-47/station-staff-town',
  title: '乡镇消防工作站至少 2 名工作人员',
  division: [COUNTY, '温泉镇'],
  period: null,
  reason: '正在招聘',
  owner: '温泉镇人民政府',
  approver: '区消防安全委员会办公室',
  since: '2023-10-01',
  until: '2023-12-31',
  daysLeft: null,
  evidence: [{ document: '温泉府文〔2023〕9号', file: null, link: null, sha256: null }],
  file: '申报/豁免.yaml',
  line: 4,
  column: 5,
  status: 'expired',
  reach: 'gap',
  findings: 0,
  problems: [
    { code: 'expired', severity: 'error', message: '已于 2023-12-31 到期' },
    { code: 'overlapping', severity: 'warning', message: '与另一项重复' },
    { code: 'unused', severity: 'note', message: '只是记录' },
  ],
};

/** The sample with every status and notice, and with faults: at a line, of a whole file, and one that only looks wrong. */
export function sample(lang: Locale = 'zh', more: Partial<JsonReport> = {}): JsonReport {
  const at = { line: 7, column: 3 };
  return {
    ...jsonReportOf(sampleReport(), lang),
    diagnostics: [
      { code: 'not-a-date', severity: 'error', file: '申报/坏.yaml', ...at, message: '「2024-2-30」' },
      {
        code: 'not-a-date',
        severity: 'error',
        file: '申报/坏.yaml',
        ...at,
        line: 9,
        message: '「2024-2-30」',
      },
      {
        code: 'file-not-found',
        severity: 'error',
        file: '申报/无.yaml',
        line: 1,
        column: 1,
        message: '找不到文件',
      },
      { code: 'file-bom', severity: 'warning', file: '申报/开州.yaml', line: 1, column: 1, message: 'BOM' },
    ],
    ...more,
  };
}

/** The sample with this text for every name that a user, a file system or a pack gives. */
export function hostile(text: string): JsonReport {
  const report = sample('zh');
  return {
    ...report,
    jurisdictions: [[COUNTY], [text]],
    options: { ...report.options, paths: [text], division: [text] },
    packs: report.packs.map((pack) => ({ ...pack, title: text, number: text })),
    sources: [{ file: text, sha256: 'a'.repeat(64) }],
    leftOut: [text],
    readings: { 'kaizhou/rule': text },
    diagnostics: report.diagnostics.map((one) => ({ ...one, file: text, message: text })),
    notices: report.notices.map((notice) => ({ ...notice, name: text, text })),

    findings: report.findings.map((finding) => ({
      ...finding,
      division: [COUNTY, text, ...finding.division.slice(1)],
      title: text,
      unit: text,
      bearer: [text],
      missing: [text],
      phrase: text,
      remarks: [{ type: 'lapsed', text }],
      message: text,
      remedy: text,
      location: { file: text, line: 3, column: 2 },
    })),
  };
}

/** Texts that are markup, commands or nothing at all to one format or another, each with what it would do. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['ends a CDATA section', 'a]]>b]]>c'],
  ['starts a command of GitHub', 'a\n::error::b\r\n::set-output name=x::y'],
  ['is a command by itself', '::error file=a,line=1::b'],
  ['is escaped already', 'a%0A::error::b%25%3A%2C'],
  ['is control characters', 'a\u0000\u0001\u0007\u001b[31m\u007f\u0085b'],
  ['turns the direction of reading', 'a\u202eb\u2066c\u200f'],
  ['ends a line of JavaScript', 'a\u2028b\u2029c'],
  ['is half a character', 'a\ud800b\udc00'],
  ['is no character', 'a\ufffeb\uffff'],
  ['is very long', '镇'.repeat(10_000)],
  ['ends a comment', '--><script>alert(1)</script><!--'],
  ['ends an attribute', '" onclick="a\' b=\'&amp;&#0;<x/>'],
  ['is a formula', "=cmd|' /C calc'!A0"],
  ['is a formula behind a space', ' \t@SUM(1+1)'],
  ['is a row of a table', 'a | b |\n| --- | `c` |'],
  ['is a link', '[a](https://evil.example) <https://evil.example> www.evil.example'],
  ['is a picture', '![a](//evil.example/x.png) <img src=x onerror=alert(1)>'],
  ['speaks to somebody', '@everyone @a/b #12 !3'],
  ['is a directive of TAP', 'a # SKIP b # TODO c \\# d \\'],
  ['bails out', 'Bail out! a\nBail out! b'],
  ['is a block of YAML', 'a\n  ---\n  b: c\n  ...\nok 99 - d'],
  ['is a property name', '__proto__'],
  ['is empty', ''],
  ['leads out of the folder', '../../etc/passwd'],
];

export function written(format: MachineFormat, report: JsonReport): string {
  return [...MACHINE_FORMATS[format](report)].join('');
}
