import type { WaiverWords } from '../contract/waiver-words.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';

const { choices, meant, quote } = phrases;

const origin: WaiverWords['origin'] = { submitted: '申报方提交', auditor: '核对方给出' };

/** What is said of waivers. */
export const waivers: WaiverWords = {
  origin,
  status: {
    used: '有效',
    unused: '没有用上',
    expired: '已过期',
    'not-yet-valid': '尚未生效',
    'too-broad': '范围过大，无效',
    orphaned: '没有这个辖区，无效',
    ambiguous: '辖区不明确，无效',
    'other-folder': '不是自己的辖区，无效',
    'not-asked': '与本次核对无关',
    ignored: '按 --no-waivers 不计',
  },
  problem: {
    expired: ({ until, actual, isGap }) =>
      `${until} 已到期，过期 ${actual ?? 0} 天${isGap ? '，差距还在，照常计入' : ''}`,
    'not-yet-valid': ({ since, isGap }) => `${since} 才生效${isGap ? '，在此之前差距照常计入' : ''}`,
    unused: () => '没有可以豁免的差距：已做到、未到期、未申报或不适用；不需要的请删去',
    'not-asked-there': () => '没有向这个辖区要求这一条，或者没有这一期；请核对辖区、规则和期间',
    encouraged: () => '鼓励性的要求不需要豁免，没有计入；请删去',
    'too-broad': () => '这条规则问的是下级辖区，豁免只对写明的一个辖区有效；请逐个写明下级辖区',
    orphaned: ({ token, nearest }) =>
      `没有申报名为${quote(token)}的辖区${meant(nearest)}；改名或撤并的，请改写或删去`,
    ambiguous: ({ token, expected }) => `名为${quote(token)}的辖区不止一个${choices(expected)}`,
    'other-folder': ({ token }) =>
      `这个辖区由另一文件夹的文件申报（${token ?? ''}），随申报提交的豁免只对同一文件夹及其下的申报有效`,
    expiring: ({ until, actual }) =>
      `${until} 到期${actual === 0 ? '，核对日是最后一天' : `，还剩 ${actual ?? 0} 天`}`,
    overlapping: ({ place }) => `与 ${place} 的豁免重复：同一辖区、同一规则，有效期重叠`,
  },
  by: (approver, until, from) => `经${quote(approver)}批准，豁免至 ${until}（含当日）；${origin[from]}`,
  byOthers: (count) => `共有 ${count} 种不同的豁免，加 --verbose 逐项列出`,
  instead: (status) => `否则为${names.status[status]}`,
  noGapsButWaived: (count) => `没有其他差距；但有 ${names.findings(count)}只是经豁免，仍未达标。`,
  nothingDeclared: '没有给出申报文件，没有得出结论。',
  section: (count) => `豁免登记（${count} 项）`,
  counts: (list) => list.map(([from, count]) => `${origin[from]} ${count} 项`).join('，'),
  bySubmitter: (findings) =>
    `其中 ${names.findings(findings)}差距只凭申报方自己提交的豁免；核对方不认可的，加 --no-waivers。`,
  ignored: (count) => `按 --no-waivers，申报方提交的 ${count} 项豁免没有计入。`,
  notAsked: (count) => `与本次核对的辖区、规则无关的 ${count} 项。`,
  inOrder: (count) => `没有问题的 ${count} 项，加 --verbose 逐项列出。`,
  uses: (findings) => `用于 ${names.findings(findings)}结论`,
  days: (since, until) => `${since} 至 ${until}（含当日）`,
  approved: (approver, owner) => `批准 ${approver}，负责 ${owner}`,
  reason: (reason) => `理由 ${reason}`,
  evidence: (named) => `佐证 ${names.list(named)}`,
  read: (count) => `共登记豁免 ${count} 项`,
};
