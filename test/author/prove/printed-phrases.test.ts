import { describe, expect, test } from 'vitest';
import { proveFigure } from '../../../src/author/prove/prove-figure.ts';
import type { Derivation, Figure } from '../../../src/model/fidelity.ts';
import { isoDate } from '../../../src/model/iso-date.ts';
import { PERIOD_KINDS } from '../../../src/model/period.ts';
import { COMPARATORS } from '../../../src/model/range.ts';

/** What a rule says: `by 2024-06-30`, `atLeast 15000 元`, `share 80`, `every quarter`, `in 2024-H1`. */
type Claim = string;
/** The rules by which it follows, `+` between them; or why it does not. */
type Outcome = string;
type Row = [printed: string, claim: Claim, outcome: Outcome, why: string];

/** A document issued on 5 March 2024. */
const ISSUED = isoDate('2024-03-05');
const NOT = 'not proven';
const NO_DAY = 'not proven: no day';

function figureOf(claim: Claim): Figure {
  const [what = '', value = '', unit] = claim.split(' ');
  if (what === 'share') return { type: 'share', percent: Number(value), isWritten: true };
  if (what === 'in') return { type: 'period', label: value };
  const period = PERIOD_KINDS.find((kind) => kind === value);
  if (what === 'every' && period !== undefined) return { type: 'every', period };
  const comparator = [...COMPARATORS, 'upTo' as const].find((name) => name === what);
  if (comparator !== undefined)
    return { type: 'number', comparator, value: Number(value), unit: unit ?? null, isDemand: true };
  if (what !== 'by' && what !== 'from') throw new Error(`no such claim: ${claim}`);
  return { type: 'day', key: what, day: isoDate(value), every: null };
}

function outcomeOf(printed: string, claim: Claim): Outcome {
  const text = printed.replaceAll(/[［］]/g, '');
  const phrase = /［(.+)］/.exec(printed)?.[1] ?? text;
  const clause = { id: '一', heading: '', text, dueCell: null, hasClausesBelow: false };
  const cited = {
    phrase,
    clauses: [clause],
    inConflict: [],
    outside: '',
    inForceFrom: ISSUED,
    issued: ISSUED,
  };
  const { proof, hint } = proveFigure(figureOf(claim), cited, false);
  const rules: readonly Derivation[] = proof?.by ?? [];
  return proof === null ? (hint?.type === 'no-day' ? NO_DAY : NOT) : rules.join('+');
}

const DAYS: Row[] = [
  ['2024年6月30日前', 'by 2024-06-30', 'day', 'a printed day'],
  ['2024年6月30日前', 'by 2024-06-29', NOT, 'the day itself is in time'],
  ['2024年6月30日前', 'by 2024-07-30', NOT, 'another month'],
  ['２０２４年６月３０日前', 'by 2024-06-30', 'day', 'digits of full width'],
  ['二〇二四年六月三十日前', 'by 2024-06-30', 'day', 'Chinese digits'],
  ['二○二四年六月底', 'by 2024-06-30', 'month-end', 'the other round zero'],
  ['二〇二四年六月', 'by 2024-06-30', 'month-end', 'a month in Chinese digits'],
  ['二〇二四年六月', 'by 2024-06-01', NOT, 'a month ends with its last day'],
  ['２０２４年', 'by 2024-12-31', 'whole-year', 'a year of full width'],
  ['2024年6月底前', 'by 2024-06-30', 'month-end', 'the end of a month'],
  ['2024年6月底', 'by 2024-06-15', NOT, 'no other day of it'],
  ['2024年6月末', 'by 2024-06-30', 'month-end', 'another word for the end'],
  ['2024年2月底前', 'by 2024-02-29', 'month-end', 'a leap year'],
  ['2023年2月底前', 'by 2023-02-28', 'month-end', 'no leap year'],
  ['2023年2月29日', 'by 2023-02-28', NO_DAY, 'the calendar has no such day'],
  ['2024年13月底', 'by 2024-12-31', NO_DAY, 'nor such a month'],
  ['2024年6月前', 'by 2024-05-31', 'before-month', 'before June may end with May'],
  ['2024年6月前', 'by 2024-06-30', 'before-month', 'or with June'],
  ['2024年6月之前', 'by 2024-05-31', 'before-month', 'the same with 之'],
  ['2024年6月前', 'by 2024-06-15', NOT, 'but within neither'],
  ['2024年6月上旬', 'by 2024-06-10', 'ten-days', 'the first ten days'],
  ['2024年6月上旬', 'by 2024-06-30', NOT, 'not the whole month'],
  ['6月上旬', 'by 2024-06-10', 'ten-days+year-of-issue', 'of the year of issue'],
  ['6月上旬', 'by 2024-06-30', NOT, 'not the whole month, year or none'],
  ['6月中旬', 'by 2024-06-20', 'ten-days+year-of-issue', 'the second ten days'],
  ['2024年6月下旬', 'by 2024-06-30', 'ten-days', 'the rest of the month'],
  ['2024年2月下旬', 'by 2024-02-29', 'ten-days', 'which may be short'],
  ['2024年6月上旬前', 'by 2024-06-10', NO_DAY, 'before ten days has two readings'],
  ['［2024年6月］上旬完成', 'by 2024-06-30', NOT, 'a phrase that is cut off says no more than the clause'],
  ['2024年6月初', 'by 2024-06-10', NO_DAY, 'the beginning of a month has no last day'],
  ['2024年6月中', 'by 2024-06-30', NO_DAY, 'nor has its middle'],
  ['2024年上半年', 'by 2024-06-30', 'half-year-end', 'the first half of the year'],
  ['2024年上半年', 'by 2024-12-31', NOT, 'not the whole year'],
  ['2024年下半年', 'by 2024-12-31', 'half-year-end', 'the second half'],
  ['2024年下半年', 'by 2024-06-30', NOT, 'not the first'],
  ['上半年完成', 'by 2024-06-30', 'half-year-end+year-of-issue', 'of the year of issue'],
  ['2024年上半年前', 'by 2024-06-30', NO_DAY, 'before a half has two readings'],
  ['2024年第一季度', 'by 2024-03-31', 'quarter-end', 'a quarter'],
  ['2024年一季度末', 'by 2024-03-31', 'quarter-end', 'and its end'],
  ['2024年三季度末前', 'by 2024-09-30', 'quarter-end', 'which is one day'],
  ['2024年第一季度', 'by 2024-12-31', NOT, 'not the year'],
  ['2024年第4季度', 'by 2024-12-31', 'quarter-end', 'in digits'],
  ['第二季度完成', 'by 2024-06-30', 'quarter-end+year-of-issue', 'of the year of issue'],
  ['2024年第二季度前', 'by 2024-06-30', NO_DAY, 'before a quarter has two readings'],
  ['2024年底前', 'by 2024-12-31', 'year-end', 'the end of a year'],
  ['2024年年底前', 'by 2024-12-31', 'year-end', 'said twice'],
  ['2024年末', 'by 2024-12-31', 'year-end', 'another word'],
  ['2024年内', 'by 2024-12-31', 'within-year', 'within a year'],
  ['年内完成', 'by 2024-12-31', 'within-year+year-of-issue', 'within the year of issue'],
  ['年底前完成', 'by 2024-12-31', 'year-end+year-of-issue', 'its end'],
  ['三年内完成', 'by 2024-12-31', NO_DAY, 'a duration without a beginning'],
  ['2024年，全部建成', 'by 2024-12-31', 'whole-year', 'a year alone'],
  ['2024年建成', 'by 2024-12-31', 'whole-year', 'with what is to be done'],
  ['2024年前', 'by 2024-12-31', NO_DAY, 'before a year has two readings'],
  ['2024年初', 'by 2024-12-31', NO_DAY, 'the beginning of a year'],
  ['2024年年中', 'by 2024-06-30', NO_DAY, 'its middle'],
  ['2024年度考核', 'by 2024-12-31', NO_DAY, 'a year that is no time'],
  ['2024年春节前', 'by 2024-12-31', NO_DAY, 'a feast is not the end of the year'],
  ['［2024年］春节前建成', 'by 2024-12-31', NO_DAY, 'nor where the phrase leaves it out'],
  ['2024年汛期前', 'by 2024-12-31', NO_DAY, 'nor is a season'],
  ['汛期前完成', 'by 2024-05-31', NO_DAY, 'which no calendar dates'],
  ['春节前完成', 'by 2024-02-09', NO_DAY, 'nor does the document date a feast'],
  ['秋收前完成', 'by 2024-08-31', NO_DAY, 'nor a harvest'],
  ['国庆节前完成', 'by 2024-09-30', NO_DAY, 'nor a holiday'],
  ['今年6月底前', 'by 2024-06-30', 'month-end+year-of-issue', 'this year is that of issue'],
  ['今年年底前', 'by 2024-12-31', 'year-end+year-of-issue', 'and so is its end'],
  ['明年6月底前', 'by 2025-06-30', 'month-end+year-after-issue', 'next year'],
  ['明年6月底前', 'by 2024-06-30', NOT, 'is not this year'],
  ['明年上半年', 'by 2025-06-30', 'half-year-end+year-after-issue', 'its first half'],
  ['次年1月15日前', 'by 2025-01-15', 'day+year-after-issue', 'the following year'],
  ['每年底总结，次年1月15日前报送', 'by 2025-01-15', NO_DAY, 'follows each year'],
  ['2024年启动，次年6月底完成', 'by 2025-06-30', NO_DAY, 'follows the year that is named, not that of issue'],
  ['去年6月底前', 'by 2024-06-30', NO_DAY, 'last year is not the year of issue'],
  ['每年12月15日前报送', 'by 2024-12-15', NOT, 'each year is no one day'],
  ['每年1月至3月开展', 'by 2024-03-31', NOT, 'nor is a season of each'],
  ['6月底前', 'by 2024-06-30', 'month-end+year-of-issue', 'no year is that of issue'],
  ['12月15日至31日', 'by 2024-12-31', 'day+year-of-issue', 'the end of a span'],
  ['12月15日至31日', 'by 2024-12-15', NOT, 'is not its beginning'],
  ['2024年12月15日至2025年1月31日', 'by 2025-01-31', 'day', 'over the turn of a year'],
  ['2024年6月至9月', 'by 2024-09-30', 'month-end', 'the year of the beginning'],
  ['2024年6月至9月', 'by 2024-06-30', NOT, 'of which June is the beginning'],
  ['2024年12月15日至1月31日', 'by 2024-01-31', NOT, 'an end before its beginning'],
  ['2024年7月1日起施行', 'from 2024-07-01', 'day', 'from a day on'],
  ['2024年7月1日起施行', 'by 2024-07-01', NOT, 'is not up to it'],
  ['2024年7月起', 'from 2024-07-01', 'span-begin', 'from a month on'],
  ['2024年7月起', 'by 2024-07-31', NOT, 'is not up to its end'],
  ['2024年6月30日后', 'from 2024-06-30', NO_DAY, 'after a day is not from it on'],
  ['2024年6月30日前后', 'by 2024-06-30', NO_DAY, 'nor is about a day'],
  ['2025年1—6月，', 'by 2025-06-30', 'month-end', 'months that share a year'],
  ['2025年1—6月，', 'by 2024-06-30', NOT, 'which is not that of issue'],
  ['2025年3月底前、6月底前', 'by 2024-06-30', NOT, 'a year that is named before is not forgotten'],
  ['2025年第一、二季度', 'by 2024-06-30', NO_DAY, 'nor of quarters'],
  ['当年底', 'by 2024-12-31', NO_DAY, 'the year of something else'],
  ['2024年底至2025年6月，', 'from 2024-12-31', 'year-end', 'from the end of a year'],
  ['发文之日起一个月内', 'by 2024-04-05', 'days-after', 'another word for the issue'],
  ['2024—2026年', 'by 2026-12-31', 'year-range', 'the end of years'],
  ['2024—2026年', 'by 2024-01-01', NOT, 'which their beginning is not'],
  ['2024年至2026年', 'by 2026-12-31', 'year-range', 'in words'],
  ['“十四五”末', 'by 2025-12-31', 'plan-end', 'the end of a five-year plan'],
  ['“十四五”末', 'by 2024-12-31', NOT, 'is not another year'],
  ['十五五期末', 'by 2030-12-31', 'plan-end', 'the next plan'],
  ['“十四五”期间', 'by 2025-12-31', NOT, 'a plan alone is no end'],
  ['印发之日起30日内', 'by 2024-04-04', 'days-after', 'the day of issue is not counted'],
  ['印发之日起30日内', 'by 2024-04-03', NOT, 'as it would be here'],
  ['自本方案印发之日起十日内', 'by 2024-03-15', 'days-after', 'in Chinese numerals'],
  ['印发之日起1个月内', 'by 2024-04-05', 'days-after', 'the same day of the month'],
  ['印发之日起3个月内', 'by 2024-06-05', 'days-after', 'some months later'],
  ['印发之日起半年内', 'by 2024-09-05', 'days-after', 'half a year'],
  ['印发后一年内', 'by 2025-03-05', 'days-after', 'a year'],
  ['印发之日起15个工作日内', 'by 2024-03-26', NO_DAY, 'working days need a calendar of holidays'],
  ['收到通知之日起10日内', 'by 2024-03-15', NO_DAY, 'the document does not print that day'],
  ['10日内', 'by 2024-03-15', NO_DAY, 'nor from when'],
  ['月底前报送', 'by 2024-03-31', NO_DAY, 'the end of which month'],
  ['《规划（2021—2025年）》', 'by 2025-12-31', NOT, 'the title of another document'],
];

const NUMBERS: Row[] = [
  ['补助1.5万元', 'atLeast 15000 元', 'bare-number+ten-thousands', 'ten thousands with a decimal'],
  ['补助1.5万元', 'atLeast 1 元', NOT, 'never 1'],
  ['补助1.5万元', 'atLeast 1', NOT, 'nor without a unit'],
  ['补助1.5万元', 'atLeast 1.5 万元', 'bare-number+ten-thousands', 'the unit of the pack'],
  ['补助１．５万元', 'atLeast 15000 元', 'bare-number+ten-thousands', 'of full width'],
  ['超过2万人', 'moreThan 20000 人', 'bound-word+ten-thousands', 'whole ten thousands'],
  ['超过2万人', 'moreThan 2 人', NOT, 'are not units'],
  ['超过两万人', 'moreThan 20000 人', 'bound-word+chinese-numeral+ten-thousands', 'in Chinese'],
  ['二万五千人以上', 'atLeast 25000 人', 'bound-word+chinese-numeral+ten-thousands', 'with thousands'],
  ['1—2万人', 'atLeast 10000 人', 'range+ten-thousands', 'a range of them'],
  ['1,200人', 'atLeast 1200 人', 'bare-number', 'with a comma'],
  ['1,200人', 'atLeast 200 人', NOT, 'is one number'],
  ['1.2亿元', 'atLeast 120000000 元', 'bare-number+hundred-millions', 'hundred millions'],
  ['3千米', 'atLeast 3 千米', 'bare-number', 'a unit that begins like a number'],
  ['宽3.5米', 'atLeast 3.5 米', 'bare-number', 'a decimal'],
  ['宽3.5米', 'atLeast 5 米', NOT, 'not its end'],
  ['大于等于5人', 'atLeast 5 人', 'bound-word', 'the number itself is enough'],
  ['大于等于5人', 'moreThan 5 人', NOT, 'not one more'],
  ['大于或等于5人', 'atLeast 5 人', 'bound-word', 'the same with 或'],
  ['≥5人', 'atLeast 5 人', 'bound-word', 'as a sign'],
  ['不少于5人', 'atLeast 5 人', 'bound-word', 'not fewer'],
  ['不得少于5人', 'atLeast 5 人', 'bound-word', 'must not be fewer'],
  ['不应低于5人', 'atLeast 5 人', 'bound-word', 'should not be below'],
  ['不少于５人', 'atLeast 5 人', 'bound-word', 'of full width'],
  ['不低于五人', 'atLeast 5 人', 'bound-word+chinese-numeral', 'not below, in Chinese'],
  ['不少于5人', 'lessThan 5 人', NOT, 'the negation counts'],
  ['5人以上', 'atLeast 5 人', 'bound-word', '以上 includes the number'],
  ['5人以上', 'moreThan 5 人', NOT, 'so it is not more'],
  ['5人（含）以上', 'atLeast 5 人', 'bound-word', 'said twice'],
  ['5人（不含）以上', 'moreThan 5 人', 'bound-word', 'unless it is left out'],
  ['5人（不含）以上', 'atLeast 5 人', NOT, 'which 5 is not'],
  ['超过5人', 'moreThan 5 人', 'bound-word', '超过 leaves it out'],
  ['超过5人', 'atLeast 5 人', NOT, 'so 5 is not enough'],
  ['多于5人', 'moreThan 5 人', 'bound-word', 'likewise'],
  ['大于5人', 'moreThan 5 人', 'bound-word', 'likewise'],
  ['不超过5人', 'atMost 5 人', 'bound-word', 'not more'],
  ['不超过5人', 'moreThan 5 人', NOT, 'the negation counts'],
  ['不超过5人', 'atLeast 5 人', NOT, 'nor is it a floor'],
  ['不得超过5人', 'atMost 5 人', 'bound-word', 'must not be more'],
  ['少于或等于5人', 'atMost 5 人', 'bound-word', 'fewer or as many'],
  ['少于或等于5人', 'lessThan 5 人', NOT, 'is not fewer'],
  ['小于等于5人', 'atMost 5 人', 'bound-word', 'likewise'],
  ['不高于5人', 'atMost 5 人', 'bound-word', 'likewise'],
  ['5人以下', 'atMost 5 人', 'bound-word', '以下 includes the number'],
  ['5人以下', 'lessThan 5 人', NOT, 'so it is not fewer'],
  ['不足5人', 'lessThan 5 人', 'bound-word', '不足 leaves it out'],
  ['不足5人', 'atMost 5 人', NOT, 'so 5 is too many'],
  ['低于5人', 'lessThan 5 人', 'bound-word', 'likewise'],
  ['少于5人', 'lessThan 5 人', 'bound-word', 'likewise'],
  ['小于5人', 'lessThan 5 人', 'bound-word', 'likewise'],
  ['人员不足的增加3人', 'atLeast 3 人', 'bare-number', 'what is short is not the number'],
  ['人员不足的增加3人', 'lessThan 3 人', NOT, 'so it bounds nothing'],
  ['超过5人以上', 'moreThan 5 人', NOT, 'words that contradict each other'],
  ['配备1—2名', 'atLeast 1 人', 'range', 'the lower end'],
  ['配备1名至2名', 'upTo 2 人', 'range', 'the upper end'],
  ['配备1—2名', 'atLeast 2 人', NOT, 'is a reading, not the rule'],
  ['不超过1—2名', 'atLeast 1 人', NOT, 'a ceiling is no floor'],
  ['配备三四名队员', 'atLeast 4 人', NOT, 'about so many'],
  ['配备10余名队员', 'atLeast 10 人', NOT, 'about so many'],
  ['配备约5名队员', 'atLeast 5 人', NOT, 'about so many'],
  ['配备5名左右队员', 'atLeast 5 人', NOT, 'about so many'],
  ['配备多名队员', 'atLeast 1 人', NOT, 'many are not one'],
  ['配备队员', 'atLeast 1 人', 'named-once', 'no number is printed'],
  ['配备队员', 'atLeast 2 人', NOT, 'and so no other than one'],
  ['配备2/3人', 'atLeast 3 人', NOT, 'a fraction'],
  ['几十户', 'atLeast 10 户', NOT, 'some tens are not ten'],
  ['数名队员', 'atLeast 1 人', NOT, 'some are not one'],
  ['补助1万2千元', 'atLeast 2000 元', NOT, 'the end of a number is not the number'],
  ['未超过5人', 'moreThan 5 人', NOT, '未 negates as well'],
  ['超5人', 'moreThan 5 人', 'bound-word', 'said shortly'],
  ['第二人到场', 'atLeast 2 人', NOT, 'an ordinal counts nothing'],
  ['第四十一次会议', 'atLeast 11 次', NOT, 'nor does the rest of one'],
  ['培训100人次', 'atLeast 100 人', NOT, 'attendances are no persons'],
  ['提高2个百分点', 'atLeast 2 个', NOT, 'points of a share are no things'],
];

const SHARES: Row[] = [
  ['覆盖率达到80%', 'share 80', 'percent-sign', 'a share'],
  ['覆盖率达到８０％', 'share 80', 'percent-sign', 'of full width'],
  ['覆盖率不低于百分之八十五', 'share 85', 'percent-sign', 'in Chinese'],
  ['覆盖率80%以上', 'share 80', 'percent-sign', '以上 includes it'],
  ['覆盖率超过80%', 'share 80', NOT, 'more than is not that'],
  ['不超过80%的村', 'share 80', NOT, 'a ceiling'],
  ['［覆盖率80%］以下', 'share 80', NOT, 'a ceiling behind the phrase'],
  ['覆盖率近80%', 'share 80', NOT, 'about so much'],
  ['覆盖率80%—90%', 'share 80', NOT, 'one end of a range'],
  ['覆盖率80%—90%', 'share 90', NOT, 'nor the other'],
  ['火灾下降20%', 'share 20', NOT, 'a change is no share'],
  ['八成以上的村', 'share 80', 'tenths', 'tenths'],
  ['三分之二的村建站', 'share 100', NOT, 'a part is not all'],
  ['过半的村建站', 'share 100', NOT, 'nor is more than half'],
  ['基本全覆盖', 'share 100', NOT, 'almost all is not all'],
  ['实现全覆盖', 'share 100', 'full-coverage', 'all'],
];

const PERIODS: Row[] = [
  ['每季度召开一次', 'every quarter', 'period-word', 'each quarter'],
  ['第一季度召开一次', 'every quarter', NOT, 'one quarter is not each'],
  ['每月召开一次', 'every month', 'period-word', 'each month'],
  ['每两个月召开一次', 'every month', NOT, 'every other month'],
  ['每半年召开一次', 'every half-year', 'period-word', 'each half'],
  ['上半年召开一次', 'every half-year', NOT, 'one half is not each'],
  ['近半年召开一次', 'every half-year', NOT, 'the last half is not each'],
  ['半年度工作报告', 'every half-year', 'period-word', 'of each half'],
  ['半年度工作报告', 'every year', NOT, 'not of each year'],
  ['［年度工作报告］', 'every year', 'period-word', 'of each year'],
  ['半［年度工作报告］', 'every year', NOT, 'a phrase that is cut off'],
  ['2024年度工作报告', 'every year', NOT, 'one year is not each'],
  ['2024年上半年检查', 'in 2024-H1', 'period-named', 'a half'],
  ['2024年上半年检查', 'in 2024', NOT, 'is not the year'],
  ['2024年第三季度检查', 'in 2024-Q3', 'period-named', 'a quarter'],
  ['二〇二四年六月检查', 'in 2024-06', 'period-named', 'a month in Chinese digits'],
  ['2024年6月前检查', 'in 2024', NOT, 'before a month is not the year'],
  ['2024—2026年检查', 'in 2026', NOT, 'the end of a span is not the span'],
  ['2024年，每个单位', 'in 2024', 'period-named', 'a year'],
  ['2024年春节前检查', 'in 2024', NOT, 'a part of it that has no end'],
];

describe.each([
  ['days', DAYS],
  ['numbers', NUMBERS],
  ['shares', SHARES],
  ['periods', PERIODS],
] as const)('%s that documents print', (_, rows) => {
  test.each(rows)('%s: %s, %s (%s)', (printed, claim, outcome) => {
    expect(outcomeOf(printed, claim)).toBe(outcome);
  });
});
