import type { JsonReport } from '../../../src/model/json-report.ts';
import type { MachineFormat } from '../../../src/report/machine/index.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { parseGithub } from '../../support/parse-github.ts';
import { parseTap } from '../../support/parse-tap.ts';
import { parseXml, type XmlElement } from '../../support/parse-xml.ts';

/** `file:line:column` of everything that a report holds against its inputs. GitLab has no columns. */
type Found = (text: string) => string[];

const at = (file: string, line: number | null, column: number | null): string =>
  `${file}:${line ?? 1}:${column ?? 1}`;
const PASSES = new Set(['met', 'late', 'not-applicable']);

export const FOUND_IN: Readonly<Record<MachineFormat, Found>> = {
  json: (text) => {
    const { diagnostics, findings } = JSON.parse(text) as JsonReport;
    return [
      ...diagnostics.map(({ file, line, column }) => at(file, line, column)),
      ...findings
        .filter(({ status }) => !PASSES.has(status))
        .map(({ location }) => at(location?.file ?? '', location?.line ?? null, location?.column ?? null)),
    ];
  },
  ndjson: (text) => {
    const values = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string });
    const of = (type: string): unknown[] => values.filter((value) => value.type === type);
    return FOUND_IN.json(JSON.stringify({ diagnostics: of('diagnostic'), findings: of('finding') }));
  },
  sarif: (text) => {
    interface Physical {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: { readonly startLine: number; readonly startColumn: number };
    }
    const { runs } = JSON.parse(text) as {
      runs: [{ results: { locations: [{ physicalLocation: Physical }] }[] }];
    };
    return runs[0].results.map(({ locations: [{ physicalLocation: place }] }) =>
      at(
        decodeURIComponent(place.artifactLocation.uri),
        place.region?.startLine ?? null,
        place.region?.startColumn ?? null,
      ),
    );
  },
  junit: (text) => {
    const cases = parseXml(text).children.flatMap(({ children }) => children);
    const against = cases.flatMap(({ name, children }): readonly XmlElement[] =>
      name === 'testcase' ? children : [],
    );
    return against
      .filter(({ name, attributes }) => name !== 'skipped' || attributes['type'] === 'undeclared')
      .map((element) => placeIn(element.text));
  },
  github: (text) =>
    parseGithub(text)
      .filter(({ properties }) => properties['file'] !== undefined)
      .map(({ properties }) =>
        at(properties['file'] ?? '', Number(properties['line'] ?? 1), Number(properties['col'] ?? 1)),
      ),
  gitlab: (text) =>
    (JSON.parse(text) as { location: { path: string; lines: { begin: number } } }[])
      .map(({ location }) => `${location.path}:${location.lines.begin}`)
      // What concerns a whole run has no file, and is no fault.
      .filter((place) => place !== ':1'),
  markdown: (text) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => /([^|]+\.yaml(?::\d+:\d+)?) \|$/.exec(line)?.[1]?.trim() ?? [])
      .map((place) => whole(place.replaceAll(/\\(.)/g, '$1'))),
  csv: (text) => {
    const [head = [], ...rows] = parseCsv(text);
    const column = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
    return rows
      .filter(
        (row) => !['达标', '逾期完成', '不适用'].includes(column(row, '结论')) && column(row, '文件') !== '',
      )
      .map((row) => at(column(row, '文件'), Number(column(row, '行') || 1), Number(column(row, '列') || 1)));
  },
  tap: (text) =>
    parseTap(text)
      .filter(({ isOk }) => !isOk)
      .map(({ block }) => whole(String(block?.['at']))),
};

/** The place on the last line of the details. */
function placeIn(details: string): string {
  const [last = ''] = details.trim().split('\n').slice(-1);
  return whole(/申报\/.*$/.exec(last)?.[0] ?? '');
}

/** What concerns a whole file is at its beginning. */
function whole(place: string): string {
  return /:\d+:\d+$/.test(place) ? place : `${place}:1:1`;
}
