import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';

/** Deeper nesting than any state or pack has. */
export const MAX_DEPTH = 40;
export const MAX_NODES = 2_000_000;

/** One node of a document in the order of the text. `pointer` is its JSON pointer; keys are no nodes of their own. */
export interface YamlNode {
  readonly pointer: string;
  readonly event: Event;
  /** Offset of the node's first character; of the opening quote for quoted scalars. */
  readonly start: number;
  readonly key: { readonly text: string; readonly start: number } | null;
}

interface Frame {
  readonly pointer: string;
  readonly kind: 'document' | 'map' | 'list';
  index: number;
  key: YamlNode['key'];
}

/** The events of js-yaml; throws its YAMLException where the text is no YAML. */
export function eventsOf(text: string): Event[] {
  return parseEvents(text, { maxDepth: MAX_DEPTH });
}

/** Calls `visit` for each node with its pointer. Of a key that stands twice, both values are visited. */
export function walkEvents(text: string, events: readonly Event[], visit: (node: YamlNode) => void): void {
  const stack: Frame[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      stack.push({ pointer: '', kind: 'document', index: -1, key: null });
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      continue;
    }
    const frame = stack.at(-1);
    if (frame === undefined) continue;
    if (frame.kind === 'map' && frame.key === null) {
      frame.key = { text: keyText(text, event), start: startOf(text, event, frame) };
      if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) continue;
    }
    const node = { pointer: pointerIn(frame), event, start: startOf(text, event, frame), key: frame.key };
    frame.key = null;
    visit(node);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      stack.push({
        pointer: node.pointer,
        kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list',
        index: -1,
        key: null,
      });
    }
  }
}

function pointerIn(frame: Frame): string {
  if (frame.kind === 'document') return '';
  if (frame.kind === 'map')
    return `${frame.pointer}/${(frame.key?.text ?? '').replaceAll('~', '~0').replaceAll('/', '~1')}`;
  frame.index += 1;
  return `${frame.pointer}/${frame.index}`;
}

function keyText(text: string, event: Event): string {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
}

function startOf(text: string, event: Event, frame: Frame): number {
  if (event.type === EVENT_ID.SCALAR) {
    // An empty value has no place of its own: its key's is as near as it gets.
    if (event.valueStart < 0) return frame.key?.start ?? text.length;
    // In quoted scalars the value begins behind the quote.
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    return isQuoted ? event.valueStart - 1 : event.valueStart;
  }
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return 'start' in event ? event.start : 0;
}
