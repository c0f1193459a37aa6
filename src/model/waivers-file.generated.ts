// Generated from the schema by `npm run generate`; do not edit.

export type Day = string;
/**
 * @minItems 1
 */
export type Evidence =
  | string
  | {
      document?: string;
      file?: string;
      link?: string;
      sha256?: string;
    }
  | (
      | string
      | {
          document?: string;
          file?: string;
          link?: string;
          sha256?: string;
        }
    )[];

export interface WaiversFile {
  duibiao: 'waivers/1';
  note?: string;
  waivers: WaiverSource[];
}
export interface WaiverSource {
  rule: string;
  division: string;
  period?: string;
  reason: string;
  owner: string;
  approver: string;
  since: Day;
  until: Day;
  evidence: Evidence;
  note?: string;
}
