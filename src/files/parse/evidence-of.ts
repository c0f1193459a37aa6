import { childPlace, type Place } from '../../model/position.ts';
import type { Evidence } from '../../model/state.ts';

/** The evidence that `evidence:` names in a mapping which stands at `place`. */
export function evidenceOf(data: unknown, place: Place): Evidence[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const raw = (data as { readonly evidence?: unknown }).evidence;
  if (raw === undefined) return [];
  const at = childPlace(place, 'evidence');
  if (!Array.isArray(raw)) return [oneOf(raw, at)];
  return raw.map((one, index) => oneOf(one, childPlace(at, index)));
}

function oneOf(raw: unknown, place: Place): Evidence {
  return { ...(typeof raw === 'string' ? { document: raw } : (raw as object)), place };
}
