import { EVENT_ID, type Event } from 'js-yaml';
import type { FaultArgs, FaultCode } from '../../../model/diagnostic.ts';
import { isPlain, MAX_NODES, walkEvents, type YamlNode } from './events.ts';
import type { LineIndex } from './line-index.ts';
import { lookalikes } from './lookalikes.ts';

export interface EventFault {
  readonly code: FaultCode;
  readonly offset: number;
  readonly args: FaultArgs;
}

const MAX_SAFE_DIGITS = 15;
const MAX_KEY = 1000;

/** What YAML allows and a declaration must not use, all of it. */
export function eventFaults(text: string, events: readonly Event[], lines: LineIndex): EventFault[] {
  if (events.length > MAX_NODES)
    return [{ code: 'yaml-too-many-nodes', offset: 0, args: { limit: MAX_NODES } }];
  const documents = documentFault(text, events);
  if (documents !== null) return [documents];
  const faults: EventFault[] = [];
  // Without a single right colon the whole file is one long text.
  if (events[1] !== undefined && isPlain(events[1]))
    faults.push(...lookalikes(text).map(({ code, offset, token }) => ({ code, offset, args: { token } })));
  walkEvents(text, events, (node) => {
    if (node.key !== null) faults.push(...keyFaults(text, node.key, node, lines));
    faults.push(...nodeFaults(text, node.event, node.start));
  });
  return faults;
}

/** `...` ends a document, also one of nothing. */
function documentFault(text: string, events: readonly Event[]): EventFault | null {
  const count = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
  const begin = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  const line = text.slice(begin, begin + 1000);
  // Directives may ask for another YAML, in which `yes` is true.
  if (/^[ \t]*%/.test(line))
    return { code: 'yaml-syntax', offset: begin, args: { detail: 'BAD_SCALAR_START' } };
  // The parser takes an indented marker for one, others for text.
  if (/^[ \t]+---(?:\s|$)/.test(line))
    return { code: 'yaml-syntax', offset: begin, args: { detail: 'BAD_INDENT' } };
  if (count > 1 || (count === 1 && text.startsWith('...', begin)))
    return { code: 'yaml-several-documents', offset: secondDocument(text), args: { actual: count } };
  return count === 0 ? { code: 'file-empty', offset: 0, args: {} } : null;
}

function secondDocument(text: string): number {
  const first = /^(?:\s*(?:#.*)?\n)*(?:---\s*)?/.exec(text)?.[0].length ?? 0;
  const at = text.slice(first).search(/^(?:---|\.\.\.)/m);
  return at === -1 ? 0 : first + at;
}

function keyFaults(
  text: string,
  { text: token, start, event, isBlock }: NonNullable<YamlNode['key']>,
  node: YamlNode,
  lines: LineIndex,
): EventFault[] {
  if (node.event === event)
    return [{ code: 'yaml-syntax', offset: start, args: { detail: 'BAD_SCALAR_START' } }];
  const faults = nodeFaults(text, event, start);
  if (isPlain(event) && /^(?:~|null|Null|NULL|)$/.test(token))
    faults.push({ code: 'yaml-syntax', offset: start, args: { token, detail: 'UNEXPECTED_TOKEN' } });
  // The parser takes what follows a finished item on its line for the next key: - "甲"level: x
  if (
    isBlock &&
    !/^[ \t]*(?:(?:[-?:]|---|[&!]\S*)[ \t]+)*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
  )
    faults.push({ code: 'yaml-syntax', offset: start, args: { detail: 'UNEXPECTED_TOKEN' } });
  if (text[start] === '\u3000')
    faults.push({ code: 'yaml-fullwidth-space', offset: start, args: { token: token.trim() } });
  if (event.type === EVENT_ID.SCALAR && event.valueEnd - start > MAX_KEY)
    faults.push({ code: 'too-long', offset: start, args: { token, limit: MAX_KEY, actual: token.length } });
  if (token === '<<') faults.push({ code: 'yaml-merge-key', offset: start, args: { token } });
  if (node.twin !== null)
    faults.push({
      code: 'yaml-duplicate-key',
      offset: start,
      args: { token, other: lines.positionAt(node.twin) },
    });
  return faults;
}

function nodeFaults(text: string, event: Event, start: number): EventFault[] {
  if (event.type === EVENT_ID.ALIAS) {
    const token = `*${text.slice(event.anchorStart, event.anchorEnd)}`;
    return [{ code: 'yaml-alias', offset: start, args: { token } }];
  }
  const faults: EventFault[] = [];
  if ('anchorStart' in event && event.anchorStart >= 0) {
    const token = `&${text.slice(event.anchorStart, event.anchorEnd)}`;
    faults.push({ code: 'yaml-anchor', offset: event.anchorStart - 1, args: { token } });
  }
  if ('tagStart' in event && event.tagStart >= 0) {
    const token = text.slice(event.tagStart, event.tagEnd);
    faults.push({ code: 'yaml-tag', offset: event.tagStart, args: { token } });
  }
  if (isPlain(event)) faults.push(...numberFaults(text.slice(event.valueStart, event.valueEnd), start));
  return faults;
}

/** Numbers that a program cannot hold as they are written. */
function numberFaults(token: string, offset: number): EventFault[] {
  if (/^[-+]?\d+$/.test(token) && token.replace(/^[-+]?0*/, '').length > MAX_SAFE_DIGITS)
    return [{ code: 'yaml-huge-number', offset, args: { token } }];
  if (/^[-+]?\.(?:inf|nan)$/i.test(token) || /^[-+]?[\d.]+e\+?\d{3,}$/i.test(token))
    return [{ code: 'wrong-type', offset, args: { token, expected: ['number'] } }];
  return [];
}
