import type { Pack } from '../../model/pack.ts';
import { jsonText } from '../text/json-text.ts';

/** The public shape of `packs list --format json`; more keys may come, none goes. */
interface JsonPackList {
  readonly schema: 'duibiao-packs/1';
  readonly packs: readonly JsonPackSummary[];
}

interface JsonPackSummary {
  readonly id: string;
  /** The document's own title, and what it is called in English. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly number: string | null;
  readonly issuer: string;
  /** Days; `issued` is null where the document prints none, `to` where it has no end. */
  readonly issued: string | null;
  readonly inForce: { readonly from: string; readonly to: string | null };
  readonly region: string;
  readonly level: string;
  /** How many rules, and how many of them are only attested. */
  readonly rules: number;
  readonly attested: number;
  /** Changes with every letter of the pack. */
  readonly digest: string;
}

/** `packs list` as JSON text, the same in every language of the program; packs in the order given. */
export function packsListJson(packs: readonly Pack[]): string {
  const value: JsonPackList = {
    schema: 'duibiao-packs/1',
    packs: packs.map(({ id, title, number, issuer, issued, inForce, region, rules, digest }) => ({
      id,
      title: { zh: title.zh, en: title.en },
      number,
      issuer,
      issued,
      inForce: { from: inForce.from, to: inForce.to },
      region: region.name,
      level: region.level,
      rules: rules.length,
      attested: rules.filter(({ checkable }) => checkable === 'attest').length,
      digest,
    })),
  };
  return jsonText(value);
}
