export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
// oxlint-disable-next-line no-control-regex -- what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;
const TOKEN = /<\/([\w.-]+)>|<([\w.-]+)((?:\s+[\w.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A document of elements, attributes and text. Throws on everything that is not well-formed, and on comments, CDATA and entities of its own. */
export function parseXml(document: string): XmlElement {
  if (!document.startsWith(DECLARATION)) throw new Error('no declaration');
  const source = document.slice(DECLARATION.length);
  if (FORBIDDEN.test(source)) throw new Error('a character that XML 1.0 forbids');
  interface Open {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: XmlElement[];
    text: string;
  }
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`not well-formed at ${source.slice(at, at + 80)}`);
    const [, closed, started, attributes = '', isEmpty, text] = token;
    const current = open.at(-1) ?? top;
    if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(']]> in text');
      current.text += decoded(text);
    } else if (closed !== undefined) {
      if (closed !== current.name) throw new Error(`</${closed}> closes <${current.name}>`);
      open.pop();
    } else {
      const element: Open = {
        name: started ?? '',
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  const [root, ...others] = top.children;
  if (open.length !== 1 || root === undefined || others.length > 0 || top.text.trim() !== '')
    throw new Error('not one element');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(values, name)) throw new Error(`${name} twice`);
    values[name] = decoded(value);
  }
  return values;
}

function decoded(text: string): string {
  return text.replaceAll(/&([^;]*;?)/g, (_, rest: string) => {
    const value = rest.endsWith(';') ? ENTITIES[rest.slice(0, -1)] : undefined;
    if (value === undefined) throw new Error(`&${rest} is no entity`);
    return value;
  });
}
