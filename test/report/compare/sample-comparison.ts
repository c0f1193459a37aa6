import type { Finding } from '../../../src/model/finding.ts';
import { isoDate } from '../../../src/model/iso-date.ts';
import type { Rule } from '../../../src/model/pack.ts';
import type { Report } from '../../../src/model/report.ts';
import { STATUSES, type Status } from '../../../src/model/status.ts';
import { attestedRules, DISPUTED, packOf, RULES } from '../sample-pack.ts';
import { findingOf, reportOf } from '../sample-report.ts';

/** Of another document: the same topic, one of its own, and one that it gives a name of its own. */
export const OTHER_PACK = 'other-2024';
export const OTHER: readonly Rule[] = [
  { ...RULES.staffTown, pack: OTHER_PACK, id: 'other-staff' },
  { ...RULES.staffTown, pack: OTHER_PACK, id: 'other-own', topic: 'islands' },
  { ...RULES.staffTown, pack: OTHER_PACK, id: 'other-grid', topic: 'grid' },
];

/** A finding of a division of any jurisdiction. */
export function at(
  path: readonly string[],
  rule: Rule,
  status: Status,
  more: Partial<Finding> = {},
): Finding {
  return { ...findingOf(rule, status, []), division: path, key: path.join('\n'), ...more };
}

export function comparedReport(
  jurisdictions: readonly (readonly string[])[],
  findings: readonly Finding[],
  more: Partial<Report> = {},
): Report {
  const own = findings.map(({ rule }) => rule).filter(({ pack }) => pack !== OTHER_PACK);
  const other = findings.some(({ rule }) => rule.pack === OTHER_PACK)
    ? [
        {
          ...packOf(OTHER),
          id: OTHER_PACK,
          title: { zh: '某区消防工作方案', en: 'Fire plan of another district' },
          number: null,
          topics: { islands: { zh: '海岛', en: 'islands' }, grid: { zh: '网格员', en: 'grid workers' } },
        },
      ]
    : [];
  return reportOf(findings, { jurisdictions, packs: [packOf([...new Set(own)]), ...other], ...more });
}

const KAIZHOU = ['重庆市', '开州区'];
const ISLANDS = ['浙江省', '舟山市', '某某海岛县'];
const STRANGE = ['=HYPERLINK("http://www.example.org")|<b>区\u202e'];
const RULES_USED = [RULES.staffTown, RULES.committee, RULES.brigade, ...attestedRules(2)];

/** Three jurisdictions, one with a strange name, under two documents; every verdict. */
export function severalReport(): Report {
  const findings = [KAIZHOU, ISLANDS, STRANGE].flatMap((path, place) => [
    ...RULES_USED.flatMap((rule, index) =>
      Array.from({ length: 3 + ((place + index) % 4) }, (_, town) =>
        at(
          [...path, `第${town + 1}镇`],
          rule,
          STATUSES[(place + index * 3 + town) % STATUSES.length] ?? 'met',
        ),
      ),
    ),
    at([...path, '第1镇'], DISPUTED, place === 0 ? 'pending' : 'undeclared'),
  ]);
  const more = OTHER.map((rule) => at([...ISLANDS, '第1镇'], rule, 'met'));
  return comparedReport([ISLANDS, STRANGE, KAIZHOU], [...findings, ...more], {
    leftOut: ['申报/坏\u001b[31m文件.yaml'],
    notices: [
      { type: 'declaration-age', names: ['开州区'], declaredOn: isoDate('2024-01-15'), days: 76 },
      { type: 'no-pack-binds', name: '+某|县' },
    ],
  });
}

/** Twelve jurisdictions: too many for blocks of columns. */
export function manyReport(): Report {
  const paths = Array.from({ length: 12 }, (_, index) => ['某市', `第${index + 1}区`]);
  const findings = paths.flatMap((path, place) =>
    RULES_USED.map((rule, index) => at(path, rule, STATUSES[(place + index) % STATUSES.length] ?? 'met')),
  );
  return comparedReport(paths, findings);
}

/** One district with its townships, the district itself, and what a document names and nobody declares. */
export function divisionsReport(): Report {
  const findings = [
    at(KAIZHOU, RULES.meetings, 'met'),
    ...['温泉镇', '岳溪镇', '大进镇', '长沙镇'].flatMap((name, place) =>
      RULES_USED.map((rule, index) =>
        at([...KAIZHOU, name], rule, STATUSES[(place * 2 + index) % STATUSES.length] ?? 'met'),
      ),
    ),
    at([...KAIZHOU, '温泉镇', '天祠社区'], RULES.micro, 'overdue', { level: 'village' }),
    ...['汉丰社区', '安康社区'].map((name) =>
      at([...KAIZHOU, name], RULES.micro, 'undeclared', {
        level: 'village',
        remarks: [{ type: 'not-on-file', roster: 'communities-28' }],
      }),
    ),
  ];
  return comparedReport([KAIZHOU], findings);
}
