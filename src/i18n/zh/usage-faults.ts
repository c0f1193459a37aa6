import type { UsageSentences } from '../contract/faults.ts';
import { phrases } from './phrases.ts';

const { because, choices, meant, quote } = phrases;

/** Faults of the command line. */
export const usage: UsageSentences = {
  unknownOption: ({ token, nearest }) => `没有选项${quote(token)}${meant(nearest)}`,
  unknownCommand: ({ token, nearest, expected }) =>
    `没有命令${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  missingArgument: ({ name }) => `缺少参数 ${name ?? ''}`,
  optionMissingArgument: ({ name }) => `选项 ${name ?? ''} 后面缺少内容`,
  missingMandatoryOptionValue: ({ name }) => `缺少必需的选项 ${name ?? ''}`,
  conflictingOption: ({ token, name }) => `选项 ${token ?? ''} 与 ${name ?? ''} 不能同时使用`,
  excessArguments: ({ limit, actual, token }) =>
    `参数太多${token === undefined ? '' : `，不认识${quote(token)}`}${limit === undefined ? '' : `：最多 ${limit} 个`}${actual === undefined ? '' : `，给了 ${actual} 个`}`,
  invalidArgument: ({ token, name, detail, nearest, expected }) =>
    `${quote(token)}不能用作 ${name ?? '参数'}${because(detail)}${meant(nearest)}${choices(expected)}`,
  'missing-command': ({ name, expected }) => `${name ?? ''} 后面缺少子命令${choices(expected)}`,
  'not-a-date': ({ token, name }) =>
    `${name ?? '日期'}：${quote(token)}不是日期；应写成 2024-03-31 的样子，并且日历上有这一天`,
  'not-a-shard': ({ token, name }) =>
    `${name ?? ''}：${quote(token)}不是分片；应写成 2/4 的样子，即四片中的第二片`,
  'not-a-number-of-jobs': ({ token, name, limit }) =>
    `${name ?? ''}：${quote(token)}不是线程数；应为 1 到 ${limit ?? 0} 的整数`,
  'bad-name': ({ token, name, limit, actual }) =>
    `${name ?? ''} ${quote(token)}不能作辖区名称：应有 1 至 ${limit ?? 0} 个字，并且不全是空格，这里有 ${actual ?? 0} 个`,
  'unknown-value': ({ token, name, nearest, expected }) =>
    `${name ?? '选项'} 不能是${quote(token)}${meant(nearest)}${choices(expected)}`,
  'unknown-pack': ({ token, nearest, expected }) =>
    `没有规则包${quote(token)}${meant(nearest)}${choices(expected)}；全部列表见 duibiao packs list`,
  'unknown-rule': ({ token, nearest }) =>
    `没有规则${quote(token)}${meant(nearest)}；规则列表见 duibiao packs show`,
  'ambiguous-rule': ({ token, expected }) =>
    `有几个规则包都有规则${quote(token)}；请写全${choices(expected)}`,
  'unknown-reading': ({ token, name, nearest, expected }) =>
    `规则 ${name ?? ''} 没有解释口径${quote(token)}${meant(nearest)}${choices(expected)}`,
  'no-readings': ({ name }) => `规则 ${name ?? ''} 只有一种解释，不能另选口径`,
  'issued-malformed': ({ token }) =>
    `--issued：${quote(token)}不是成文日；应写成 规则包=日期，如 liuhulan-2024=2024-05-20，并且日历上有这一天`,
  'issued-twice': ({ token }) => `--issued：规则包${quote(token)}给了两个成文日`,
  'issued-unused': ({ token, nearest, expected }) =>
    `--issued：本次没有用规则包${quote(token)}${meant(nearest)}${choices(expected)}`,
  'issued-printed': ({ token, name }) => `--issued：${name ?? ''} 的文件印有成文日 ${token ?? ''}，不能另给`,
  'issued-unfit': ({ token, name, detail }) =>
    `--issued：${name ?? ''} 的成文日不会是 ${token ?? ''}，与文件里的日子不合${because(detail)}`,
  'unknown-topic': ({ token, nearest, expected }) =>
    `没有主题${quote(token)}${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'unknown-bearer': ({ token, nearest, expected }) =>
    `没有责任单位${quote(token)}${meant(nearest)}${choices(expected)}`,
  'unknown-division': ({ token, nearest, expected }) =>
    `没有申报名为${quote(token)}的辖区${meant(nearest)}${nearest === null || nearest === undefined ? choices(expected) : ''}`,
  'several-jurisdictions': ({ name, expected, actual }) =>
    `${name ?? ''} 只能用于一个辖区，所给文件里有 ${actual ?? 0} 个：${(expected ?? []).slice(0, 3).map(quote).join('、')}${(actual ?? 0) > 3 ? '等' : ''}`,
  'diff-mixed': ({ token, name }) =>
    `${quote(token)}是报告，${quote(name)}不是；请给两份 json 报告，或者两份申报（文件或文件夹）`,
  'diff-option-of-states': ({ token }) => `${token ?? ''} 只能用于比较申报；报告的核对日和规则包已经定了`,
  'diff-shard': ({ token }) => `${quote(token)}只是一片的报告；请先用 duibiao merge 合并`,
  'diff-narrowed': ({ token, name }) =>
    `${quote(token)}用 ${name ?? ''} 只列出了一部分结论，无从比较；请不加 ${name ?? ''} 重新写出`,
  'diff-faulty': ({ token }) => `${quote(token)}里有文件因错误没有计入，无从比较；请先改正申报文件`,
  'diff-other-selection': ({ token, name, expected = [] }) =>
    `${quote(token)}和${quote(name)}核对时的选项不同${expected.length === 0 ? '' : `（${expected.join('、')}）`}，无从比较`,
  'output-is-input': ({ token }) => `${quote(token)}是本次要读的文件，不能用来存放输出；请换一个文件`,
  'two-reports-to-stdout': () => '只能有一种格式输出到屏幕；其余请写成 格式:文件，如 json:report.json',
  'two-reports-to-one-file': ({ token }) => `两种格式不能写入同一个文件${quote(token)}`,
  'output-unwritable': ({ token, detail }) => `无法写入${quote(token)}${because(detail)}`,
  'output-exists': ({ token }) => `已有文件${quote(token)}，不覆盖；请换一个文件名，或者先移走它`,
  'schema-unknown': ({ token, nearest, expected }) =>
    `没有名为${quote(token)}的结构定义${meant(nearest)}${choices(expected)}`,
  'pack-id-unfit': ({ token, expected }) =>
    `${quote(token)}不能用作规则包编号；用小写字母、数字和连字符，字母开头，如 ${(expected ?? []).join('、')}`,
  'pack-id-taken': ({ token }) => `编号${quote(token)}已有规则包使用，见 duibiao packs list；请换一个编号`,
  'folder-exists': ({ token }) => `${quote(token)}已经存在，没有改动；请换一个编号，或用 --out 放到别处`,
  internal: ({ detail }) => `程序内部出错${because(detail)}；这不是申报文件的问题，没有得出结论`,
};
