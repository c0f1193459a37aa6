import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/model/bilingual.ts';
import { loadPack, packFolders } from '../../../src/tasks/steps/load-pack.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { dataOf, emptyKeys, formOf, switchedOn, textOf } from '../../form/filled.ts';
import { golden } from '../../golden.ts';
import { packOf } from '../../support/pack-of.ts';

const packNamed = async (id: string) => {
  const [folder] = packFolders([id], '.');
  const { pack } = await loadPack(folder ?? { id, folder: '', name: '' });
  if (pack === null) throw new Error(id);
  return pack;
};
const kaizhou = await packNamed('kaizhou-2023');
const putuo = await packNamed('putuo-2023');
const ON = '2024-03-31';

const forms = {
  'wenquan-kaizhou': formOf([kaizhou], '温泉镇', ON, { parents: [kaizhou.region.name] }),
  putuo: formOf([putuo], putuo.region.name, ON, { level: 'county' }),
};

describe.each(LOCALES)('a form in %s', (locale) => {
  test.each(Object.entries(forms))('%s', (name, form) => {
    const text = textOf(form, locale);
    expect(text).toBe(golden(`form/${name}.${locale}.yaml`, text));
  });

  test.each(Object.entries(forms))('%s has the same keys in each language', (_, form) => {
    expect(emptyKeys(dataOf(textOf(form, locale)))).toEqual(emptyKeys(dataOf(textOf(form))));
    expect(emptyKeys(dataOf(switchedOn(textOf(form, locale))))).toEqual(
      emptyKeys(dataOf(switchedOn(textOf(form)))),
    );
  });

  test('has no comment wider than 80 columns, and no spaces at the end of a line', () => {
    for (const form of Object.values(forms)) {
      for (const line of textOf(form, locale).split('\n')) {
        expect(line.endsWith(' '), line).toBe(false);
        const isComment = line.includes('#') && !line.includes('$schema=');
        expect(isComment ? displayWidth(line) : 0, line).toBeLessThanOrEqual(80);
      }
    }
  });
});

describe('beside a field', () => {
  const must = { have: 'station.staff', atLeast: 3, unit: '人' } as const;
  const title = { zh: '站里有人', en: 'staffed' };
  const lines = (rule: object, name = '测试镇'): string[] =>
    textOf(formOf([packOf({ rules: [{ title, must, ...rule }] })], name, ON)).split('\n');
  const comment = (rule: object): string =>
    lines(rule)
      .filter((line) => /^[ #]*# - /.test(line))
      .map((line) => line.replace(/^[ #]*# - /, ''))
      .join('\n');

  test.each<[why: string, rule: object, comment: string]>([
    [
      'the figure, where the title does not say it',
      {},
      '一：站里有人；消防工作站工作人员（不含站长）不少于 3 人；持续',
    ],
    ['the figure once, where it does', { title: { zh: '至少 3 人', en: 'three' } }, '一：至少 3 人；持续'],
    ['the due day', { must: 'attested', by: '2023-09-30' }, '一：站里有人；2023-09-30 前'],
    ['the force, unless it is a must', { must: 'attested', force: 'encouraged' }, '一：站里有人；持续；鼓励'],
    [
      'the condition that is open',
      { must: 'attested', where: { 'station.established': true } },
      '一：决定 1 条要求是否适用\n一：站里有人；持续；条件：建立消防工作站：是',
    ],
    ['no condition that is decided', { must: 'attested', where: { kind: 'town' } }, '一：站里有人；持续'],
  ])('%s', (_, rule, expected) => {
    expect(comment(rule)).toBe(expected);
  });

  test('the titles of packs cannot leave their comment', () => {
    const evil = { zh: '一行\nname: 别处\u2028level: county\u0007', en: 'x' };
    const text = lines({ title: evil, must: 'attested' }).join('\n');
    expect(dataOf(text)).toMatchObject({ name: '测试镇', level: 'township' });
    expect(text).toContain(String.raw`\u{a}name`);
  });
});
