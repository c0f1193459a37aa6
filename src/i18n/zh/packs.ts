import type { PackWords } from '../contract/pack-words.ts';
import { names } from './names.ts';

/** The words of `packs` and `validate`. */
export const packs: PackWords = {
  list: {
    title: (count) => `规则包（${count} 个）`,
    rules: (rules, attested) => `${rules} 条规则，其中 ${attested} 条按申报核对`,
    none: '没有规则包。',
    hint: 'duibiao packs show <编号>：查看一个规则包',
  },
  show: {
    id: '编号',
    number: '文号',
    issuer: '发文机关',
    issued: '印发日期',
    region: '适用地区',
    inForce: '施行',
    inForceFromTo: (from, to) => (to === null ? `${from} 起` : `${from} 至 ${to}`),
    parents: '上级文件',
    population: '文件载明',
    populationOf: (divisions, clause) => `${divisions}（${clause}）`,
    rosters: '点名的辖区',
    digest: '内容摘要',
    unknown: '未载明',
    none: '无',
    conflicts: (count) => `文件内部的矛盾（${count} 处）`,
    decision: '处理',
    rules: (count, hard, attested) => `规则（${count} 条：${hard} 条可核对，${attested} 条按申报核对）`,
    readings: (list, byDefault) => `解释口径：${list.join('、')}（缺省 ${byDefault}）`,
    nonDuties: (count) => `不是任务的条款（${count} 条）`,
    hintVerbose: '加 --verbose：列出每条规则的完整要求和不是任务的条款',
    hintExplain: 'duibiao explain <规则编号>：看一条规则的出处、口径和整改建议',
  },
  coverage: {
    title: '条款覆盖',
    totals: (clauses, withRules, notDuties, open) =>
      `共 ${clauses} 条：${withRules} 条有规则，${notDuties} 条不是任务，${open} 条待归类`,
    notDuty: '不是任务',
    unaccounted: '待归类',
  },
  test: {
    passed: (pack, rows) => `${pack}：${rows} 例全部通过`,
    failed: (pack, failures, rows) => `${pack}：${rows} 例中有 ${failures} 例没有通过`,
    expectedButGot: (rule, expected, actual) => `${rule}：应为 ${expected}，实际为 ${actual}`,
  },
  lint: {
    clean: (pack) => `${pack}：没有问题`,
    faults: (errors, warnings) => `${errors} 处错误，${warnings} 处提醒`,
  },
  validate: {
    clean: (files, divisions) => `${files} 个文件没有错误，共申报 ${names.divisions(divisions, null)}`,
    faults: (errors, warnings, files) => `${files} 个文件中有 ${errors} 处错误、${warnings} 处提醒`,
  },
};
