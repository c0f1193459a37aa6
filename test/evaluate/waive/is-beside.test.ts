import { expect, test } from 'vitest';
import { isBeside } from '../../../src/evaluate/waive/is-beside.ts';

test.each([
  ['the same folder', '申报/豁免.yaml', '申报/温泉镇.yaml', true],
  ['a folder above', '申报/豁免.yaml', '申报/温泉镇/现状.yaml', true],
  ['the working folder', '豁免.yaml', '申报/温泉镇.yaml', true],
  ['a folder beside', '申报/岳溪镇/豁免.yaml', '申报/温泉镇/现状.yaml', false],
  ['a folder below', '申报/温泉镇/豁免.yaml', '申报/开州.yaml', false],
  ['a name that begins alike', '申报/温泉/豁免.yaml', '申报/温泉镇/现状.yaml', false],
  ['above the working folder', '../豁免.yaml', '../申报/温泉镇.yaml', true],
  ['the working folder is not above what lies outside it', '豁免.yaml', '../申报/温泉镇.yaml', false],
  ['one folder up is not above two', '../豁免.yaml', '../../申报.yaml', false],
])('%s', (_, waivers, state, expected) => {
  expect(isBeside(waivers, state)).toBe(expected);
});
