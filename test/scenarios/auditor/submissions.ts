import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A township that has done everything by 2025-12-31, in a file without a fault. */
const GOOD = readFileSync(new URL('township.yaml', import.meta.url), 'utf8');
export const AS_OF = '2025-12-31';

/** Where something must be found. Lines and columns count from 1, columns in characters. */
export interface Planted {
  readonly why: string;
  /** The lines of the file, changed: line number → new text, null to take the line out. */
  readonly lines?: Readonly<Record<number, string | null>>;
  /** Or the whole file. */
  readonly bytes?: Uint8Array;
  /** The code of a fault, or the rule of a gap with its verdict. */
  readonly found: string | readonly string[];
  readonly at: readonly [line: number, column: number];
}

/** One fault of each kind. */
export const FAULTS: readonly Planted[] = [
  { why: 'a misspelt key', lines: { 17: '  staf:' }, found: 'unknown-key', at: [17, 3] },
  { why: 'a key twice', lines: { 21: 'station:' }, found: 'yaml-duplicate-key', at: [21, 1] },
  { why: 'a tab', lines: { 20: '\tdedicatedOfficers: 1' }, found: 'yaml-tab', at: [20, 1] },
  {
    why: 'no day of the calendar',
    lines: { 15: '  established: 2023-02-30' },
    found: 'not-a-date',
    at: [15, 16],
  },
  {
    why: 'a full-width digit',
    lines: { 20: '  dedicatedOfficers: １' },
    found: 'fullwidth-digits',
    at: [20, 22],
  },
  {
    why: 'a full-width colon',
    lines: { 20: '  dedicatedOfficers：1' },
    found: 'yaml-fullwidth-colon',
    at: [20, 20],
  },
  {
    why: 'an unknown post',
    lines: { 12: '    - {role: deputy, posts: [镇长大人], since: 2023-11-20}' },
    found: 'unknown-post',
    at: [12, 30],
  },
  { why: 'an unknown level', lines: { 5: 'level: towm' }, found: 'not-allowed-value', at: [5, 8] },
  { why: 'an anchor', lines: { 8: 'committee: &c' }, found: 'yaml-anchor', at: [8, 12] },
  { why: 'a tag', lines: { 46: '    enforcementOfficers: !!int 2' }, found: 'yaml-tag', at: [46, 26] },
  { why: 'a merge key', lines: { 20: '  <<: {dedicatedOfficers: 1}' }, found: 'yaml-merge-key', at: [20, 3] },
  { why: 'a second document', lines: { 40: '---' }, found: 'yaml-several-documents', at: [40, 1] },
  {
    why: 'more than there are',
    lines: { 24: 'residentGroups: {total: 40, withFireManager: 40, withPosting: 41}' },
    found: 'more-than-total',
    at: [24, 63],
  },
  { why: 'a word for a number', lines: { 20: '  dedicatedOfficers: 一' }, found: 'wrong-type', at: [20, 22] },
  {
    why: 'an end before the beginning',
    lines: { 16: '  head: {posts: [分管消防负责人], since: 2023-09-01, until: 2023-08-31}' },
    found: 'until-before-since',
    at: [16, 54],
  },
  {
    why: 'GBK instead of UTF-8',
    bytes: Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0a]),
    found: 'file-not-utf8',
    at: [1, 1],
  },
  { why: 'an empty file', bytes: new Uint8Array(), found: 'file-empty', at: [1, 1] },
  { why: 'no day of declaration', lines: { 2: null }, found: 'missing-key', at: [1, 1] },
  {
    why: 'an unknown fact of the pack',
    lines: { 42: '    hasForrest: false' },
    found: 'unknown-own-fact',
    at: [42, 5],
  },
  {
    why: 'a brace that is not closed',
    lines: { 11: '    - {role: chair, posts: [镇党委书记], since: 2023-11-20' },
    found: 'yaml-syntax',
    at: [12, 5],
  },
];

/** One gap of each measure and status, some of them in files that are hard to count lines or columns in. */
export const GAPS: readonly Planted[] = [
  { why: 'one of two staff', lines: { 19: null }, found: 'station-staff-town overdue', at: [18, 5] },
  {
    why: 'one of two staff, as a number',
    lines: { 17: '  staff: 1', 18: null, 19: null },
    found: 'station-staff-town overdue',
    at: [17, 10],
  },
  {
    why: 'an attested no, in a file with CRLF',
    lines: { 1: 'duibiao: state/1\r', 73: '      station-tasks: false' },
    found: 'station-tasks overdue',
    at: [73, 22],
  },
  {
    why: 'an attested no, in a file with a byte-order mark',
    lines: { 1: '\ufeffduibiao: state/1', 74: '      governance-mechanism: false' },
    found: 'governance-mechanism open',
    at: [74, 29],
  },
  {
    why: 'behind characters outside the basic plane',
    lines: { 24: 'residentGroups: {note: 𠮷𠮷组, total: 40, withFireManager: 39, withPosting: 40}' },
    found: 'fire-manager-groups overdue',
    at: [24, 57],
  },
  {
    why: 'neither of two alternatives',
    lines: { 28: 'planning: {specialPlan: false, chapter: false, integrated: 2024-03-12}' },
    found: 'special-plan-or-chapter open',
    at: [28, 25],
  },
  {
    why: 'nobody',
    lines: { 17: '  staff: []', 18: null, 19: null },
    found: 'station-staff-town overdue',
    at: [17, 10],
  },
  {
    why: 'one thing of a list without its flag',
    lines: { 36: '    board: false' },
    found: 'boards-compounds open',
    at: [36, 12],
  },
  {
    why: 'one of several in totals',
    lines: { 38: 'standaloneBuildings: {total: 3, withFireManager: 3, withPosting: 2}' },
    found: 'manager-posting-buildings overdue',
    at: [38, 66],
  },
  {
    why: 'a year that was left out',
    lines: { 50: '    annualFacilityPlan: {2023: 2023-12-20, 2024: false, 2025: 2025-01-20}' },
    found: 'annual-facility-plan overdue',
    at: [50, 50],
  },
  {
    why: 'a year that was not finished',
    lines: { 57: '      2024: {total: 6, inspected: 4}' },
    found: 'entrusted-shops-yearly overdue',
    at: [57, 35],
  },
  {
    why: 'a number below the quota',
    lines: { 46: '    enforcementOfficers: 1' },
    found: 'enforcement-officers open',
    at: [46, 26],
  },
  {
    why: 'a post that nobody holds',
    lines: { 13: null },
    found: 'committee-composition overdue',
    at: [11, 5],
  },
  {
    why: 'an undeclared fact of a block that is there',
    lines: { 20: null },
    found: 'station-dedicated-officers undeclared',
    // Who of those listed it is.
    at: [18, 5],
  },
  {
    why: 'an undeclared block',
    lines: { 28: null },
    found: ['special-plan-or-chapter undeclared', 'facilities-in-spatial-plans undeclared'],
    at: [1, 1],
  },
  {
    why: 'an undeclared attested duty',
    lines: { 80: null },
    found: 'data-catalogue undeclared',
    at: [71, 5],
  },
  {
    why: 'an undeclared key, left empty',
    lines: { 23: '  dispatchManaged:' },
    found: 'dispatch-brigades-other undeclared',
    at: [23, 3],
  },
  {
    why: 'an undeclared collection',
    lines: { 39: null },
    found: [
      'micro-station-key-units undeclared',
      'dispatch-key-units undeclared',
      'dispatch-key-units-later undeclared',
    ],
    at: [1, 1],
  },
  {
    why: 'a no, in flow style behind a tab-free comment',
    lines: { 27: 'responsibility: {assigned: 2023-11-24, mechanisms: false} # 还没有' },
    found: 'township-mechanisms overdue',
    at: [27, 52],
  },
  {
    why: 'somebody who left, and nobody came after',
    lines: { 19: '    - {since: 2023-09-09, until: 2024-01-01}' },
    found: 'station-staff-town overdue',
    at: [18, 5],
  },
];

export interface Submissions {
  /** Relative to the folder, with the index of what was planted in it. */
  readonly faulty: ReadonlyMap<string, Planted>;
  readonly gappy: ReadonlyMap<string, Planted>;
}

/** Townships in a folder, of every so many one with a fault and one with a gap, 20 of each. */
export function submit(folder: string, files: number): Submissions {
  const faulty = new Map<string, Planted>();
  const gappy = new Map<string, Planted>();
  const every = files / FAULTS.length;
  const [first, second] = [Math.floor(every / 5), Math.floor(every / 2)];
  for (let index = 0; index < files; index += 1) {
    const fault = index % every === first ? FAULTS[(index - first) / every] : undefined;
    const gap = index % every === second ? GAPS[(index - second) / every] : undefined;
    const file = fileOf(index);
    if (fault !== undefined) faulty.set(file, fault);
    if (gap !== undefined) gappy.set(file, gap);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), contentOf(index, fault ?? gap));
  }
  return { faulty, gappy };
}

/** Names that paths, URIs and shells must take as they are. */
function fileOf(index: number): string {
  const place = ['一片', '二 片', 'third#part', "d'片"][index % 4] ?? '';
  return `申报/${place}/镇 ${String(index).padStart(3, '0')}.yaml`;
}

function contentOf(index: number, planted: Planted | undefined): string | Uint8Array {
  if (planted?.bytes !== undefined) return planted.bytes;
  const lines = GOOD.split('\n').map((line) => line.replace('和平镇', `第${index}镇`));
  const changed = lines.flatMap((line, at) => {
    const change = planted?.lines?.[at + 1];
    return change === null ? [] : [change ?? line];
  });
  const isWindows = changed[0]?.endsWith('\r') === true;
  return isWindows ? changed.map((line) => line.trimEnd()).join('\r\n') : changed.join('\n');
}
