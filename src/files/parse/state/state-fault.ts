import type { Fault } from '../../../model/diagnostic.ts';
import type { Place } from '../../../model/position.ts';

export function stateFault(code: Fault['code'], place: Place, args: Fault['args'], atKey = false): Fault {
  return { code, severity: 'error', place, ...(atKey ? { atKey } : {}), args };
}
