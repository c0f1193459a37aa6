import { messagesFor } from '../../i18n/index.ts';
import type { JsonReport } from '../../model/json-report.ts';
import { visible } from '../text/visible.ts';
import { callOf } from './call-of.ts';

/** One line of the receipt: by what a report was made. */
export interface ReceiptLine {
  /** For programs: `tool`, `asOf`, `pack:kaizhou-2023`, `source:申报/开州.yaml`. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** What it takes to make the report again: program, day, call, packs and files with their digests. All of one line. */
export function receiptOf(report: JsonReport): ReceiptLine[] {
  const { tool, asOf, shard, packs, sources, readings } = report;
  const { formats, gapReport, names, runs } = messagesFor(report.lang);
  const lines: ReceiptLine[] = [
    { key: 'tool', label: runs.parts.tool, value: `${tool.name} ${tool.version}` },
    { key: 'asOf', label: runs.parts.asOf, value: asOf },
    { key: 'call', label: formats.call, value: callOf(report) },
    ...(shard === null
      ? []
      : [{ key: 'shard', label: runs.parts.shard, value: `${shard.index}/${shard.of}` }]),
    ...Object.entries(readings).map(([rule, reading]) => ({
      key: `reading:${rule}`,
      label: runs.parts.readings,
      value: `${rule}=${reading}`,
    })),
    ...packs.map(({ id, title, number, digest }) => ({
      key: `pack:${id}`,
      label: runs.parts.packs,
      value: `${names.labelled(id, gapReport.document(title, number))} sha256:${digest}`,
    })),
    ...sources.map(({ file, sha256 }) => ({
      key: `source:${file}`,
      label: runs.parts.sources,
      value: `${file} sha256:${sha256}`,
    })),
    ...(report.baseline === null
      ? []
      : [
          {
            key: 'baseline',
            label: runs.parts.baseline,
            value: `${report.baseline.file} sha256:${report.baseline.sha256}`,
          },
        ]),
    ...report.evidence.map(({ file, sha256 }) => ({
      key: `evidence:${file}`,
      label: runs.parts.evidence,
      value: `${file} sha256:${sha256}`,
    })),
    ...report.leftOut.map((file) => ({ key: `leftOut:${file}`, label: runs.parts.leftOut, value: file })),
  ];
  return lines.map(({ key, label, value }) => ({ key: visible(key), label, value: visible(value) }));
}
