/**
 * Runs the built program on other versions of Node and compares every output with the one that this Node gives:
 * `npm run build && node scripts/on-other-nodes.mjs [VERSION...]`. The binaries are fetched into an ignored folder.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'];

const LIBRARY = `import * as duibiao from './dist/index.js'; console.log(Object.keys(duibiao).sort().join());`;
const CLI = 'bin/duibiao.js';
const CALLS = [
  [CLI, '--version'],
  [CLI, 'check', '--help'],
  [CLI, 'check', 'examples/wenquan.yaml', '--as-of', '2024-03-31'],
  [CLI, 'check', 'examples/kaizhou', '--as-of', '2024-12-31', '--jobs', '2', '--format', 'json'],
  [CLI, 'check', 'examples/yanbian', '--as-of', '2023-12-31', '--format', 'sarif'],
  [CLI, 'ask', 'examples/kaizhou-split', '--as-of', '2024-12-31', '--lang', 'en'],
  [CLI, 'validate', 'test/invalid/not-a-date/input.yaml'],
  [CLI, 'init', '--pack', 'kaizhou-2023', '--name', '温泉镇', '--as-of', '2024-03-31'],
  [
    CLI,
    'diff',
    'examples/wenquan.yaml',
    'examples/wenquan.yaml',
    '--old-as-of',
    '2023-12-31',
    '--as-of',
    '2024-03-31',
  ],
  [CLI, 'packs', 'list'],
  [CLI, 'packs', 'test', 'kaizhou-2023'],
  [CLI, 'schema', '--pack', 'kaizhou-2023'],
  ['--input-type=module', '--eval', LIBRARY],
];

/**
 * The binary of a version, fetched where it is not there yet.
 * @param {string} version
 */
function nodeOf(version) {
  const folder = join(root, 'node_modules/.cache/duibiao/nodes', version);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
  execFileSync('npm', [...npm, `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return binary;
}

/**
 * @param {string} node
 * @param {readonly string[]} call
 */
function run(node, call) {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80', LANG: 'zh_CN.UTF-8', NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(node, call, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

const expected = CALLS.map((call) => JSON.stringify(run(process.execPath, call)));
console.log('| Node | calls | as on this Node | seconds |\n| --- | --- | --- | --- |');
for (const version of versions) {
  const node = nodeOf(version);
  const { stdout } = run(node, ['--version']);
  const start = process.hrtime.bigint();
  const different = CALLS.filter((call, index) => JSON.stringify(run(node, call)) !== expected[index]);
  const seconds = Number((process.hrtime.bigint() - start) / 10_000_000n) / 100;
  console.log(`| ${stdout.trim()} | ${CALLS.length} | ${CALLS.length - different.length} | ${seconds} |`);
  for (const call of different) console.error(`${stdout.trim()} differs: ${call.join(' ')}`);
  if (different.length > 0) process.exitCode = 1;
}
