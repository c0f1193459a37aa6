import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fidelity } from '../../../src/model/fidelity.ts';
import type { PackSources } from '../../../src/model/pack-sources.ts';
import { parseDocument } from '../../../src/files/parse/document/parse-document.ts';
import { parsePack } from '../../../src/files/disk/pack/read-pack.ts';
import { verifyPack } from '../../../src/author/prove/verify-pack.ts';

import { FIRE_SAFETY } from '../../support/fire-safety.ts';

const folder = fileURLToPath(new URL('wutong-2024', import.meta.url));
const { sources } = await parsePack({ id: 'wutong-2024', folder, name: 'wutong-2024' }, { tests: false });
if (sources === null) throw new Error('the pack of the tests is not well-formed');
const pristine = JSON.stringify({ ...sources, vocabulary: FIRE_SAFETY });

/** A document made up for the tests, and the pack that is faithful to it. */
export const wutongText = readFileSync(`${folder}.txt`, 'utf8');

type Rule = PackSources['rules'][number]['value']['rules'][number];

/** The same pack with one change to a rule, or to what stands in pack.yaml. */
export function wutongPack(change: {
  readonly rule?: readonly [id: string, change: (rule: Rule) => void];
  readonly pack?: (pack: PackSources['pack']['value']) => void;
}): PackSources {
  const copy = JSON.parse(pristine) as PackSources;
  change.pack?.(copy.pack.value);
  const [id, changeRule] = change.rule ?? [];
  const rule = copy.rules.flatMap(({ value }) => value.rules).find((candidate) => candidate.id === id);
  if (rule !== undefined) changeRule?.(rule);
  return copy;
}

export function fidelityOf(pack: PackSources, text: string): Fidelity {
  return verifyPack(pack, parseDocument(text));
}

/** What was not found: `subject type: what`. */
export function missesOf({ entries }: Fidelity): string[] {
  return entries.flatMap(({ subject, checks }) =>
    checks.flatMap(({ wanted, proof, reading }) => {
      if (proof !== null) return [];
      const name = 'id' in subject ? subject.id : subject.type;
      const at = reading === null ? name : `${name}[${reading}]`;
      return [`${at} ${wanted.type}: ${String(Object.values(wanted)[1])}`];
    }),
  );
}
