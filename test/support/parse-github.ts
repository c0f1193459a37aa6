export interface GithubCommand {
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Lines as the runner of GitHub Actions reads them. Throws on a line that is no annotation. */
export function parseGithub(document: string): GithubCommand[] {
  const lines = document.split(/\r\n|[\r\n]/);
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => {
    const [, kind = '', properties = '', message = ''] =
      /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/su.exec(line) ?? [];
    if (kind === '') throw new Error(`no command: ${line.slice(0, 80)}`);
    return { kind, properties: propertiesOf(properties), message: decoded(message) };
  });
}

function propertiesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((property) => {
      const at = property.indexOf('=');
      if (at < 1) throw new Error(`no property: ${property}`);
      const value = property
        .slice(at + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      return [property.slice(0, at), decoded(value)];
    }),
  );
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
