import type { Diagnostic, Fault } from '../../../model/diagnostic.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { childPlace } from '../../../model/position.ts';
import type { Origin, Waiver } from '../../../model/waiver.ts';
import type { WaiversFile, WaiverSource } from '../../../model/waivers-file.generated.ts';
import { checkShape, type SchemaSource } from '../check-shape.ts';
import { locateFault } from '../locate-fault.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { YamlFile } from '../yaml-file.ts';
import { shown } from '../shown.ts';
import type { Validator } from '../validator.ts';
import { withoutEmpty } from '../state/without-empty.ts';
import { type KnownRules, waivedRule } from './waived-rule.ts';
import { waiverFaults } from './waiver-faults.ts';

export interface WaiversRead {
  readonly waivers: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files whose waivers do not count because of their faults. */
  readonly leftOut: readonly string[];
}

/** What the files are checked against. Most runs have no waivers: the validator is loaded only where there are some. */
export interface WaiverShape {
  readonly waiversFile: Validator;
  /** The published schema of waivers, to explain faults by. */
  readonly schema: SchemaSource;
}

/** Waivers in the order of the files. A faulty file is left out whole and its faults are all reported. */
export function readWaivers(
  files: readonly YamlFile[],
  origin: Origin,
  known: KnownRules,
  shape: WaiverShape,
): WaiversRead {
  const waivers: Waiver[] = [];
  const diagnostics: Diagnostic[] = [];
  const leftOut: string[] = [];
  for (const file of files) {
    const faults: Fault[] = [];
    const read = file.value === undefined ? [] : readOne(file, origin, known, shape, faults);
    const located = faults.map((fault) => locateFault(fault, new Map([[file.file, file]])));
    diagnostics.push(...file.diagnostics, ...located);
    if (file.value === undefined || faults.length > 0) leftOut.push(file.file);
    else waivers.push(...read);
  }
  return { waivers, diagnostics, leftOut };
}

function readOne(
  file: YamlFile,
  origin: Origin,
  known: KnownRules,
  { waiversFile, schema }: WaiverShape,
  faults: Fault[],
): Waiver[] {
  const place = { file: file.file, pointer: '' };
  const data = withoutEmpty(file.value);
  const format = formatOf(data);
  if (format !== 'waivers/1') {
    const args = { token: shown(format), expected: ['duibiao: waivers/1'] };
    faults.push({ code: 'not-a-waivers-file', severity: 'error', place, args });
    return [];
  }
  const shape = checkShape(waiversFile, data, place, schema);
  faults.push(...shape);
  if (shape.length > 0) return [];
  return (data as WaiversFile).waivers.flatMap((source, index) =>
    waiverOf(source, origin, childPlace(place, 'waivers', index), known, faults),
  );
}

function waiverOf(
  source: WaiverSource,
  origin: Origin,
  place: Waiver['place'],
  known: KnownRules,
  faults: Fault[],
): Waiver[] {
  const own = waiverFaults(source, place);
  faults.push(...own);
  const rule = waivedRule(source.rule, known);
  if ('code' in rule) {
    const isTold = own.some(({ code, args }) => code === 'waiver-too-broad' && args.key === 'rule');
    if (!isTold) faults.push({ ...rule, severity: 'error', place: childPlace(place, 'rule') });
    return [];
  }
  const { reason, owner, approver, since, until, period = null } = source;
  return [
    {
      origin,
      place,
      ...rule,
      division: source.division.split('/').map((name) => name.trim()),
      period,
      reason,
      owner,
      approver,
      since: since as IsoDate,
      until: until as IsoDate,
      evidence: evidenceOf(source, place),
    },
  ];
}

function formatOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('duibiao' in data)) return '';
  return data.duibiao;
}

/** Whether a file says at its top that it is one of waivers, of whatever version; it may still be faulty. */
export function isWaiversFile({ value }: Pick<YamlFile, 'value'>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const format: unknown = (value as Readonly<Record<string, unknown>>)['duibiao'];
  return typeof format === 'string' && format.startsWith('waivers');
}
