import { type EvidenceFiles, paperKey, type PaperFault } from '../../../model/evidence.ts';
import type { Fault } from '../../../model/diagnostic.ts';
import { childPlace } from '../../../model/position.ts';
import type { YamlFile } from '../../parse/yaml-file.ts';
import { withoutEmpty } from '../../parse/state/without-empty.ts';
import { type HashedFile, hashFile } from './hash-file.ts';
import { type NamedPaper, namedPapers } from '../../parse/named-papers.ts';

/**
 * The files that papers name, each read once: is it there, and is it the one whose sha256 is given. What a paper links
 * to is never fetched. One that does not count is a warning: what it was to prove is decided by whoever asks for papers.
 */
export function readEvidence(
  declared: readonly YamlFile[],
  cwd: string,
): EvidenceFiles & { readonly problems: readonly Fault[] } {
  const hashed = new Map<string, HashedFile>();
  const faults = new Map<string, PaperFault>();
  const problems: Fault[] = [];
  for (const named of declared.flatMap(papersIn)) {
    if (named.file === null) continue;
    const found = hashed.get(named.file) ?? hashFile(cwd, named.file, named.paper.place.file);
    hashed.set(named.file, found);
    const fault = faultOf(named, found);
    if (fault === null) continue;
    faults.set(paperKey(named.paper.place), fault);
    problems.push({
      code: `evidence-${fault}`,
      severity: 'warning',
      place: childPlace(named.paper.place, 'file'),
      args: { token: named.written, detail: found.detail ?? '' },
    });
  }
  const files = [...hashed].flatMap(([file, { sha256 }]) => (sha256 === null ? [] : [{ file, sha256 }]));
  return { files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)), faults, problems };
}

function papersIn({ file, value }: YamlFile): NamedPaper[] {
  return namedPapers(withoutEmpty(value), { file, pointer: '' });
}

function faultOf({ paper }: NamedPaper, { sha256, fault }: HashedFile): PaperFault | null {
  if (fault !== null) return fault;
  return paper.sha256 === undefined || paper.sha256 === sha256 ? null : 'file-differs';
}
