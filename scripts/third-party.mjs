// What of others is in the bundle: their licences, which their terms ask us to hand on, and the list of them as an SBOM.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ name: string, version: string, license: string, text: string, sha512: string | null }} Package
 * @typedef {{ integrity?: string }} Locked
 */

/** The generated validators carry pieces of these. */
const COMPILED_IN = ['ajv', 'ajv-formats', 'fast-deep-equal'].map((name) => `node_modules/${name}`);

/**
 * The packages that the files of a bundle come from, by name and version.
 * @param {string} root
 * @param {readonly string[]} inputs paths below the root
 * @returns {Package[]}
 */
export function bundledPackages(root, inputs) {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const lock = readJson(join(root, 'package-lock.json'));
  return [...new Set([...folders, ...COMPILED_IN])]
    .map((folder) => packageIn(root, folder, lock.packages[folder]))
    .toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {Locked | undefined} locked
 * @returns {Package}
 */
function packageIn(root, folder, locked) {
  const { name, version, license } = readJson(join(root, folder, 'package.json'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
  const [, base64] = /^sha512-(.+)$/.exec(locked?.integrity ?? '') ?? [];
  const sha512 = base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex');
  return { name, version, license, text, sha512 };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @param {readonly Package[]} packages */
export function noticesOf(packages) {
  return packages
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n${text && `\n${text}\n`}`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/**
 * CycloneDX 1.6 without a time and a serial number: the same sources give the same bytes.
 * @param {string} root
 * @param {readonly Package[]} packages
 */
export function sbomOf(root, packages) {
  const { name, version, license } = readJson(join(root, 'package.json'));
  const own = { type: 'application', ...identity({ name, version, license }) };
  const components = packages.map(({ sha512, ...one }) => ({
    type: 'library',
    ...identity(one),
    ...(sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
  }));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components,
    dependencies: [{ ref: own.purl, dependsOn: components.map(({ purl }) => purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** @param {{ name: string, version: string, license: string }} one */
function identity({ name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const isExpression = / (?:AND|OR|WITH) /.test(license);
  const licenses = [isExpression ? { expression: license } : { license: { id: license } }];
  return { 'bom-ref': purl, name, version, licenses, purl };
}
