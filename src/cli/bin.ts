import process from 'node:process';
import { isoDate, type IsoDate } from '../model/iso-date.ts';
import { packageVersion } from '../files/disk/package-root.ts';
import { contextFor } from './context.ts';
import { EXIT } from './exit-code.ts';
import { localeIn, localeOf } from './locale.ts';
import type { Outside } from './outside.ts';

const CHINA_OFFSET = 8 * 60 * 60 * 1000;

/** The calendar day in Asia/Shanghai, which has had no daylight saving time since 1991. */
function today(): IsoDate {
  return isoDate(new Date(Date.now() + CHINA_OFFSET).toISOString().slice(0, 10));
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--version') {
    process.stdout.write(`${packageVersion()}\n`);
    return EXIT.ok;
  }
  const outside: Outside = {
    args,
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    isWatched: process.stderr.isTTY,
    today: today(),
    version: packageVersion(),
    input: () => process.stdin,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  };
  const { runProgram } = await import('./program.ts');
  return runProgram(contextFor(outside, localeIn(args) ?? localeOf(process.env)));
}

// A reader that closes the pipe early (`| head`) is no fault; a report that nobody can read is no verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`duibiao: ${error.message}\n`);
  process.exit(EXIT.noVerdict);
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(EXIT.noVerdict);
});
process.exitCode = await main(process.argv.slice(2));
