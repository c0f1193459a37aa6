import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/files/disk/find-files.ts';

const cwd = mkdtempSync(join(tmpdir(), 'duibiao-find-'));
afterAll(() => rmSync(cwd, { recursive: true }));
for (const path of [
  'b.yaml',
  'a.yml',
  'c.json',
  '申报/温泉 镇.yaml',
  '申报/下/岳溪镇.yaml',
  '申报/.隐.yaml',
  'x[1].yaml',
  'empty/x.txt',
]) {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), 'a: 1\n');
}

async function find(...patterns: string[]): Promise<{ files: string[]; faults: string[] }> {
  const { files, diagnostics } = await findFiles(patterns, cwd);
  return {
    files: files.map(({ file }) => file),
    faults: diagnostics.map(({ code, args, position }) => `${position.file}: ${code} ${args.token}`),
  };
}

describe('files', () => {
  test.each<[string[], string[]]>([
    [
      ['b.yaml', 'a.yml'],
      ['a.yml', 'b.yaml'],
    ],
    [['c.json'], ['c.json']],
    [['申报'], ['申报/下/岳溪镇.yaml', '申报/温泉 镇.yaml']],
    [['申报/'], ['申报/下/岳溪镇.yaml', '申报/温泉 镇.yaml']],
    [['.'], ['a.yml', 'b.yaml', 'x[1].yaml', '申报/下/岳溪镇.yaml', '申报/温泉 镇.yaml']],
    [['*.yaml'], ['b.yaml', 'x[1].yaml']],
    [['**/*镇.yaml'], ['申报/下/岳溪镇.yaml', '申报/温泉 镇.yaml']],
    [['{a,b}.y*ml'], ['a.yml', 'b.yaml']],
    // A name that is there is not taken for a pattern.
    [['x[1].yaml'], ['x[1].yaml']],
    [
      ['b.yaml', './b.yaml', '*.yaml', '申报/../b.yaml'],
      ['b.yaml', 'x[1].yaml'],
    ],
  ])('%j', async (patterns, files) => {
    expect(await find(...patterns)).toEqual({ files, faults: [] });
  });

  test('are found by absolute path, and called by the way from where one stands', async () => {
    expect((await find(join(cwd, 'b.yaml'), join(cwd, '申报/下'))).files).toEqual([
      'b.yaml',
      '申报/下/岳溪镇.yaml',
    ]);
    const above = await findFiles(['../b.yaml'], join(cwd, 'empty'));
    expect(above.files.map(({ file }) => file)).toEqual(['../b.yaml']);
  });

  test('that are not there are told, each', async () => {
    symlinkSync('nowhere.yaml', join(cwd, 'broken.link'));
    symlinkSync('circle', join(cwd, 'circle'));
    const patterns = [
      'z.yaml',
      'empty',
      '*.txt',
      'b.yaml/x',
      'broken.link',
      'circle',
      'b.yaml',
      'y'.repeat(300),
    ];
    expect(await find(...patterns)).toEqual({
      files: ['b.yaml'],
      faults: [
        'z.yaml: file-not-found z.yaml',
        'empty: no-files empty',
        '*.txt: no-files *.txt',
        'b.yaml/x: file-not-found b.yaml/x',
        'broken.link: file-not-found broken.link',
        'circle: file-not-found circle',
        `${'y'.repeat(300)}: file-not-found ${'y'.repeat(300)}`,
      ],
    });
  });
});
