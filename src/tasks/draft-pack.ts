import { join, resolve } from 'node:path';
import { exampleFacts } from '../author/draft/example-facts.ts';
import { documentHead } from '../author/draft/document-head.ts';
import { builtInPacks } from '../files/disk/pack/find-packs.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/usage.ts';
import type { Scaffold } from '../report/draft/scaffold.ts';
import { defaultVocabulary } from './steps/load-vocabulary.ts';
import { readDocument } from './steps/read-document.ts';

export interface DraftRequest {
  /** Of the new pack, and the name of its folder. */
  readonly id: string;
  /** The text of the document, relative to `cwd`. */
  readonly source: string;
  /** The folder in which that of the pack is to lie. */
  readonly out: string;
  readonly cwd: string;
}

/** As in schemas/pack.schema.json, and short enough for the name of a folder. */
const ID = /^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What does a document give for its pack to begin with? Null where its text cannot be used. */
export async function draftPack({ id, source, out, cwd }: DraftRequest): Promise<{
  readonly scaffold: Scaffold | null;
  readonly diagnostics: readonly Diagnostic[];
}> {
  checkId(id);
  const { document, diagnostics } = readDocument({ path: resolve(cwd, source), file: source });
  if (document === null) return { scaffold: null, diagnostics };
  const head = documentHead(document);
  const facts = exampleFacts(await defaultVocabulary());
  return { scaffold: { id, folder: nameOf(out, id), source, document, head, facts }, diagnostics };
}

function checkId(token: string): void {
  if (!ID.test(token)) throw new UsageError('pack-id-unfit', { token, expected: ['qingshi-2024'] });
  if (builtInPacks().some(({ id }) => id === token)) throw new UsageError('pack-id-taken', { token });
}

/** As other commands take it: a word with a slash is a folder. */
function nameOf(out: string, id: string): string {
  const name = join(out, id).replaceAll('\\', '/');
  return name.includes('/') ? name : `./${name}`;
}
