// How long a check of many files takes with 1, 2 and 4 threads, side by side in one run: `node bench/jobs.mjs [FILES] [ROUNDS]`.
// Prints medians in milliseconds and their ratio to one thread. Threads read all files each and share what is judged and
// written, so what they gain depends on the cores and the memory of the machine: measure on yours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = Number(process.argv[2] ?? 300);
const rounds = Number(process.argv[3] ?? 7);
const jobs = [1, 2, 4];

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
try {
  const township = readFileSync(join(root, 'examples/wenquan.yaml'), 'utf8');
  for (let index = 0; index < files; index += 1)
    writeFileSync(join(folder, `${index}.yaml`), township.replace(/^name: .*/m, `name: 第${index}镇`));
  /** @type {Map<number, number[]>} */
  const times = new Map(jobs.map((count) => [count, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const count of jobs) {
      const took = time(count);
      if (round >= 0) times.get(count)?.push(took); // the first round only warms the disk cache
    }
  }
  const base = median(times.get(1) ?? []);
  console.log(`${files} files, ${availableParallelism()} cores`);
  for (const [count, all] of times) {
    const took = median(all);
    console.log(
      `--jobs ${count} ${took.toFixed(0).padStart(7)} ms ${(took / base).toFixed(2).padStart(6)} x`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Milliseconds of one whole process.
 * @param {number} count
 */
function time(count) {
  const report = `json:${join(folder, 'report.json')}`;
  const args = ['bin/duibiao.js', 'check', folder, '--as-of', '2024-06-30', '--jobs', `${count}`];
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, [...args, '--format', report], { cwd: root, env, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
