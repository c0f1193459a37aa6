import type { IsoDate } from '../../../model/iso-date.ts';
import type { Span } from '../../../model/state.ts';
import type { Data } from './data.ts';

/** From when to when something is there, as far as it is said. */
export function spanOf(data: Data): Span {
  const since = data['since'] as IsoDate | undefined;
  const until = data['until'] as IsoDate | undefined;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
