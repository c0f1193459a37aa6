import type { Pack } from '../../model/pack.ts';
import { type JsonPackRule, jsonPackRule } from './json-pack-rule.ts';
import { jsonText } from '../text/json-text.ts';

/** The public shape of `packs show ID --format json`. */
interface JsonPack {
  readonly id: string;
  /** The document's own title. */
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly issued: string | null;
  readonly region: string;
  readonly level: string;
  readonly inForce: { readonly from: string; readonly to: string | null };
  readonly parents: readonly string[];
  readonly digest: string;
  readonly conflicts: Pack['conflicts'];
  readonly rules: readonly JsonPackRule[];
  readonly nonDuties: readonly { readonly clause: string; readonly reason: string }[];
}

/** A pack as JSON text, the same in every language of the program. */
export function packJson(pack: Pack): string {
  const value: JsonPack = {
    id: pack.id,
    title: pack.title.zh,
    number: pack.number,
    issuer: pack.issuer,
    issued: pack.issued,
    region: pack.region.name,
    level: pack.region.level,
    inForce: pack.inForce,
    parents: pack.parents,
    digest: pack.digest,
    conflicts: pack.conflicts,
    rules: pack.rules.map((rule) => jsonPackRule(rule)),
    nonDuties: pack.clauses.flatMap(({ id, notDuty }) =>
      notDuty === null ? [] : [{ clause: id, reason: notDuty.zh }],
    ),
  };
  return jsonText(value);
}
