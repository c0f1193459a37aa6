import type { YamlFile } from '../yaml-file.ts';

/** Whether a file says at its top that it is one of waivers, of whatever version; it may still be faulty. */
export function isWaiversFile({ value }: Pick<YamlFile, 'value'>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const format: unknown = (value as Readonly<Record<string, unknown>>)['duibiao'];
  return typeof format === 'string' && format.startsWith('waivers');
}
