import { type EvidenceFiles, evidenceKey, type EvidenceFault } from '../../../model/evidence.ts';
import type { Fault } from '../../../model/diagnostic.ts';
import { childPlace } from '../../../model/position.ts';
import type { YamlFile } from '../../parse/yaml-file.ts';
import { withoutEmpty } from '../../parse/state/without-empty.ts';
import { type HashedFile, hashFile } from './hash-file.ts';
import { type NamedEvidence, namedEvidence } from '../../parse/named-evidence.ts';

/**
 * The files that evidence names, each read once: is it there, and is it the one whose sha256 is given. What evidence links
 * to is never fetched. One that does not count is a warning: what it was to prove is decided by whoever asks for evidence.
 */
export function readEvidence(
  declared: readonly YamlFile[],
  cwd: string,
): EvidenceFiles & { readonly warnings: readonly Fault[] } {
  const hashed = new Map<string, HashedFile>();
  const faults = new Map<string, EvidenceFault>();
  const warnings: Fault[] = [];
  for (const named of declared.flatMap(evidenceIn)) {
    if (named.file === null) continue;
    const found = hashed.get(named.file) ?? hashFile(cwd, named.file, named.evidence.place.file);
    hashed.set(named.file, found);
    const fault = faultOf(named, found);
    if (fault === null) continue;
    faults.set(evidenceKey(named.evidence.place), fault);
    warnings.push({
      code: `evidence-${fault}`,
      severity: 'warning',
      place: childPlace(named.evidence.place, 'file'),
      args: { token: named.written, detail: found.detail ?? '' },
    });
  }
  const files = [...hashed].flatMap(([file, { sha256 }]) => (sha256 === null ? [] : [{ file, sha256 }]));
  return { files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)), faults, warnings };
}

function evidenceIn({ file, value }: YamlFile): NamedEvidence[] {
  return namedEvidence(withoutEmpty(value), { file, pointer: '' });
}

function faultOf({ evidence }: NamedEvidence, { sha256, fault }: HashedFile): EvidenceFault | null {
  if (fault !== null) return fault;
  return evidence.sha256 === undefined || evidence.sha256 === sha256 ? null : 'file-differs';
}
