import type { RunWords } from '../contract/run-words.ts';
import { names } from './names.ts';

/** Finished reports: joining shards, and making a report again. */
export const runs: RunWords = {
  merge: {
    noShard: (file) => `${file}：不是分片报告（没有用 --shard）`,
    otherCount: (file, of, other, otherOf) => `${file}：共分 ${of} 片，而 ${other} 共分 ${otherOf} 片`,
    twice: (file, index, other) => `${file}：第 ${index} 片重复，${other} 已经是这一片`,
    totals: (file) => `${file}：总数与所列结论不符，报告被改动过`,
    missing: (indices, of) => `共 ${of} 片，缺第 ${indices.join('、')} 片`,
    differs: (file, part, other) => `${file}：${part}与 ${other} 不同，不是同一次核对的分片`,
    refused: '没有合并',
  },
  parts: {
    schema: '格式',
    tool: '程序版本',
    lang: '语言',
    asOf: '核对日',
    options: '选项',
    shard: '分片',
    jurisdictions: '辖区',
    packs: '规则包',
    sources: '输入文件',
    evidence: '佐证文件',
    leftOut: '未参加核对的文件',
    packsLeftOut: '有错误的规则包',
    readings: '解释口径',
    summary: '总数',
    binding: '有约束力的总数',
    diagnostics: '输入的错误',
    waivers: '豁免',
    findings: '结论',
    notices: '说明',
    baseline: '与已知差距清单的比较',
    overlaps: '几份文件都有要求的事项',
  },
  verifyReport: {
    same: (file, findings) => `${file}：按同样的输入重做一遍，${findings} 项结论逐字相同`,
    different: (file, count) => `${file}：按所记的输入重做一遍，有 ${count} 处不同`,
    tool: (was, is) => `程序：报告出自 ${was}，现在是 ${is}`,
    pack: (id) => `规则包 ${id}：内容变了`,
    packGone: (id) => `规则包 ${id}：现在没有用到`,
    packNew: (id) => `规则包 ${id}：报告里没有用到`,
    source: (file) => `输入文件 ${file}：内容变了`,
    sourceGone: (file) => `输入文件 ${file}：现在没有了`,
    sourceNew: (file) => `输入文件 ${file}：报告里没有`,
    evidence: (file) => `佐证文件 ${file}：内容变了`,
    evidenceGone: (file) => `佐证文件 ${file}：现在没有读到`,
    evidenceNew: (file) => `佐证文件 ${file}：报告里没有`,
    finding: (about, was, is) =>
      was === null
        ? `${about}：报告里没有，现在是${is === null ? '' : names.status[is]}`
        : is === null
          ? `${about}：报告里是${names.status[was]}，现在没有这一项`
          : was === is
            ? `${about}：同为${names.status[was]}，内容不同`
            : `${about}：报告里是${names.status[was]}，现在是${names.status[is]}`,
    part: (name) => `${name}不同`,
    textOnly: '内容相同，只是文字的排列不同：报告被改动过格式',
    more: (count) => `另有 ${count} 处`,
  },
};
