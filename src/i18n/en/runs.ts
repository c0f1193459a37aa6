import type { RunWords } from '../contract/run-words.ts';
import { names } from './names.ts';

/** Finished reports: joining shards, and making a report again. */
export const runs: RunWords = {
  merge: {
    noShard: (file) => `${file}: not the report of a shard (made without --shard)`,
    otherCount: (file, of, other, otherOf) =>
      `${file}: one of ${of} shards, but ${other} is one of ${otherOf}`,
    twice: (file, index, other) => `${file}: shard ${index} again; ${other} is that shard`,
    totals: (file) => `${file}: the totals are not those of its findings; somebody changed the report`,
    missing: (indices, of) =>
      `of ${of} shards, ${indices.length === 1 ? 'this one is' : 'these are'} missing: ${indices.join(', ')}`,
    differs: (file, part, other) => `${file}: ${part} not the same as in ${other}; not shards of one run`,
    refused: 'nothing was merged',
  },
  parts: {
    schema: 'format',
    tool: 'version of the program',
    lang: 'language',
    asOf: 'day',
    options: 'options',
    shard: 'shard',
    jurisdictions: 'jurisdictions',
    packs: 'packs',
    sources: 'input files',
    evidence: 'evidence files',
    leftOut: 'files left out',
    packsLeftOut: 'packs that have faults',
    readings: 'readings',
    summary: 'totals',
    binding: 'binding totals',
    diagnostics: 'faults of the inputs',
    waivers: 'waivers',
    findings: 'findings',
    notices: 'notices',
    baseline: 'known gaps',
    overlaps: 'what several documents ask',
  },
  verifyReport: {
    same: (file, findings) =>
      `${file}: made again from the same inputs, all ${findings} findings are the same in every byte`,
    different: (file, count) =>
      `${file}: made again from the recorded inputs, ${count === 1 ? 'one thing differs' : `${count} things differ`}`,
    tool: (was, is) => `program: the report is of ${was}, this is ${is}`,
    pack: (id) => `pack ${id}: its content changed`,
    packGone: (id) => `pack ${id}: not used now`,
    packNew: (id) => `pack ${id}: not used in the report`,
    source: (file) => `input file ${file}: its content changed`,
    sourceGone: (file) => `input file ${file}: not there now`,
    sourceNew: (file) => `input file ${file}: not in the report`,
    evidence: (file) => `evidence file ${file}: its content has changed`,
    evidenceGone: (file) => `evidence file ${file}: not read now`,
    evidenceNew: (file) => `evidence file ${file}: not in the report`,
    finding: (about, was, is) =>
      was === null
        ? `${about}: not in the report, now ${is === null ? '' : names.status[is]}`
        : is === null
          ? `${about}: ${names.status[was]} in the report, now not there`
          : was === is
            ? `${about}: ${names.status[was]} in both, but not the same in content`
            : `${about}: ${names.status[was]} in the report, now ${names.status[is]}`,
    part: (name) => `not the same: ${name}`,
    textOnly: 'the same in content, but set out differently: somebody reformatted the report',
    more: (count) => `${count} more`,
  },
};
