import type { ChangeKind, Diff } from '../../model/diff.ts';
import { CHANGE_KINDS } from '../../model/diff.ts';
import { jsonText } from '../text/json-text.ts';

/** The difference for programs, `duibiao-diff/1`: schemas/diff.schema.json. */
export function json({ tool, lang, basis, old, new: now, differing, changes }: Diff): string {
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  ) as Record<ChangeKind, number>;
  return jsonText({
    schema: 'duibiao-diff/1',
    tool,
    lang,
    basis,
    old,
    new: now,
    differing,
    counts,
    changes: changes.map(({ kind, pack, rule, title, division, period, due, was, is, ...rest }) => ({
      change: kind,
      pack,
      rule,
      title,
      division,
      period,
      was,
      is,
      due,
      gap: rest.gap,
      unit: rest.unit,
      missing: rest.missing,
      causes: rest.causes,
      certain: rest.isCertain,
      message: rest.message,
      fingerprint: rest.fingerprint,
    })),
  });
}
