import { isoDate } from '../../src/model/iso-date.ts';
import type { Waiver } from '../../src/model/waiver.ts';

type Change = Partial<Omit<Waiver, 'since' | 'until'>> & { readonly since?: string; readonly until?: string };

/** The auditor's waiver of one rule for 温泉镇, for the first half of 2024; what a test is about replaces these keys. */
export function waiverOf({ since = '2024-01-01', until = '2024-06-30', ...change }: Change = {}): Waiver {
  return {
    origin: 'auditor',
    place: { file: '豁免.yaml', pointer: '/waivers/0' },
    pack: 'kaizhou-2023-47',
    rule: 'station-staff-town',
    division: ['温泉镇'],
    period: null,
    reason: '编制没有批下来',
    owner: '温泉镇人民政府',
    approver: '区消防安全委员会办公室',
    since: isoDate(since),
    until: isoDate(until),
    evidence: [
      { document: '开州消安办〔2024〕3号', place: { file: '豁免.yaml', pointer: '/waivers/0/evidence' } },
    ],
    ...change,
  };
}
