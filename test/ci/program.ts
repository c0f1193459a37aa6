import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MACHINE_FORMATS } from '../../src/report/machine/index.ts';
import { root } from '../scenarios/binary.ts';

/** Formats whose writers are not in this program are written as one that is: what is tested is the way there. */
const STAND_IN: Readonly<Record<string, string>> = {
  github: 'ndjson',
  sarif: 'json',
  gitlab: 'json',
  junit: 'json',
};

export const MISSING_FORMATS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STAND_IN).filter(([name]) => !Object.hasOwn(MACHINE_FORMATS, name)),
);

/** A folder with `bin/duibiao.js` and `duibiao` as they would be after an installation. */
export function installProgram(folder: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  symlinkSync(join(root, 'dist'), join(folder, 'dist'));
  writeFileSync(
    join(folder, 'bin/duibiao.js'),
    `import { spawnSync } from 'node:child_process';
const missing = ${JSON.stringify(MISSING_FORMATS)};
const args = process.argv.slice(2).map((word) =>
  word.replace(/^(--format=)?(\\w+)(?=:|$)/, (whole, flag = '', name) => missing[name] ? flag + missing[name] : whole));
const { status } = spawnSync(process.execPath, [${JSON.stringify(join(root, 'bin/duibiao.js'))}, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 99;
`,
  );
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  const program = join(folder, 'bin/duibiao');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${folder}/bin/duibiao.js" "$@"\n`);
  chmodSync(program, 0o755);
  return join(folder, 'bin');
}

/** An action folder whose program only writes down what it was called with. */
export function installListener(folder: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/cli.js'), '');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  const heard = join(folder, 'heard.json');
  writeFileSync(
    join(folder, 'bin/duibiao.js'),
    `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(heard)}, JSON.stringify(process.argv.slice(2)));
process.stderr.write('::error::from a file name\\n');
process.exitCode = Number(process.env.EXIT_WITH ?? 0);
`,
  );
  return heard;
}
