import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scenarios/binary.ts';

/** The states and waivers of examples/, with the schema that the first line of each names. */
export function namedSchemas(): readonly {
  readonly file: string;
  readonly text: string;
  readonly schema: string | null;
}[] {
  return execFileSync('git', ['ls-files', '--', 'examples'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    .filter(({ text }) => /^duibiao: (state|waivers)\/1/m.test(text))
    .map(({ file, text }) => {
      const path = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1];
      return { file, text, schema: path === undefined ? null : join(root, dirname(file), path) };
    });
}
