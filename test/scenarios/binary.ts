import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

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

/** Nothing of the machine that runs the tests gets through. */
const SCRUBBED = {
  PATH: process.env['PATH'] ?? '',
  LANG: 'zh_CN.UTF-8',
  NO_COLOR: '1',
  COLUMNS: '80',
  TZ: 'Asia/Shanghai',
};

/** Drives the built program as a user does. */
export function duibiao(
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
