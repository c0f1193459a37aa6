import type { FileFault } from '../contract/fault-groups.ts';
import type { FaultSentences } from '../contract/faults.ts';
import { placeText } from '../place-text.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';
import { yamlCause } from './yaml-cause.ts';

const { because, choices, isGiven, meant, quote, shapes } = phrases;

/** Faults of a file as such. */
export const yamlFaults: Pick<FaultSentences, FileFault> = {
  'file-not-found': ({ token, nearest }) => `找不到文件${quote(token)}${meant(nearest)}`,
  'file-unreadable': ({ token, detail }) => `无法读取文件${quote(token)}${because(detail)}`,
  'no-files': ({ token }) =>
    token === undefined ? '没有给出要读的文件' : `${quote(token)}没有对应任何 YAML 文件（.yaml 或 .yml）`,
  'not-json': () => '不是完整的 JSON：文件可能没有写完，或者不是 duibiao 写出的报告',
  'not-a-report': ({ token, expected }) =>
    `不是核对报告${isGiven(token) ? `（写的是${quote(token)}）` : ''}；应为 duibiao check --format json 的输出（${expected?.[0] ?? ''}）`,
  'file-too-large': ({ actual, limit }) => `文件太大：${actual ?? '?'} 字节，最多 ${limit ?? '?'} 字节`,
  'file-not-utf8': ({ detail }) =>
    `文件不是 UTF-8 编码${detail === 'GBK' ? '（看来是 GBK）' : ''}；请另存为 UTF-8（Windows 记事本：另存为，编码选 UTF-8）`,
  'file-empty': () => '文件是空的',
  'file-bom': () => '文件开头有字节顺序标记（BOM），已忽略；可以另存为不带 BOM 的 UTF-8',
  'file-crlf': () => '文件用 Windows 换行（CRLF），已照常读取',

  'yaml-syntax': ({ token, detail }) =>
    `${isGiven(token) ? `${quote(token)}处` : ''}YAML 写法有误：${yamlCause(detail)}`,
  'yaml-several-documents': () => '一个文件只能写一份内容，不能用 --- 分成几份',
  'yaml-alias': ({ token }) =>
    `不能用锚点和别名（& 和 *）${token === undefined ? '' : `：${quote(token)}`}；请把内容写全`,
  'yaml-anchor': ({ token }) => `不能用锚点${token === undefined ? '（&）' : quote(token)}；请把内容写全`,
  'yaml-tag': ({ token }) => `不能用标签${quote(token)}；请直接写内容`,
  'yaml-merge-key': () => '不能用合并键 <<；请把内容写全',
  'yaml-duplicate-key': ({ token, key, other }) =>
    `${quote(token ?? key)}写了两次${other === undefined ? '' : `，另一处在 ${placeText(other)}`}；请只留一处`,
  'yaml-too-deep': ({ limit }) => `嵌套太深，最多 ${limit ?? '?'} 层`,
  'yaml-too-many-nodes': ({ limit }) => `内容太多，最多 ${limit ?? '?'} 项`,
  'yaml-fullwidth-colon': ({ token, nearest }) =>
    `${token === undefined ? '这一行' : quote(token)}用了全角冒号“：”；应写英文冒号加一个空格“: ”${nearest === null || nearest === undefined ? '' : `，如 ${nearest}`}`,
  'yaml-fullwidth-space': () => '这里用了全角空格；只能用半角空格',
  'yaml-fullwidth-comma': () => '括号里用了全角逗号“，”；分开各项的逗号要用半角“,”',
  'yaml-tab': () => '行首用了制表符（Tab）；缩进只能用半角空格',
  'yaml-huge-number': ({ token }) => `数字${quote(token)}位数太多，会丢失末尾几位；如果是编号，请加引号`,

  'wrong-type': ({ token, key, expected, detail }) =>
    `${isGiven(token) ? quote(token) : '这里的内容'}不能写在${isGiven(key) ? ` ${key} 之下` : '这里'}；应写${shapes(expected)}` +
    (detail === 'quote' ? '，数字或日期样的文字请加引号' : ''),
  'unknown-key': ({ token, key, nearest, expected }) =>
    `${quote(token ?? key)}不是已知的字段${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'missing-key': ({ key, token, expected }) =>
    `缺少字段${quote(key ?? token)}${expected === undefined || expected.length === 0 ? '' : `；应写${shapes(expected)}`}`,
  'not-allowed-value': ({ token, key, nearest, expected }) =>
    `${quote(token)}不能用${key === undefined ? '在这里' : `作 ${key} 的内容`}${meant(nearest)}${choices(expected)}`,
  'not-a-date': ({ token }) => `${quote(token)}不是日期；应写成 2023-03-20 的样子，并且日历上有这一天`,
  'not-a-period': ({ token }) =>
    `${quote(token)}不是期间；应写成 "2024"（全年）、2024-H1（上半年）、2024-Q1（第一季度）或 2024-05（5 月）`,
  'belongs-to-its-day': ({ token, key }) =>
    `${quote(key)}记的事属于发生的那一天，不能写${quote(token)}；只有报告、计划、总结可以写是哪一期的`,
  'number-out-of-range': ({ token, limit, detail }) =>
    `数字${quote(token)}超出范围${limit === undefined ? '' : `；${BOUNDS[detail ?? ''] ?? '界限是'} ${limit}`}`,
  'not-an-integer': ({ token }) => `${quote(token)}不是整数`,
  'empty-text': ({ key }) => `${key === undefined ? '这里' : quote(key)}不能为空`,
  'too-few-items': ({ key, limit, actual }) =>
    `${key === undefined ? '这里' : quote(key)}至少要写 ${limit ?? 1} 项${actual === undefined ? '' : `，现有 ${actual} 项`}`,
  'too-long': ({ key, token, limit, actual }) =>
    `${quote(token ?? key)}太长${actual === undefined ? '' : `（${actual} 字）`}，最多 ${limit ?? '?'} 字`,
  'bad-pattern': ({ token, detail, expected }) =>
    `${quote(token)}的写法不合要求${expected === undefined ? '' : `；应像 ${names.list(expected)}`}${isGiven(detail) ? `；应符合 ${detail}` : ''}`,
  'fullwidth-digits': ({ token, nearest }) =>
    `${quote(token)}用了全角字符；应写半角${nearest === null || nearest === undefined ? '' : `：${nearest}`}`,
  'repeated-item': ({ token, other }) =>
    `${quote(token)}在列表中重复${other === undefined ? '' : `，另一处在 ${placeText(other)}`}`,
};

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: '不能小于',
  exclusiveMinimum: '必须大于',
  maximum: '不能大于',
};
