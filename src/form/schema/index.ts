import { countKeysIn } from '../../model/count-keys-in.ts';
import type { FactDefinition } from '../../model/fact.ts';
import { KINDS, LEVELS } from '../../model/level.ts';
import type { Pack } from '../../model/pack.ts';
import { Posts } from '../../model/post.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { factSchema } from './fact-schema.ts';
import { forEditors } from './for-editors.ts';
import { keysFor } from './how-to-write.ts';
import type { Schema } from './schema.ts';
import { EVIDENCE, ref } from './shapes.ts';
import { valueDefinitions } from './values.ts';

/**
 * The schema of a state file (draft-07, strict, every property with a Chinese title and description): what can be declared
 * in a field. With `packs`, their own facts and posts are part of it. As editors need it, a
 * key may be empty, which declares nothing; with `openPosts` it may not, and the words for posts are left to the reader.
 * With `openPacks` other packs may have facts there too.
 */
export function stateSchema(
  vocabulary: Vocabulary,
  packs: readonly Pack[] = [],
  { openPosts = false, openPacks = false }: { openPosts?: boolean; openPacks?: boolean } = {},
): Schema {
  const posts = packs.reduce((all, pack) => all.with(pack.posts), new Posts(vocabulary.posts));
  const strict = fileSchema(
    { facts: vocabulary, packs, isStrict: true, isOpen: openPacks },
    `一个辖区（及其下级）申报的${vocabulary.state.zh}现状。没有写的事项是“未申报”，没有的要写 0、false 或 []。`,
    openPosts ? null : posts.names(),
  );
  return openPosts ? strict : forEditors(strict);
}

/** What the state of any field is: a tree of divisions with their names, in which every other key is left to the field. */
export function frameSchema(): Schema {
  const facts = { facts: [], blocks: {} };
  return fileSchema({ facts, packs: [], isStrict: false }, '一个辖区（及其下级）申报的现状。', null);
}

/** What can be declared beside the frame, and whether that is all. */
interface Declarable {
  readonly facts: Pick<Vocabulary, 'facts' | 'blocks'>;
  readonly packs: readonly Pack[];
  readonly isStrict: boolean;
  /** Facts of packs that are not known here may stand there too. */
  readonly isOpen?: boolean;
}

function fileSchema(what: Declarable, description: string, posts: readonly string[] | null): Schema {
  const only = what.isStrict ? { additionalProperties: false } : {};
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'duibiao/state/1',
    title: '辖区申报文件',
    description,
    type: 'object',
    required: ['duibiao', 'declaredOn', 'name', 'level'],
    ...only,
    properties: {
      duibiao: { const: 'state/1', title: '格式', description: '固定为 state/1。' },
      declaredOn: {
        $ref: '#/definitions/day',
        title: '申报日',
        description: '没有注明日期的事项，从这一天起算。',
      },
      parent: {
        type: ['string', 'array'],
        minLength: 1,
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        title: '上级',
        description: '上级辖区的名称；有几级时从最高一级列起。',
      },
      ...divisionProperties(what),
    },
    definitions: {
      division: {
        type: 'object',
        title: '下级辖区',
        description: '一个下级辖区。',
        required: ['name', 'level'],
        ...only,
        properties: divisionProperties(what),
      },
      ...sharedDefinitions(what),
      ...valueDefinitions(posts),
    },
  };
}

/** Keys of a division whose schemas are definitions, so that the root and the divisions below share them. */
function sharedKeys(what: Declarable): string[] {
  const loose = looseFacts(what).map(({ id }) => id);
  return [...loose, ...Object.keys(what.facts.blocks), 'villages', 'communities', 'packs'];
}

function looseFacts({ facts: { facts } }: Declarable): FactDefinition[] {
  return facts.filter(({ path }) => path.length === 1);
}

function sharedDefinitions(what: Declarable): Schema {
  const facts = looseFacts(what).map((fact) => [fact.id, factSchema(fact)]);
  const blocks = Object.entries(what.facts.blocks).map(([key, block]) => [
    key,
    blockSchema(key, block.title.zh, what),
  ]);
  return {
    ...Object.fromEntries([...facts, ...blocks]),
    villages: totalsSchema('行政村', 'village', what),
    communities: totalsSchema('社区', 'community', what),
    packs: packsSchema(what),
  };
}

function divisionProperties(what: Declarable): Schema {
  return {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 80,
      title: '名称',
      description: '辖区全称，如 温泉镇。',
    },
    level: {
      enum: LEVELS,
      title: '层级',
      description: 'prefecture 州/市、county 县/区、township 乡镇（街道）、village 村（社区）。',
    },
    kind: {
      enum: KINDS,
      title: '类别',
      description: '乡镇级：town 镇、township 乡、subdistrict 街道；村级：village 行政村、community 社区。',
    },
    code: {
      type: 'string',
      pattern: '^\\d{6}(\\d{3}(\\d{3})?)?$',
      title: '行政区划代码',
      description: 'GB/T 2260，加引号，如 "500154"。',
    },
    evidence: { $ref: '#/definitions/evidence' },
    note: { type: 'string', title: '备注', description: '备注，不参与判定。' },
    formerly: {
      type: ['string', 'array'],
      minLength: 1,
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      title: '曾用名',
      description: '改名以前的名称，可有几个；按曾用名点名的任务仍由该辖区承担。',
    },
    ended: {
      $ref: '#/definitions/day',
      title: '撤销日',
      description: '撤销、合并的辖区存续的最后一天；这一天以后不再要求。',
    },
    into: {
      type: 'string',
      minLength: 1,
      title: '并入',
      description: '并入哪个辖区；撤销日以后由其承接。',
    },
    ...Object.fromEntries(sharedKeys(what).map((key) => [key, { $ref: `#/definitions/${key}` }])),
    divisions: {
      type: 'array',
      items: { $ref: '#/definitions/division' },
      title: '下级辖区',
      description: '逐个列出；也可各自另写一个文件，用 parent 指明上级。',
    },
  };
}

function blockSchema(block: string, title: string, { facts: { facts: all } }: Declarable): Schema {
  const facts = all.filter((fact) => fact.path.length === 2 && fact.path[0] === block);
  const properties = {
    ...Object.fromEntries(facts.map((fact) => [fact.path[1] ?? '', factSchema(fact)])),
    ...EVIDENCE,
  };
  return {
    ...keysFor(properties, '在下面逐项写；整个没有写 false，不知道就空着'),
    type: ['object', 'boolean'],
    not: { const: true },
    title,
    description: `${title}。没有写 false。`,
    additionalProperties: false,
    properties,
  };
}

function totalsSchema(
  title: string,
  kind: string,
  { facts, packs, isStrict, isOpen = false }: Declarable,
): Schema {
  const counted = countKeysIn(facts.facts);
  return {
    type: 'object',
    title: `未逐个列出的${title}`,
    description: `不逐个列出${title}（${kind}）时填总数；divisions 中逐个列出的不计在内。`,
    minProperties: 1,
    ...(isStrict ? { additionalProperties: false } : {}),
    properties: {
      total: {
        type: 'integer',
        minimum: 0,
        title: '总数',
        description: `${title}总数；没有写 0，不知道就不写。`,
      },
      ...Object.fromEntries(
        counted.map(({ countedAs, title: { zh }, isRecurring }) => [
          countedAs,
          isRecurring
            ? { ...ref('countByPeriod'), title: zh, description: `其中${zh}的个数，按期写，如 2024-06: 19。` }
            : { type: 'integer', minimum: 0, title: zh, description: `其中${zh}的个数。` },
        ]),
      ),
      packs: {
        type: 'object',
        title: '按规则统计',
        description: '规则包编号 → 规则编号 → 符合和不适用的个数。',
        ...(packs.length === 0
          ? { additionalProperties: { type: 'object', additionalProperties: ruleCount('') } }
          : {
              additionalProperties: isOpen ? { type: 'object', additionalProperties: ruleCount('') } : false,
              properties: Object.fromEntries(packs.map((pack) => [pack.id, villageRuleCounts(pack)])),
            }),
      },
      countedOn: { $ref: '#/definitions/day', title: '统计日', description: '缺省为申报日。' },
      evidence: { $ref: '#/definitions/evidence' },
      note: { type: 'string', title: '备注', description: '备注，不参与判定。' },
    },
  };
}

function villageRuleCounts(pack: Pack): Schema {
  const rules = pack.rules.filter(
    ({ demand }) => demand.subject.type === 'divisions' && demand.subject.levels.includes('village'),
  );
  return {
    type: 'object',
    title: pack.title.zh,
    description: '规则编号 → 符合和不适用的个数。',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.flatMap(({ id, was, title }) => [id, ...was].map((key) => [key, ruleCount(title.zh)])),
    ),
  };
}

function ruleCount(title: string): Schema {
  return { ...ref('ruleCount'), title: title || '个数' };
}

function packsSchema({ packs, isOpen = false }: Declarable): Schema {
  const text = { type: 'object', title: '规则包事项', description: '规则包编号 → 只有该文件需要的事项。' };
  if (packs.length === 0) return { ...text, additionalProperties: { type: 'object' } };
  return {
    ...text,
    additionalProperties: isOpen ? { type: 'object' } : false,
    properties: Object.fromEntries(packs.map((pack) => [pack.id, packSchema(pack)])),
  };
}

function packSchema(pack: Pack): Schema {
  const attested = pack.facts.filter(isAttestedRule);
  const own = pack.facts.filter((fact) => !isAttestedRule(fact));
  return {
    type: 'object',
    title: pack.title.zh,
    description: `${pack.number ?? pack.issuer}需要的事项。`,
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(own.map((fact) => [fact.path.at(-1), factSchema(fact)])),
      attested: {
        type: 'object',
        title: '申报完成的任务',
        description: '规则编号 → 完成日期，或 true、false。',
        additionalProperties: false,
        properties: Object.fromEntries(
          attested.flatMap((fact) =>
            [fact.path.at(-1) ?? '', ...(fact.was ?? [])].map((key) => [key, factSchema(fact)]),
          ),
        ),
      },
    },
  };
}

/** `packs.<pack>.attested.<rule>`: the fact that an attested rule brings along. */
function isAttestedRule(fact: FactDefinition): boolean {
  return fact.path[2] === 'attested';
}
