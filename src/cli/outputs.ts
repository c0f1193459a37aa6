import { normalize } from 'node:path';
import { nearest } from '../model/nearest.ts';
import { UsageError } from '../model/usage.ts';

/** A format and where it goes: a file, or standard output. */
export interface Output<F extends string> {
  readonly format: F;
  readonly path: string | null;
}

/**
 * The words of `--format F[:path]`, of the formats that a command has; one at most may go to standard output. Without a
 * word it is `usual`.
 */
export function parseOutputs<F extends string>(
  words: readonly string[],
  formats: Readonly<Record<F, unknown>>,
  usual: NoInfer<F>,
): Output<F>[] {
  const expected = Object.keys(formats) as F[];
  const outputs = (words.length === 0 ? [usual] : words).map((word): Output<F> => {
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
  const paths = outputs.flatMap(({ path }) => (path === null ? [] : [normalize(path)]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError('two-reports-to-one-file', { token: twice });
  return outputs;
}
