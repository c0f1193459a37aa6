import { constructFromEvents, CORE_SCHEMA, EVENT_ID, type Event, YAMLException } from 'js-yaml';
import type { Diagnostic, FaultArgs, FaultCode } from '../../model/diagnostic.ts';
import { eventsOf, isPlain, MAX_DEPTH, MAX_NODES, walkEvents, type YamlNode } from './events.ts';
import { LineIndex } from './line-index.ts';
import { lookalikes } from './lookalikes.ts';

/** One YAML document as data; `value` is undefined where the text has faults. */
export interface YamlDocument {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_SAFE_DIGITS = 15;

/**
 * Reads one YAML 1.2 document of the core schema, without aliases, anchors, tags, merge keys or duplicate keys.
 * Dates stay strings.
 */
export async function readYaml(text: string, file: string): Promise<YamlDocument> {
  const lines = new LineIndex(text, file);
  const fault = (code: FaultCode, offset: number, args: FaultArgs = {}): Diagnostic => ({
    code,
    severity: 'error',
    args,
    position: lines.positionAt(offset),
  });
  let events: Event[];
  try {
    events = eventsOf(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason.includes('nesting')) {
      return {
        value: undefined,
        diagnostics: [fault('yaml-too-deep', error.mark?.position ?? 0, { limit: MAX_DEPTH })],
      };
    }
    const own = lookalikes(text).map(({ code, offset, token }) => fault(code, offset, { token }));
    // The slower parser is loaded only for a text that is no YAML.
    const { syntaxFaults } = await import('./syntax-faults.ts');
    const explained = new Set(own.map(({ position }) => position.line));
    const general = syntaxFaults(text, error)
      .map(({ offset, detail }) => fault('yaml-syntax', offset, { detail }))
      .filter(({ position }) => !explained.has(position.line));
    return { value: undefined, diagnostics: [...own, ...general] };
  }
  const faults = eventFaults(text, events, lines).map(({ code, offset, args }) => fault(code, offset, args));
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  try {
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA });
    if (value === null || value === undefined)
      return { value: undefined, diagnostics: [fault('file-empty', 0)] };
    return { value, diagnostics: [] };
  } catch (error) {
    // Keys that are written differently and mean the same: 1 and 01.
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    const token = /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
    return { value: undefined, diagnostics: [fault('yaml-duplicate-key', offset, { token })] };
  }
}

interface EventFault {
  readonly code: FaultCode;
  readonly offset: number;
  readonly args: FaultArgs;
}

/** What YAML allows and a declaration must not use, all of it. */
function eventFaults(text: string, events: readonly Event[], lines: LineIndex): EventFault[] {
  if (events.length > MAX_NODES)
    return [{ code: 'yaml-too-many-nodes', offset: 0, args: { limit: MAX_NODES } }];
  const faults: EventFault[] = [];
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (documents.length === 0) return [{ code: 'file-empty', offset: 0, args: {} }];
  if (documents.length > 1) {
    faults.push({
      code: 'yaml-several-documents',
      offset: secondDocument(text),
      args: { actual: documents.length },
    });
    return faults;
  }
  // Without a single right colon the whole file is one long text.
  if (events[1] !== undefined && isPlain(events[1]))
    faults.push(...lookalikes(text).map(({ code, offset, token }) => ({ code, offset, args: { token } })));
  walkEvents(text, events, (node) => {
    faults.push(...nodeFaults(text, node));
    if (node.key === null || node.twin === null) return;
    const other = lines.positionAt(node.twin);
    faults.push({
      code: 'yaml-duplicate-key',
      offset: node.key.start,
      args: { token: node.key.text, other },
    });
  });
  return faults;
}

function nodeFaults(text: string, { event, key, start }: YamlNode): EventFault[] {
  const faults: EventFault[] = [];
  if (key !== null && text[key.start] === '\u3000')
    faults.push({ code: 'yaml-fullwidth-space', offset: key.start, args: { token: key.text.trim() } });
  const isCollection = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
  if (isCollection && key?.start === start)
    faults.push({ code: 'yaml-syntax', offset: start, args: { detail: 'BAD_SCALAR_START' } });
  if (key?.text === '<<') faults.push({ code: 'yaml-merge-key', offset: key.start, args: { token: '<<' } });
  if (event.type === EVENT_ID.ALIAS) {
    const token = `*${text.slice(event.anchorStart, event.anchorEnd)}`;
    return [...faults, { code: 'yaml-alias', offset: start, args: { token } }];
  }
  if ('anchorStart' in event && event.anchorStart >= 0) {
    const token = `&${text.slice(event.anchorStart, event.anchorEnd)}`;
    faults.push({ code: 'yaml-anchor', offset: event.anchorStart - 1, args: { token } });
  }
  if ('tagStart' in event && event.tagStart >= 0) {
    faults.push({
      code: 'yaml-tag',
      offset: event.tagStart,
      args: { token: text.slice(event.tagStart, event.tagEnd) },
    });
  }
  if (isPlain(event)) {
    const token = text.slice(event.valueStart, event.valueEnd);
    if (/^[-+]?\d+$/.test(token) && token.replace(/^[-+]?0*/, '').length > MAX_SAFE_DIGITS) {
      faults.push({ code: 'yaml-huge-number', offset: start, args: { token } });
    } else if (/^[-+]?\.(?:inf|nan)$/i.test(token) || /^[-+]?[\d.]+e\+?\d{3,}$/i.test(token)) {
      faults.push({ code: 'wrong-type', offset: start, args: { token, expected: ['number'] } });
    }
  }
  return faults;
}

function secondDocument(text: string): number {
  const first = /\S/.exec(text.replace(/^(?:\s*(?:#.*|%.*)?\n)*(?:---\s*)?/, ''));
  const from =
    first === null ? 0 : text.length - text.replace(/^(?:\s*(?:#.*|%.*)?\n)*(?:---\s*)?/, '').length;
  const at = text.slice(from).search(/^(?:---|\.\.\.)/m);
  return at === -1 ? 0 : from + at;
}
