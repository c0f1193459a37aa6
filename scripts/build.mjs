// Builds dist/: `node scripts/build.mjs [--generate | --fast]`.
//   --generate  only write the generated files (schemas, types, validators)
//   --fast      leave out the type declarations
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundledPackages, noticesOf, sbomOf } from './third-party.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = 'node20';

/**
 * Bundles a TypeScript file of scripts/ into the cache and imports it.
 * @param {string} name
 */
async function script(name) {
  const cache = join(root, 'node_modules/.cache/duibiao');
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `${name}-${process.pid}.mjs`);
  const options = /** @type {const} */ ({
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  try {
    const entryPoints = [join(root, 'scripts', `${name}.ts`)];
    await build({ ...options, entryPoints, outfile, target, logLevel: 'warning' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/**
 * Puts the finished build in the place of the last one, so that a program that runs meanwhile finds all of one or all of
 * the other. A fast build takes the declarations of the last whole one along.
 * @param {string} fresh
 * @param {{ keepTypes: boolean }} options
 */
function swap(fresh, { keepTypes }) {
  const dist = join(root, 'dist');
  const old = `${fresh}-old`;
  if (keepTypes && existsSync(join(dist, 'types')))
    cpSync(join(dist, 'types'), join(fresh, 'types'), { recursive: true });
  if (existsSync(dist)) move(dist, old);
  move(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/**
 * node_modules may be a link to another disk.
 * @param {string} from
 * @param {string} to
 */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Bundles everything; what is imported lazily becomes a chunk beside cli.js.
 * @param {string} outdir
 */
async function bundle(outdir) {
  const options = /** @type {const} */ ({
    absWorkingDir: root,
    outdir,
    bundle: true,
    format: 'esm',
    target,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const program = await build({
    ...options,
    entryPoints: { cli: 'src/cli/bin.ts', worker: 'src/tasks/steps/worker.ts', index: 'src/index.ts' },
    splitting: true,
    platform: 'node',
    // CommonJS dependencies (commander, yaml) require node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  // For no platform: what a browser does not have does not bundle.
  const pure = await build({
    ...options,
    entryPoints: { pure: 'src/pure.ts' },
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const inputs = [program, pure].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = bundledPackages(root, inputs);
  writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packages));
  writeFileSync(join(outdir, 'sbom.cdx.json'), sbomOf(root, packages));
}

function declare() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}

process.chdir(root);
const flags = new Set(process.argv.slice(2));
const folder = root.replace(/\/$/, '');
await (await script('generate')).generate(folder);
await (await script('generate-state')).generateState(folder);
if (!flags.has('--generate')) {
  const fresh = join(root, `node_modules/.cache/duibiao/dist-${process.pid}`);
  await bundle(fresh);
  const { preparePacks, prepareVocabularies } = await script('prepare-packs');
  await preparePacks(folder, join(fresh, 'packs'));
  await prepareVocabularies(folder, join(fresh, 'vocabulary'));
  swap(fresh, { keepTypes: flags.has('--fast') });
  if (!flags.has('--fast')) declare();
}
