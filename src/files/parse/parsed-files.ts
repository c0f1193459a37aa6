import { inMemoryFile, type YamlFile } from './yaml-file.ts';

/**
 * Values that somebody else has parsed, by the names of their files. Their lines are not known: a fault points into the
 * value instead, `wenquan.yaml#/divisions/0/kind`.
 */
export function parsedFiles(values: Readonly<Record<string, unknown>>): YamlFile[] {
  return Object.entries(values).map(([file, value]) => ({
    ...inMemoryFile(file, value ?? null),
    locator: {
      locate: (pointer) => ({ file: pointer === '' ? file : `${file}#${pointer}`, line: 1, column: 1 }),
      written: () => null,
    },
  }));
}
