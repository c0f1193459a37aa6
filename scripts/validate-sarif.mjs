/**
 * Runs the official validator over SARIF files: `npm run validate:sarif -- FILE...`. It is fetched into a temporary folder
 * each time (104 MB) and is no dependency of duibiao.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const VALIDATOR = '@microsoft/sarif-multitool@5.7.0';
/** Rules that duibiao cannot follow: it has no web page yet, embeds no files, names its rules PACK/RULE, and a missing file has no lines. */
const EXPECTED = new Set(['SARIF2005', 'SARIF2009', 'SARIF2012', 'SARIF2013', 'SARIF2017']);

/**
 * @typedef {{ ruleId: string, level?: string, locations?: { physicalLocation?: { region?: { startLine?: number } } }[] }} Result
 * @typedef {{ runs: { results?: Result[] }[] }} Log
 */

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run validate:sarif -- FILE...');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'sarif-validator-'));
try {
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
  execFileSync('npm', [...npm, VALIDATOR], { stdio: ['ignore', 'ignore', 'inherit'] });
  const results = files.map((file) => ({ file, count: validate(resolve(file)) }));
  process.exitCode = results.some(({ count }) => count > 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} file
 * @returns {number} how many errors and warnings there are that are not expected
 */
function validate(file) {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[
    /** @type {string} */ (process.platform)
  ];
  const program = process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool';
  const validator = join(folder, 'node_modules', `@microsoft/sarif-multitool-${system ?? 'linux'}`, program);
  if (process.platform !== 'win32') chmodSync(validator, 0o755);
  const log = join(folder, 'result.sarif');
  const options = ['--output', log, '--log', 'ForceOverwrite', '--rule-kind', 'Sarif;Ghas'];
  const levels = ['--level', 'Error;Warning;Note', '--kind', 'Fail'];
  // Machines without the library of languages that .NET wants.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  spawnSync(validator, ['validate', file, ...options, ...levels], { env, stdio: 'ignore' });
  if (!existsSync(log)) throw new Error(`${file}: the validator said nothing`);
  const { runs } = /** @type {Log} */ (JSON.parse(readFileSync(log, 'utf8').replace(/^\ufeff/, '')));
  const found = runs.flatMap(({ results = [] }) => results);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { ruleId, level = 'warning' } of found) {
    const key = `${level} ${ruleId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  console.log(`${file}: ${counts.size === 0 ? 'nothing' : ''}`);
  for (const [key, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${key} (${count})`);
  return found.filter(({ ruleId, level = 'warning' }) => level !== 'note' && !EXPECTED.has(ruleId)).length;
}
