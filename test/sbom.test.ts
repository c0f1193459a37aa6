import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundledPackages, sbomOf } from '../scripts/third-party.mjs';
import { root } from './scenarios/binary.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

const text = readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8');
const { bomFormat, specVersion, components, dependencies } = JSON.parse(text) as {
  bomFormat: string;
  specVersion: string;
  components: readonly Component[];
  dependencies: readonly { readonly dependsOn: readonly string[] }[];
};

/** The packages of the files that a bundle of these entries holds, found without the build of this repository. */
async function bundled(): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/bin.ts', 'src/index.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const files = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
  return new Set(
    files.map(
      (path) =>
        path
          .split('node_modules/')
          .at(-1)
          ?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? path,
    ),
  );
}

test('every package in the bundle is listed', async () => {
  const listed = components.map(({ name }) => name);
  const found = await bundled();
  expect(found.size).toBeGreaterThan(3);
  for (const name of [...found, 'ajv', 'ajv-formats']) expect(listed).toContain(name);
});

test('each has a version, a licence and a purl, and the program depends on it', () => {
  expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
  for (const { name, version, purl, licenses } of components) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(licenses[0]?.license?.id ?? licenses[0]?.expression).toMatch(/^[\w.() -]+$/);
  }
  expect(dependencies[0]?.dependsOn).toEqual(components.map(({ purl }) => purl));
});

test('the notices are about the same packages', () => {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const { name, version } of components) expect(notices).toContain(`${name} ${version} (`);
});

test('the same inputs give the same bytes, in any order, and no time is in them', () => {
  const inputs = ['src/a.ts', 'node_modules/yaml/dist/index.js', 'node_modules/commander/index.js'];
  const made = (paths: readonly string[]): string => sbomOf(root, bundledPackages(root, paths));
  expect(made(inputs.toReversed())).toBe(made(inputs));
  expect(made(inputs)).not.toMatch(/timestamp|serialNumber|\d{4}-\d\d-\d\dT/);
});
