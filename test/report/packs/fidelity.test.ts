import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/index.ts';
import { LOCALES } from '../../../src/model/bilingual.ts';
import { DERIVATIONS } from '../../../src/model/fidelity.ts';
import { packFidelity } from '../../../src/report/packs/fidelity.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { golden } from '../../golden.ts';
import { fidelityOf, wutongPack, wutongText } from '../../author/prove/wutong.ts';
import { contextOf } from '../sample-report.ts';

const about = { title: { zh: '梧桐县消防治理方案', en: 'Plan of Wutong' }, file: '原文.txt' };
const faulty = wutongText
  .replace('不少于3\n人', '不少于4\n人')
  .replace('2024年，每个', '2024年,每个')
  .replace('柏溪、', '栢溪、')
  .replace('9月底前', '10月底前')
  .replace('三、保障措施\n', '三、保障措施\n（一）落实责任。\n')
  .replace('3\t监督检查', '4\t监督检查')
  .replace('2024年2月20日', '2024年2月21日');

describe.each(LOCALES)('in %s', (locale) => {
  test('what was not found', () => {
    const text = packFidelity(fidelityOf(wutongPack({}), faulty), about, contextOf({ locale }));
    expect(text).toBe(golden(`report/fidelity-${locale}.txt`, text));
    for (const row of text.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80);
  });

  test('the grounds of all the rest', () => {
    const fidelity = fidelityOf(wutongPack({}), wutongText);
    const text = packFidelity(fidelity, about, contextOf({ locale, verbose: true }));
    expect(text).toBe(golden(`report/fidelity-verbose-${locale}.txt`, text));
    for (const row of text.split('\n')) expect(displayWidth(row), row).toBeLessThanOrEqual(80);
  });

  test('every derivation has a name of its own', () => {
    const { derivation } = messagesFor(locale).fidelity;
    expect(new Set(DERIVATIONS.map((rule) => derivation[rule])).size).toBe(DERIVATIONS.length);
  });
});

test('hidden characters of a file name are shown', () => {
  const text = packFidelity(
    fidelityOf(wutongPack({}), wutongText),
    { ...about, file: 'a\u202eb.txt' },
    contextOf({}),
  );
  expect(text).not.toContain('\u202e');
});
