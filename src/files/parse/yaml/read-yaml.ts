import { constructFromEvents, CORE_SCHEMA, type Event, YAMLException } from 'js-yaml';
import type { Diagnostic, FaultArgs, FaultCode } from '../../../model/diagnostic.ts';
import { eventFaults } from './event-faults.ts';
import { eventsOf, MAX_DEPTH } from './events.ts';
import { LineIndex } from './line-index.ts';
import { lookalikes } from './lookalikes.ts';

/** One YAML document as data; `value` is undefined where the text has faults. */
export interface YamlDocument {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

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
  // Some programs end a line there, others do not: what one person sees would not be what is read.
  const hidden = /\r(?!\n)|\ufeff/.exec(text);
  if (hidden !== null) {
    const args = { token: hidden[0], detail: 'UNEXPECTED_TOKEN' };
    return { value: undefined, diagnostics: [fault('yaml-syntax', hidden.index, args)] };
  }
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
