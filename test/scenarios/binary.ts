import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { packageVersion } from '../../src/files/disk/package-root.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { run } from '../cli/run.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/duibiao.js');

export interface Result {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The script to run, unless it is this repository's. */
  readonly script?: string;
}

const TODAY = isoDate('2026-11-28');

/** Nothing of the machine that runs the tests gets through. */
const SCRUBBED = {
  PATH: process.env['PATH'] ?? '',
  LANG: 'zh_CN.UTF-8',
  NO_COLOR: '1',
  COLUMNS: '80',
  TZ: 'Asia/Shanghai',
};

/** The program as a user starts it, in this process: many command lines at the price of one start. */
export async function duibiao(args: readonly string[], place: Place = {}): Promise<Result> {
  const { cwd = root, env = {} } = place;
  if (place.script !== undefined) return duibiaoProcess(args, place);
  const outside = { cwd, env: { ...SCRUBBED, ...env }, version: packageVersion(), today: TODAY };
  const { exit, out, err } = await run(args, outside);
  return { exit, out, err };
}

/** The built program in a process of its own. */
export function duibiaoProcess(
  args: readonly string[],
  { cwd = root, env = {}, script = bin }: Place = {},
): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd, env: { ...SCRUBBED, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        resolve({ exit: error === null ? 0 : Number(error.code ?? -1), out, err });
      },
    );
  });
}

/** Runs the program and closes its output after the first piece, as `| head -1` does. */
export function duibiaoCutShort(args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: root, env: SCRUBBED });
    let out = '';
    let err = '';
    child.stdout.once('data', (piece: Buffer) => {
      out = piece.toString();
      child.stdout.destroy();
    });
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('close', (code) => resolve({ exit: code ?? -1, out, err }));
  });
}
