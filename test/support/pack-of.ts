import { FIRE_SAFETY } from './fire-safety.ts';
import { type CompiledPack, compilePack } from '../../src/compile/compile-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackFile, Rule, TestsFile } from '../../src/model/pack-file.generated.ts';
import type { PackSources } from '../../src/model/pack-sources.ts';

/** The smallest pack that compiles: one county, one clause, one bearer per level. */
const PACK_FILE: PackFile = {
  duibiao: 'pack/1',
  id: 'sample',
  title: { zh: '样例', en: 'sample' },
  number: null,
  issuer: '测试县人民政府',
  issued: null,
  inForce: { from: '2023-01-01' },
  region: { level: 'county', name: '测试县' },
  bearers: { 县: { en: 'county', level: 'county' }, 乡镇: { en: 'townships', level: 'township' } },
  clauses: [{ id: '一', title: '任务' }],
};

/** A rule of that pack; what a test is about replaces these keys. */
const RULE: Rule = {
  id: 'rule',
  clause: ['一'],
  phrase: '原文',
  topic: 'station.staffing',
  title: { zh: '规则', en: 'rule' },
  bearer: ['乡镇'],
  force: 'must',
  each: { level: 'township' },
  must: { have: 'station.established' },
  remedy: { zh: '整改', en: 'remedy' },
};

export interface PackParts {
  readonly pack?: Partial<PackFile>;
  readonly rules?: readonly Partial<Rule>[];
  readonly tests?: TestsFile['tests'];
  /** What else stands in tests.yaml. */
  readonly more?: Pick<TestsFile, 'asked' | 'equivalent'>;
  readonly folder?: string;
}

/** Compiles the sample pack with the parts that a test replaces; rules without a due are continuing. */
export function compileParts(parts: PackParts = {}): CompiledPack {
  return compilePack(sourcesOf(parts));
}

/** The same as written. */
export function sourcesOf({ pack, rules = [{}], tests, more, folder }: PackParts): PackSources {
  const value: PackFile = { ...PACK_FILE, ...pack };
  return {
    folder: folder ?? value.id,
    pack: { file: 'pack.yaml', value },
    rules: [{ file: 'rules/1.yaml', value: { duibiao: 'rules/1', rules: rules.map(ruleOf) } }],
    tests:
      tests === undefined ? null : { file: 'tests.yaml', value: { duibiao: 'pack-tests/1', tests, ...more } },
    digest: 'digest',
    vocabulary: FIRE_SAFETY,
  };
}

/** The compiled pack of a test that is not about an author's faults. */
export function packOf(parts: PackParts = {}): Pack {
  const { pack, faults } = compileParts(parts);
  if (faults.length > 0)
    throw new Error(faults.map(({ code, place }) => `${code} ${place.pointer}`).join('; '));
  return pack;
}

function ruleOf(change: Partial<Rule>): Rule {
  const hasDue = change.by !== undefined || change.every !== undefined || change.continuously !== undefined;
  return { ...RULE, ...(hasDue ? {} : { continuously: true as const }), ...change };
}
