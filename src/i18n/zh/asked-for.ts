import type { AskedFor } from '../../model/asked-for.ts';
import { byType } from '../../model/by-type.ts';

const ATTRIBUTES = { name: '辖区名称', kind: '辖区类别', level: '辖区层级', code: '行政区划代码' };

export const askedFor = byType<AskedFor, string, []>({
  fact: ({ title }) => title.zh,
  'for-period': ({ title }) => `${title.zh}：是哪一期的`,
  satisfying: ({ title, orExempt }) =>
    orExempt ? `符合的个数和不适用的个数：${title.zh}` : `符合的个数：${title.zh}`,
  'named-division': ({ name }) => `名册中的“${name}”`,
  'divisions-below': () => '下级辖区',
  villages: ({ kind }) => (kind === 'village' ? '行政村（列出或填总数）' : '社区（列出或填总数）'),
  'village-totals': ({ kind }) => (kind === 'village' ? '行政村的总数' : '社区的总数'),
  attribute: ({ name }) => ATTRIBUTES[name],
});
