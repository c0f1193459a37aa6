import type { AskedFor } from '../../model/asked-for.ts';
import { byType } from '../../model/by-type.ts';

const ATTRIBUTES = {
  name: 'name of the division',
  kind: 'kind of division',
  level: 'level of the division',
  code: 'division code',
};

export const askedFor = byType<AskedFor, string, []>({
  fact: ({ title }) => title.en,
  'for-period': ({ title }) => `${title.en}: for which period`,
  satisfying: ({ title, orExempt }) =>
    orExempt ? `how many fit, and to how many it does not apply: ${title.en}` : `how many fit: ${title.en}`,
  'named-division': ({ name }) => `${name}, named by the document`,
  'divisions-below': () => 'the divisions below',
  villages: ({ kind }) =>
    kind === 'village' ? 'villages, listed or counted' : 'communities, listed or counted',
  'village-totals': ({ kind }) =>
    kind === 'village' ? 'the totals of villages' : 'the totals of communities',
  attribute: ({ name }) => ATTRIBUTES[name],
});
