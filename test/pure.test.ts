import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { duibiao, root } from './scenarios/binary.ts';

// What a page or a worker does: its own bundler takes `duibiao/pure` in, its own parser reads the YAML. The context has the
// language and TextEncoder, as every page and worker has: no process, no require, no document.

type Values = Readonly<Record<string, unknown>>;

/** What is compared of a finding. */
interface Compared {
  readonly pack: string;
  readonly rule: string;
  readonly status: string;
  readonly message: string;
}

interface Judged {
  readonly faults: readonly string[];
  readonly findings: readonly Compared[];
}

/** Judges as a page would; texts go in and out, so that no object of this side helps the other. */
const PAGE = `
  import * as duibiao from 'duibiao/pure';
  globalThis.judge = (text) => {
    const { field, packs: folders, states, waivers: waiverFiles, asOf, locale } = JSON.parse(text);
    const { vocabulary, faults: fieldFaults } = duibiao.readVocabulary(field);
    const read = Object.entries(vocabulary === null ? {} : folders).map(([folder, files]) =>
      duibiao.readPack(folder, files, vocabulary),
    );
    const packs = read.flatMap(({ pack }) => pack ?? []);
    const { state, faults, leftOut } = duibiao.readStates(states, packs);
    const waivers = duibiao.readWaivers(waiverFiles, packs);
    const day = duibiao.isoDate(asOf);
    const { findings } = duibiao.applyWaivers(duibiao.evaluate(packs, state, day).findings, waivers.waivers, {
      asOf: day, state, packs, isPart: leftOut.length > 0, ignoresSubmitted: false,
    });
    const all = [...fieldFaults, ...read.flatMap((one) => one.faults), ...faults, ...waivers.faults];
    return JSON.stringify({
      faults: all.map((fault) => fault.position.file + ': ' + duibiao.faultText(fault, locale)),
      findings: findings.map(({ rule, ...finding }) => ({
        pack: rule.pack, rule: rule.id, division: finding.division, period: finding.period, status: finding.status,
        required: finding.required, actual: finding.actual, gap: finding.gap, unit: finding.unit, due: finding.due,
        daysLate: finding.daysLate, disputed: finding.disputed, readings: finding.readings,
        ...duibiao.findingTexts({ rule, ...finding }, locale),
      })),
    });
  };
`;

let code = '';

beforeAll(async () => {
  const bundled = await build({
    stdin: { contents: PAGE, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    external: [],
    write: false,
    logLevel: 'silent',
  });
  if (bundled.warnings.length > 0) throw new Error(bundled.warnings.map(({ text }) => text).join('\n'));
  code = bundled.outputFiles[0]?.text ?? '';
});

function judge(request: {
  field?: Values;
  packs: Readonly<Record<string, Values>>;
  states: Values;
  waivers?: Values;
  asOf?: string;
  locale?: 'zh' | 'en';
}): Judged {
  const context = createContext({ TextEncoder });
  runInContext(code, context);
  const whole = { field: FIRE_SAFETY, waivers: {}, asOf: '2024-07-31', locale: 'zh', ...request };
  const answer: unknown = runInContext(`judge(${JSON.stringify(JSON.stringify(whole))})`, context);
  return JSON.parse(String(answer)) as Judged;
}

function valuesOf(...paths: readonly string[]): Values {
  return Object.fromEntries(
    paths.map((path) => [basename(path), parse(readFileSync(join(root, path), 'utf8'))]),
  );
}

const fields = join(root, 'vocabulary/fire-safety');
const FIRE_SAFETY = Object.fromEntries(
  readdirSync(fields).map((path) => [path, parse(readFileSync(join(fields, path), 'utf8'))]),
) as Values;

function packOf(folder: string): Values {
  const rules = readdirSync(join(root, folder, 'rules')).map((name) => `rules/${name}`);
  return Object.fromEntries(
    ['pack.yaml', ...rules].map((path) => [path, parse(readFileSync(join(root, folder, path), 'utf8'))]),
  );
}

/** The same of the command's report as of the page's. */
async function commanded(args: readonly string[], locale: string): Promise<readonly object[]> {
  const { out } = await duibiao(['check', ...args, '--format', 'json', '--lang', locale]);
  const { findings } = JSON.parse(out) as {
    findings: readonly (Values & {
      readonly status: string;
      readonly asks: readonly { readonly title: string }[];
      readonly remarks: readonly { readonly text: string }[];
      readonly missing: readonly string[];
    })[];
  };
  return findings.map(({ missing, asks, remarks, ...finding }) => ({
    ...finding,
    missing: finding.status === 'undeclared' ? [] : missing,
    asks: [...new Set(asks.map(({ title }) => title))],
    remarks: remarks.map(({ text }) => text),
  }));
}

const KAIZHOU = { 'kaizhou-2023': packOf('packs/kaizhou-2023') };

describe('duibiao/pure in a page says what the command says', () => {
  const split = readdirSync(join(root, 'examples/kaizhou-split')).map(
    (name) => `examples/kaizhou-split/${name}`,
  );
  const wenquan = ['examples/wenquan.yaml', '--waivers', 'examples/wenquan-waivers.yaml'];
  const own = ['examples/own-pack/qingshi.yaml', '--pack', 'examples/own-pack/qingshi-2024'];

  test.each<
    [why: string, args: readonly string[], locale: 'zh' | 'en', request: Parameters<typeof judge>[0]]
  >([
    [
      'of a township with waivers',
      wenquan,
      'zh',
      {
        packs: KAIZHOU,
        states: valuesOf('examples/wenquan.yaml'),
        waivers: valuesOf('examples/wenquan-waivers.yaml'),
      },
    ],
    ['of a district in several files', split, 'en', { packs: KAIZHOU, states: valuesOf(...split) }],
    [
      'by a pack of its own',
      own,
      'en',
      {
        packs: { 'qingshi-2024': packOf('examples/own-pack/qingshi-2024') },
        states: valuesOf('examples/own-pack/qingshi.yaml'),
      },
    ],
  ])('%s', async (_, args, locale, request) => {
    const { faults, findings } = judge({ ...request, locale });
    const there = await commanded([...args, '--as-of', '2024-07-31'], locale);
    expect(faults).toEqual([]);
    expect(findings.length).toBeGreaterThan(10);
    expect(there).toMatchObject(findings);
  });
});

describe('duibiao/pure points at what is wrong', () => {
  test('in a state, by its key', () => {
    const value = { ...(valuesOf('examples/wenquan.yaml')['wenquan.yaml'] as object), kindd: 'town' };
    const { faults, findings } = judge({ packs: KAIZHOU, states: { 'a.yaml': value } });
    expect(faults).toEqual(['a.yaml#/kindd: 「kindd」不是已知的字段；是不是想写 kind？']);
    expect(findings).toEqual([]);
  });

  test.each<[why: string, pack: Values, fault: string]>([
    ['in a pack without its head', { 'rules/a.yaml': { rules: [] } }, 'sample: '],
    ['in a pack without rules', { 'pack.yaml': packOf('packs/kaizhou-2023')['pack.yaml'] }, 'pack.yaml: '],
    ['in a pack that is no mapping', { 'pack.yaml': null, 'rules/a.yaml': { rules: [] } }, 'pack.yaml: '],
  ])('%s', (_, pack, fault) => {
    const { faults } = judge({ packs: { sample: pack }, states: {} });
    expect(faults.some((text) => text.startsWith(fault))).toBe(true);
  });

  test.each<[why: string, field: Values, fault: string]>([
    ['in a vocabulary without its head', { 'posts.yaml': FIRE_SAFETY['posts.yaml'] }, 'vocabulary.yaml: '],
    [
      'in a part of a vocabulary',
      { ...FIRE_SAFETY, 'posts.yaml': { duibiao: 'vocabulary-part/1', post: {} } },
      'posts.yaml#/',
    ],
  ])('%s', (_, field, fault) => {
    const { faults } = judge({ field, packs: KAIZHOU, states: {} });
    expect(faults.some((text) => text.startsWith(fault))).toBe(true);
  });

  test('in waivers and in what is nothing at all', () => {
    const { faults } = judge({
      packs: KAIZHOU,
      states: { 'a.yaml': null },
      waivers: { 'w.yaml': [] },
      locale: 'en',
    });
    expect(faults.map((text) => text.split(':')[0])).toEqual(['a.yaml', 'w.yaml']);
  });
});
