/** A file as SARIF and others name it: percent-encoded, and whether it lies below the folder of the run. */
export interface FileUri {
  readonly uri: string;
  readonly isBelowRoot: boolean;
}

// Half a character cannot be written in UTF-8.
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * `申报/开州.yaml` → `%E7%94%B3…`, relative. What lies outside (`../other.yaml`, `/etc/state.yaml`) keeps saying so: it is
 * not below the root, whatever a viewer takes for that.
 */
export function fileUri(file: string): FileUri {
  const drive = /^([A-Za-z]:)[\\/](.*)$/s.exec(file);
  if (drive !== null) {
    const [, letter = '', rest = ''] = drive;
    return { uri: `file:///${letter}/${encoded(rest.replaceAll('\\', '/').split('/'))}`, isBelowRoot: false };
  }
  if (file.startsWith('/')) return { uri: `file://${encoded(file.split('/'))}`, isBelowRoot: false };
  const segments = withoutDots(file.split('/'));
  return { uri: encoded(segments), isBelowRoot: segments[0] !== '..' };
}

function withoutDots(segments: readonly string[]): string[] {
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '.' || segment === '') continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(segment);
  }
  return kept;
}

function encoded(segments: readonly string[]): string {
  return segments.map((segment) => encodeURIComponent(segment.replace(LONE_SURROGATE, '\u{fffd}'))).join('/');
}
