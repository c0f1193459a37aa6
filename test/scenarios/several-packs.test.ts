import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/bilingual.ts';
import type { JsonReport } from '../../src/model/json-report.ts';
import { displayWidth } from '../../src/report/text/display-width.ts';
import { duibiao } from './binary.ts';

const OWN = './test/crosswalk/wenquan-2024';
const packs = (...ids: readonly string[]): string[] => ids.flatMap((id) => ['--pack', id]);
const wenquan = ['examples/wenquan.yaml', '--as-of', '2024-03-31'];
const xinrong = ['examples/xinrong', '--as-of', '2024-12-31'];
const two = packs('kaizhou-2023', OWN);
const forced = packs('xinrong-2023', 'yanbian-2023');

async function reportOf(...args: readonly string[]): Promise<JsonReport> {
  const { out } = await duibiao(['check', ...args, '--format', 'json']);
  return JSON.parse(out) as JsonReport;
}

/** What a finding says, without what stands beside it in another pack. */
const alone = ({ findings }: JsonReport): unknown[] =>
  findings.map((finding) =>
    Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'stricter')),
  );

describe('a town under the document of its district and one of its own', () => {
  test.concurrent('is told which asks more, and where both cannot be met', async () => {
    const report = await reportOf(...wenquan, ...two);
    const said = report.overlaps.map(({ first, second, outcome }) => `${first} ${outcome} ${second}`);
    expect(said).toEqual([
      'kaizhou-2023/station-dedicated-officers conflict wenquan-2024/no-officers',
      'kaizhou-2023/dispatch-brigades mixed wenquan-2024/dispatch',
      'wenquan-2024/staff stricter kaizhou-2023/station-staff-town',
      'kaizhou-2023/manager-posting-groups stricter wenquan-2024/posting',
      'wenquan-2024/micro-stations stricter kaizhou-2023/micro-station-villages',
      'kaizhou-2023/committee-established same wenquan-2024/committee',
    ]);
    expect(report.notices.some(({ type }) => type === 'pack-forced')).toBe(false);
    const pointing = report.findings.flatMap(({ rule, stricter }) =>
      stricter === undefined ? [] : [[rule, ...stricter]],
    );
    expect(pointing).toContainEqual(['station-staff-town', 'wenquan-2024/staff']);
    expect(pointing).toContainEqual(['posting', 'kaizhou-2023/manager-posting-groups']);
  });

  test.concurrent('keeps the findings of each, neither more nor fewer', async () => {
    const [both, district, own] = await Promise.all([
      reportOf(...wenquan, ...two),
      reportOf(...wenquan, ...packs('kaizhou-2023')),
      reportOf(...wenquan, ...packs(OWN)),
    ]);
    expect(alone(both)).toEqual([...alone(district), ...alone(own)]);
    expect([district.overlaps, own.overlaps]).toEqual([[], []]);
  });

  test.concurrent('in a whole district, the others are asked by its document alone', async () => {
    const { overlaps } = await reportOf('examples/kaizhou', '--as-of', '2024-12-31', ...two);
    expect(overlaps.length).toBeGreaterThan(3);
    for (const { asked } of overlaps)
      for (const { division } of asked) expect(division[1], division.join('/')).toBe('温泉镇');
  });

  test.concurrent('is asked about one rule, one topic or one division alone', async () => {
    const [rule, topic, division] = await Promise.all([
      reportOf(...wenquan, ...two, '--only', 'station-staff-town'),
      reportOf(...wenquan, ...two, '--topic', 'fire-manager'),
      reportOf(...wenquan, ...two, '--division', '天祠社区'),
    ]);
    expect(rule.overlaps).toEqual([]);
    expect(topic.overlaps.map((one) => one.second)).toEqual(['wenquan-2024/posting']);
    expect(division.overlaps.map((one) => one.asked)).toEqual([
      [{ division: ['重庆市开州区', '温泉镇', '天祠社区'], level: 'village' }],
    ]);
  });

  test.concurrent('a verdict that is not shown is compared all the same', async () => {
    const { overlaps, findings } = await reportOf(...wenquan, ...two, '--status', 'overdue');
    expect(findings.every(({ status }) => status === 'overdue')).toBe(true);
    expect(overlaps.length).toBe(6);
  });

  test.concurrent('the explanation of a rule says that another document asks more', async () => {
    const { out, exit } = await duibiao(['explain', 'station-staff-town', ...wenquan, ...two]);
    expect(exit).toBe(0);
    expect(out.replaceAll(/\s/g, '')).toContain(
      '其他文件：wenquan-2024严于kaizhou-2023：数量·wenquan-2024/staff：不少于3人，2023-09-30前，应当·温泉镇',
    );
    const single = await duibiao(['explain', 'station-staff-town', ...wenquan]);
    expect(single.out).not.toContain('其他文件');
  });
});

describe('a district under a document of elsewhere', () => {
  test.concurrent('is told that it does not bind, and compared all the same', async () => {
    const report = await reportOf(...xinrong, ...forced);
    expect(report.overlaps.length).toBeGreaterThan(5);
    expect(report.notices.filter(({ type }) => type === 'pack-forced')).toMatchObject([
      { pack: 'yanbian-2023', name: '大同市新荣区' },
    ]);
  });

  test.concurrent.each(LOCALES.flatMap((lang) => ['80', '120'].map((columns) => [lang, columns] as const)))(
    'reads within the screen in %s at %s columns',
    async (lang, columns) => {
      const { out, err, exit } = await duibiao(['check', ...xinrong, ...forced, '--lang', lang], {
        env: { COLUMNS: columns },
      });
      expect([err, exit]).toEqual(['', 1]);
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(+columns);
      const heading = lang === 'zh' ? '== 几份文件都有要求的事项 ==' : '== Asked for by several documents ==';
      expect(out.split(heading)).toHaveLength(2);
    },
  );
});

describe('a pack with faults', () => {
  test.concurrent('alone is told as such, and not as a document that does not apply', async () => {
    const { out, err, exit } = await duibiao(['check', ...wenquan, ...packs('./nowhere')]);
    expect(exit).toBe(2);
    expect(err).toMatch(/^\.\/nowhere\/pack\.yaml:1:1: 错误：/);
    expect(out).toContain('规则包 ./nowhere 有错误');
    expect(out).not.toMatch(/没有适用|没有一项要求适用/);
  });

  test.concurrent('beside another is told, and the other is used', async () => {
    const report = await reportOf(...wenquan, ...packs('kaizhou-2023', './nowhere'));
    expect(report.packsLeftOut).toEqual(['./nowhere']);
    expect(report.packs.map(({ id }) => id)).toEqual(['kaizhou-2023']);
    expect(report.overlaps).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(100);
  });
});
