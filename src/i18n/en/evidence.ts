import type { Force } from '../../model/status.ts';
import type { EvidenceWords } from '../contract/evidence-words.ts';
import type { EvidenceFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { because, quote } = phrases;

const DUTIES: Record<Force, string> = {
  must: 'duties that must be done',
  'in-principle': 'duties that must be done, and those in principle',
  conditional: 'all binding duties',
  encouraged: 'all duties',
};

/** What is said of evidence, where it is asked for. */
export const evidence: EvidenceWords = {
  demanded: (from) => `evidence required: without it, ${DUTIES[from]} are not met but undeclared`,
  missing: (titles) => `no evidence for: ${titles}`,
  lack: {
    none: 'no evidence is named',
    'file-missing': 'the evidence file is not there',
    'file-differs': 'the evidence file has another sha256',
    'file-unreadable': 'the evidence file cannot be read',
    'file-is-link': 'the evidence file is a symbolic link, which is not followed',
  },
  how: 'Evidence is a document number, a file or a link. Where only a day is written, write {since: DAY, evidence: NUMBER}; where only a number is, likewise with count or value.',
  mendAt: (place) => `the evidence is named at ${place}: add the file, or correct it`,
};

export const evidenceFaults: Pick<FaultSentences, EvidenceFault> = {
  'evidence-file-outside': ({ token }) =>
    `the evidence file ${quote(token)} is out of reach: write a relative path with /, no hidden file, and nothing outside the folder in which the command runs`,
  'evidence-file-missing': ({ token }) =>
    `the evidence file ${quote(token)} is not there; paths start at the folder of the file that names them`,
  'evidence-file-differs': ({ token }) =>
    `the evidence file ${quote(token)} has another sha256 than the one written: it was changed, or that is wrong`,
  'evidence-file-unreadable': ({ token, detail }) =>
    `the evidence file ${quote(token)} cannot be read${because(detail)}`,
  'evidence-file-is-link': ({ token }) =>
    `the evidence file ${quote(token)} is a symbolic link or in a folder that is one, which is not followed: put the file itself there`,
};
