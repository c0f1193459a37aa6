import type { Condition } from '../../model/condition.ts';
import type { Finding, Notice, Remark } from '../../model/finding.ts';
import { byType, type ByType } from '../../model/by-type.ts';
import { conditionText } from './conditions.ts';
import { names } from './names.ts';

const FORM = {
  list: '按清单逐项计数',
  number: '按申报的数字计算',
  totals: '按申报的汇总数计算',
} satisfies Record<Extract<Remark, { type: 'counted' }>['form'], string>;

const MOST_NAMED = 3;

const REMARKS: ByType<Remark, string, [Finding]> = {
  'day-unknown': () => '没有写明哪一天做到，无法判断是否按期',
  lapsed: ({ since }) => `曾经达标，${since} 起不再达标`,
  'at-most-days': () => '确切日期不明，天数按最多计算',
  'range-exceeded': ({ upTo, actual }, { unit }) =>
    `现有 ${names.quantity(actual, unit)}，超过文件写明的上限 ${names.quantity(upTo, unit)}（只作提示，不影响结论）`,
  counted: ({ form, head }) =>
    head === undefined ? FORM[form] : `${FORM[form]}，${head ? '含负责人' : '负责人不计'}`,
  'log-ends': ({ on }) => `记录只到 ${on}，此后的情况没有申报`,
  'condition-false': ({ condition, where }, finding) =>
    where === 'items'
      ? `没有符合条件的对象（条件：${conditionText(condition)}）`
      : notAmong(condition, finding),
  'nothing-to-cover': () => '没有需要覆盖的对象（总数为 0）',
  'not-in-force': ({ from, to }) =>
    to === null ? `文件自 ${from} 起施行，核对日尚未施行` : `文件施行期为 ${from} 至 ${to}，核对日不在其内`,
  begins: ({ on }) => `自 ${on} 起才作要求`,
  'not-asked-under-reading': () => '按所选的解释口径不作要求',
  'no-subjects': ({ level, kind }, { status }) =>
    status === 'not-applicable'
      ? `所申报的${names.level[level]}中没有这一类`
      : `没有申报任何${kind === null ? names.level[level] : names.kind[kind]}，无从核对`,
  'not-on-file': () => '文件点名的这个辖区没有申报',
  'known-of-them': ({ known }) => `已知其中 ${known} 个符合，总数没有申报`,
  ended: ({ on, into }) =>
    into === null ? `该辖区存续到 ${on}` : `该辖区存续到 ${on}，已并入${into}，此后由其承接`,
  'no-evidence': () => '按所申报的已经达标，但没有佐证，不予认定',
};

function notAmong(condition: Condition, { division }: Finding): string {
  const who = division.at(-1) ?? '';
  return `${who}不在此列（条件：${conditionText(condition)}）`;
}

export const remark = byType<Remark, string, [Finding]>(REMARKS);

const NOTICES: ByType<Notice, string, [(pack: string) => string]> = {
  'part-of-jurisdiction': ({ pack, name }, titleOf) =>
    `只申报了《${titleOf(pack)}》所管辖区的一部分（${name}），全区域是否达标不能据此得出`,
  'pack-forced': ({ pack, region, name }, titleOf) =>
    `《${titleOf(pack)}》适用于${region}，从申报看不出${name}属于该区域；只因 --pack 指定，才按它核对`,
  'divisions-missing': ({ pack, level, declared, total, clause }, titleOf) =>
    `《${titleOf(pack)}》（${clause}）载明共有 ${names.divisions(total, level)}，只申报了 ${declared} 个，还差 ${total - declared} 个`,
  'no-pack-binds': ({ name }) => `没有适用于${name}的文件（规则包）`,
  'declaration-age': ({ names: all, declaredOn, days }) =>
    days < 0
      ? `${whoOf(all)}的申报日 ${declaredOn} 晚于核对日；没写日期的内容不能说明核对日的情况，算作未申报`
      : `${whoOf(all)}的申报截至 ${declaredOn}，至核对日已 ${names.days(days)}；此后的变化不在其内`,
};

function whoOf(all: readonly string[]): string {
  if (all.length <= MOST_NAMED) return names.list(all);
  return names.andOthers(all.slice(0, MOST_NAMED), `${all.length} 个辖区`);
}

export const notice = byType<Notice, string, [(pack: string) => string]>(NOTICES);
