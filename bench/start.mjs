// How long the program takes to start, against an empty node, side by side in one run: `node bench/start.mjs [ROUNDS]`.
// Prints medians in milliseconds and their ratio to `node -e 0`, with the ratio that we aim to stay below.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = 'bin/duibiao.js';
const rounds = Number(process.argv[2] ?? 15);

/** @type {{ name: string, args: string[], aim: number | null }[]} */
const runs = [
  { name: 'node -e 0', args: ['-e', '0'], aim: null },
  { name: 'duibiao --version', args: [program, '--version'], aim: 2.5 },
  {
    name: 'duibiao check examples/wenquan',
    args: [program, 'check', 'examples/wenquan.yaml', '--as-of', '2024-03-31'],
    aim: 6,
  },
  {
    name: 'duibiao check examples/kaizhou',
    args: [program, 'check', 'examples/kaizhou', '--as-of', '2024-12-31'],
    aim: 6,
  },
];

// Reading extra certificates would add the same time to every start and flatter the ratios.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/**
 * Milliseconds of one whole process.
 * @param {readonly string[]} args
 */
function time(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @type {number[][]} */
const times = runs.map(() => []);
for (let round = -1; round < rounds; round += 1) {
  for (const [index, { args }] of runs.entries()) {
    const took = time(args);
    if (round >= 0) times[index]?.push(took); // the first round only warms the disk cache
  }
}
const base = median(times[0] ?? []);
for (const [index, { name, aim }] of runs.entries()) {
  const took = median(times[index] ?? []);
  const ratio = took / base;
  const verdict = aim === null ? '' : `  (aim: at most ${aim} x${ratio <= aim ? '' : ', NOT MET'})`;
  console.log(
    `${name.padEnd(32)} ${took.toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} x${verdict}`,
  );
}
