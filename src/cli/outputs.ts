import { nearest } from '../model/nearest.ts';
import { UsageError } from '../model/usage.ts';

/** A format and where it goes: a file, or standard output. */
export interface Output<Format> {
  readonly format: Format;
  readonly path: string | null;
}

/** The words of `--format F[:path]`, F one of `expected`; one format at most may go to standard output. */
export function parseOutputs<Format extends string>(
  words: readonly string[],
  expected: readonly Format[],
): Output<Format>[] {
  const outputs = (words.length === 0 ? ['terminal'] : words).map((word): Output<Format> => {
    const [format = '', ...rest] = word.split(':');
    const known = expected.find((name) => name === format);
    if (known === undefined)
      throw new UsageError('unknown-value', {
        token: format,
        name: '--format',
        expected,
        nearest: nearest(format, expected),
      });
    return { format: known, path: rest.length === 0 || rest.join(':') === '' ? null : rest.join(':') };
  });
  if (outputs.filter(({ path }) => path === null).length > 1)
    throw new UsageError('two-reports-to-stdout', {});
  const paths = outputs.flatMap(({ path }) => (path === null ? [] : [path]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError('two-reports-to-one-file', { token: twice });
  return outputs;
}
