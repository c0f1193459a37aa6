import type { Force } from '../../model/status.ts';
import type { EvidenceWords } from '../contract/evidence-words.ts';
import type { EvidenceFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { because, quote } = phrases;

const DUTIES: Record<Force, string> = {
  must: '“应当”做的任务',
  'in-principle': '“应当”“原则上”做的任务',
  conditional: '全部有约束力的任务',
  encouraged: '全部任务',
};

/** What is said of evidence, where it is asked for. */
export const evidence: EvidenceWords = {
  demanded: (from) => `要求佐证：${DUTIES[from]}，没有佐证的不算达标，列为未申报`,
  missing: (titles) => `缺佐证：${titles}`,
  lack: {
    none: '没有写佐证',
    'file-missing': '所列的佐证文件不存在',
    'file-differs': '佐证文件的校验值（sha256）不符',
    'file-unreadable': '佐证文件不能读取',
    'file-is-link': '佐证文件是符号链接，不读取',
  },
  how: '佐证（evidence）写文号、文件或链接；原来只写了日期的，改写成 {since: 日期, evidence: 文号}，只写了数的照此写 count 或 value。',
  mendAt: (place) => `佐证写在 ${place}，请补上文件或改正`,
};

export const evidenceFaults: Pick<FaultSentences, EvidenceFault> = {
  'evidence-file-outside': ({ token }) =>
    `佐证文件${quote(token)}不在可以读取的范围内；应写相对路径，用 / 分隔，不能是隐藏文件，也不能到运行命令的文件夹之外`,
  'evidence-file-missing': ({ token }) =>
    `佐证文件${quote(token)}不存在；路径从写它的申报文件所在的文件夹算起`,
  'evidence-file-differs': ({ token }) =>
    `佐证文件${quote(token)}的校验值与所写的 sha256 不符：文件换过，或者写错了`,
  'evidence-file-unreadable': ({ token, detail }) => `佐证文件${quote(token)}不能读取${because(detail)}`,
  'evidence-file-is-link': ({ token }) =>
    `佐证文件${quote(token)}是符号链接，或者在这样的文件夹里，不读取；请放文件本身`,
};
