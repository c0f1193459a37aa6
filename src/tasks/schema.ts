import { publishedSchema } from '../files/disk/schema-source.ts';
import { stateSchema } from '../form/schema/index.ts';
import { joinVocabularies } from '../model/join-vocabularies.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { UsageError } from '../model/usage.ts';
import { loadPacks } from './steps/load-packs.ts';

/** Those that lie in schemas/ as they are; that of state files is made with the facts of packs. */
const PUBLISHED = ['pack', 'vocabulary', 'waivers', 'report', 'baseline', 'diff'] as const;
export const SCHEMAS = ['state', ...PUBLISHED] as const;

export interface SchemaRequest {
  /** One of `SCHEMAS`; anything else is a UsageError. */
  readonly name: string;
  /** Ids or folders, relative to `cwd`, of packs whose own facts may be declared too. */
  readonly packs: readonly string[];
  readonly cwd: string;
}

/** What may stand in a file? The text of the schema; null where a pack has faults. */
export async function schema({
  name,
  packs: words,
  cwd,
}: SchemaRequest): Promise<{ readonly text: string | null; readonly diagnostics: readonly Diagnostic[] }> {
  const known = SCHEMAS.find((word) => word === name);
  if (known === undefined)
    throw new UsageError('schema-unknown', {
      token: name,
      expected: SCHEMAS,
      nearest: nearest(name, SCHEMAS),
    });
  if (known !== 'state' || words.length === 0) return { text: publishedSchema(known), diagnostics: [] };
  const { packs, diagnostics, isWhole } = await loadPacks(words, cwd, { isOneState: true });
  if (!isWhole) return { text: null, diagnostics };
  const vocabulary = joinVocabularies(packs.map((pack) => pack.vocabulary));
  return { text: jsonOf(stateSchema(vocabulary, packs)), diagnostics };
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
