import { pointerStep } from '../../../model/position.ts';
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';

/** Deeper nesting than any state or pack has. */
export const MAX_DEPTH = 40;
export const MAX_NODES = 2_000_000;

/** One node of a document in the order of the text; keys are no nodes of their own. */
export interface YamlNode {
  readonly event: Event;
  /** Offset of the node's first character; of the opening quote for quoted scalars. */
  readonly start: number;
  readonly key: YamlKey | null;
  /** Where the same key stands in the same mapping before, if it does. */
  readonly twin: number | null;
  /** Its JSON pointer; made on demand, most nodes are never pointed at. */
  readonly pointer: () => string;
}

interface YamlKey {
  readonly text: string;
  readonly start: number;
  readonly event: Event;
  /** Not within braces. */
  readonly isBlock: boolean;
}

interface Frame {
  readonly pointer: () => string;
  readonly kind: 'document' | 'map' | 'list';
  readonly isBlock: boolean;
  readonly keys: Map<string, number> | null;
  index: number;
  key: YamlNode['key'];
}

/** The events of js-yaml; throws its YAMLException where the text is no YAML. */
export function eventsOf(text: string): Event[] {
  return parseEvents(text, { maxDepth: MAX_DEPTH });
}

/** Calls `visit` for each node. Of a key that stands twice, both values are visited. */
export function walkEvents(text: string, events: readonly Event[], visit: (node: YamlNode) => void): void {
  const stack: Frame[] = [];
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      stack.push({ pointer: () => '', kind: 'document', isBlock: true, keys: null, index: -1, key: null });
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    const frame = stack.at(-1);
    if (frame === undefined) continue;
    if (frame.kind === 'map' && frame.key === null) {
      const { isBlock } = frame;
      frame.key = { text: keyText(text, event), start: startOf(event) ?? last, event, isBlock };
      if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) continue;
    }
    const start = startOf(event) ?? frame.key?.start ?? emptyItem(text, last);
    const node = nodeIn(frame, event, start);
    last = start;
    visit(node);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const isMap = event.type === EVENT_ID.MAPPING;
      const kind = isMap ? 'map' : 'list';
      const isBlock = event.style === COLLECTION_STYLE.BLOCK;
      const keys = isMap ? new Map<string, number>() : null;
      stack.push({ pointer: node.pointer, kind, isBlock, keys, index: -1, key: null });
    }
  }
}

/** The next node of a frame, which the frame then has behind it. */
function nodeIn(frame: Frame, event: Event, start: number): YamlNode {
  const { key, keys, kind, pointer } = frame;
  frame.key = null;
  frame.index += 1;
  const step = kind === 'map' ? (key?.text ?? '') : String(frame.index);
  const twin = key === null ? null : (keys?.get(key.text) ?? null);
  if (key !== null && twin === null) keys?.set(key.text, key.start);
  return {
    event,
    start,
    key,
    twin,
    pointer: kind === 'document' ? pointer : () => pointer() + pointerStep(step),
  };
}

function keyText(text: string, event: Event): string {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
}

/** An empty value has no place of its own: its key's or its dash's is as near as it gets. */
function emptyItem(text: string, from: number): number {
  const dash = text.slice(from).search(/-[ \t]*(?:#.*)?$/m);
  return dash === -1 ? from : from + dash;
}

function startOf(event: Event): number | null {
  if (event.type === EVENT_ID.SCALAR) {
    if (event.valueStart < 0) return null;
    // In quoted scalars the value begins behind the quote.
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    return isQuoted ? event.valueStart - 1 : event.valueStart;
  }
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return 'start' in event ? event.start : 0;
}

/** A scalar without quotes: what the schema may take for a number. */
export function isPlain(event: Event): event is Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }> {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}
