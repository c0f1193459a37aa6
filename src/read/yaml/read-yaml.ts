import { constructFromEvents, CORE_SCHEMA, EVENT_ID, type Event, YAMLException } from 'js-yaml';
import type { Diagnostic, FaultArgs, FaultCode } from '../../model/diagnostic.ts';
import { eventsOf, MAX_DEPTH, MAX_NODES, walkEvents, type YamlNode } from './events.ts';
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
 * Dates stay strings. A key without a value is left out: nothing was declared there.
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
    const general = syntaxFaults(text, error);
    return {
      value: undefined,
      diagnostics: [...own, ...general.map(({ offset, detail }) => fault('yaml-syntax', offset, { detail }))],
    };
  }
  const faults = eventFaults(text, events).map(({ code, offset, args }) => fault(code, offset, args));
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  return {
    value: withoutEmpty(constructFromEvents(events, { source: text, schema: CORE_SCHEMA })[0]),
    diagnostics: [],
  };
}

interface EventFault {
  readonly code: FaultCode;
  readonly offset: number;
  readonly args: FaultArgs;
}

/** What YAML allows and a declaration must not use, all of it. */
function eventFaults(text: string, events: readonly Event[]): EventFault[] {
  if (events.length > MAX_NODES)
    return [{ code: 'yaml-too-many-nodes', offset: 0, args: { limit: MAX_NODES } }];
  const faults: EventFault[] = [];
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (documents.length > 1) {
    faults.push({
      code: 'yaml-several-documents',
      offset: secondDocument(text),
      args: { actual: documents.length },
    });
    return faults;
  }
  const lines = new LineIndex(text, '');
  const first = new Map<string, number>();
  walkEvents(text, events, (node) => {
    faults.push(...nodeFaults(text, node));
    const key = node.key;
    if (key === null) return;
    const earlier = first.get(node.pointer);
    if (earlier !== undefined) {
      const other = lines.positionAt(earlier);
      faults.push({ code: 'yaml-duplicate-key', offset: key.start, args: { token: key.text, other } });
    } else first.set(node.pointer, key.start);
  });
  return faults;
}

function nodeFaults(text: string, { event, key, start }: YamlNode): EventFault[] {
  const faults: EventFault[] = [];
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
  if (event.type === EVENT_ID.SCALAR && event.style === 1) {
    const token = text.slice(event.valueStart, event.valueEnd);
    if (/^[-+]?\d+$/.test(token) && token.replace(/^[-+]?0*/, '').length > MAX_SAFE_DIGITS) {
      faults.push({ code: 'yaml-huge-number', offset: start, args: { token } });
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

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}
