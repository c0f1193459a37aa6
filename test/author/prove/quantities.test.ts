import { expect, test } from 'vitest';
import { quantities } from '../../../src/author/prove/quantities.ts';

type Found = [value: number, upTo: number | null, comparator: string | null, unit: string];

test.each<[text: string, found: Found[]]>([
  ['街道不少于3人', [[3, null, 'atLeast', '人']]],
  ['至少配备1至2名人员', [[1, 2, 'atLeast', '名']]],
  ['明确1—2名工作人员', [[1, 2, null, '名']]],
  ['超过10人的', [[10, null, 'moreThan', '人']]],
  ['不超过10人', [[10, null, 'atMost', '人']]],
  ['不足5户', [[5, null, 'lessThan', '户']]],
  ['建设2座以上水鹤', [[2, null, 'atLeast', '座']]],
  ['50人以下', [[50, null, 'atMost', '人']]],
  ['管径不小于100毫米', [[100, null, 'atLeast', '毫米']]],
  [
    '面积超过2平方公里或人口超过2万人',
    [
      [2, null, 'moreThan', '平方公里'],
      [20000, null, 'moreThan', '人'],
    ],
  ],
  [
    '街道不少于3人，乡镇2人',
    [
      [3, null, 'atLeast', '人'],
      [2, null, null, '人'],
    ],
  ],
  ['小型消防车一辆', [[1, null, null, '辆']]],
  ['新建两处水鹤', [[2, null, null, '处']]],
  ['每年至少监督检查一次', [[1, null, 'atLeast', '次']]],
  ['除外的39个乡镇', [[39, null, null, '个']]],
  ['第一责任人', []],
  ['第41次会议', []],
  ['22类场所', [[22, null, null, '类']]],
  ['2023年3月5日', []],
  ['3个月内', []],
  ['〔2023〕47号', []],
  ['（GB/T35547—2017）', []],
  ['《22类场所指南》', []],
  ['一镇一策', []],
  ['100%全覆盖', []],
])('%s', (text, found) => {
  expect(
    quantities(text).map(({ value, upTo, comparator, unit }) => [value, upTo, comparator, unit]),
  ).toEqual(found);
});
