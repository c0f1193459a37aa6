import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../scenarios/binary.ts';

/** A folder with `bin/duibiao.js` and `duibiao` as they would be after an installation. */
export function installProgram(folder: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  symlinkSync(join(root, 'dist'), join(folder, 'dist'));
  symlinkSync(join(root, 'bin/duibiao.js'), join(folder, 'bin/duibiao.js'));
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
