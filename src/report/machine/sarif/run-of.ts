import { messagesFor } from '../../../i18n/index.ts';
import type { Locale } from '../../../model/bilingual.ts';
import type { JsonReport } from '../../../model/json-report.ts';
import { callOf } from '../../entries/call-of.ts';
import { fingerprintOf } from '../../entries/fingerprint-of.ts';
import { noticeEntries } from '../../entries/notice-entries.ts';
import { sarifText } from '../../text/sarif-text.ts';
import { visible } from '../../text/visible.ts';
import { artifactLocation } from './artifact-location.ts';
import type { SarifRule } from './rules-of.ts';

const LANGUAGE: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The run without its results: program, rules, inputs with their digests, and the receipt. No time of running. */
export function runOf(report: JsonReport, rules: readonly SarifRule[], left: number): object {
  const { tool, sources, lang, asOf } = report;
  const { formats } = messagesFor(lang);
  return {
    tool: { driver: { ...driverOf(tool), language: LANGUAGE[lang], rules } },
    language: LANGUAGE[lang],
    automationDetails: { id: categoryOf(report) },
    invocations: [invocationOf(report, left)],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: formats.root } } },
    artifacts: sources.map(({ file, sha256 }) => ({
      location: artifactLocation(file),
      roles: ['analysisTarget'],
      hashes: { 'sha-256': sha256 },
    })),
    columnKind: 'unicodeCodePoints',
    results: [],
    properties: {
      schema: report.schema,
      asOf,
      options: report.options,
      readings: report.readings,
      packs: report.packs,
      jurisdictions: report.jurisdictions,
      shard: report.shard,
      leftOut: report.leftOut,
      baseline: report.baseline,
      summary: report.summary,
      binding: report.binding,
    },
  };
}

/** The program has no address of its own: what names it, as an absolute URI without a host, is its package URL. */
function driverOf({ name, version }: JsonReport['tool']): object {
  return { name, version, informationUri: `pkg:npm/${name}@${encodeURIComponent(version)}` };
}

/**
 * The same for the same question, so that a new run takes the place of the one before; another for other files or packs,
 * so that it does not take the place of theirs. GitHub’s category is what stands before the last slash.
 */
function categoryOf({ options, tool }: JsonReport): string {
  // What fails the run, and which gaps are known, is no part of the question.
  const { failOn: _failOn, baseline: _baseline, ...question } = options;
  return `${tool.name}/${fingerprintOf([JSON.stringify(question)])}/`;
}

function invocationOf(report: JsonReport, left: number): object {
  const words = messagesFor(report.lang);
  const isFaulty =
    report.leftOut.length > 0 || report.diagnostics.some(({ severity }) => severity === 'error');
  const notifications = [...noticeEntries(report, words)].map(({ outcome, message }) => ({
    level: outcome === 'review' ? 'warning' : 'note',
    message: { text: sarifText(message) },
  }));
  const cut = { level: 'error', message: { text: words.formats.cut(left) } };
  return {
    commandLine: visible(callOf(report)),
    executionSuccessful: !isFaulty,
    toolExecutionNotifications: left === 0 ? notifications : [cut, ...notifications],
  };
}
