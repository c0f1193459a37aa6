import { yamlText } from './yaml-text.ts';

/** Data as YAML on one line: `{total: 20, withPosting: 18}`. */
export function yamlFlow(value: unknown): string {
  if (typeof value === 'string') return yamlText(value);
  if (Array.isArray(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${yamlText(key)}: ${yamlFlow(inner)}`);
  return `{${pairs.join(', ')}}`;
}
