import { parse } from 'yaml';

export interface TapPoint {
  readonly isOk: boolean;
  readonly description: string;
  readonly directive: 'TODO' | 'SKIP' | null;
  readonly reason: string;
  readonly block: Readonly<Record<string, unknown>> | null;
}

const POINT = /^(not )?ok (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # (TODO|SKIP) ((?:[^\\#]|\\[\\#])+))?$/;

/** Test points of TAP version 14. Throws on every line that is not version, plan, comment, point or block, and on other numbers than the plan has. */
export function parseTap(document: string): TapPoint[] {
  const [version, plan = '', ...lines] = document.split('\n');
  if (version !== 'TAP version 14') throw new Error('no version');
  const count = Number(/^1\.\.(\d+)(?: # .+)?$/.exec(plan)?.[1] ?? Number.NaN);
  if (lines.pop() !== '') throw new Error('the last line has no end');
  const points: TapPoint[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('# ')) continue;
    const [, not, number, description = '', directive, reason = ''] = POINT.exec(line) ?? [];
    if (Number(number) !== points.length + 1) throw new Error(`no test point: ${line.slice(0, 80)}`);
    const end = lines[at + 1] === '  ---' ? lines.indexOf('  ...', at) : -1;
    const block = end === -1 ? null : lines.slice(at + 2, end).map((text) => text.slice(2));
    if (end !== -1) at = end;
    points.push({
      isOk: not === undefined,
      description: unescaped(description),
      directive: directive === undefined ? null : (directive as 'TODO' | 'SKIP'),
      reason: unescaped(reason),
      block: block === null ? null : (parse(block.join('\n')) as Record<string, unknown>),
    });
  }
  if (points.length !== count) throw new Error(`${points.length} points, planned ${count}`);
  return points;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\#])/g, '$1');
}
