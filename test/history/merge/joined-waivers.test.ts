import { expect, test } from 'vitest';
import type { JsonWaiver } from '../../../src/model/json-report.ts';
import { joinedWaivers } from '../../../src/history/merge/joined-waivers.ts';

type Seen = Pick<JsonWaiver, 'reach' | 'status' | 'findings'>;

const waiver = (seen: Seen): JsonWaiver => seen as JsonWaiver;
const gap: Seen = { reach: 'gap', status: 'used', findings: 2 };
const none: Seen = { reach: 'none', status: 'unused', findings: 0 };
const below: Seen = { reach: 'below', status: 'too-broad', findings: 0 };
const noGap: Seen = { reach: 'no-gap', status: 'unused', findings: 0 };
const ignored: Seen = { reach: null, status: 'ignored', findings: 0 };

test.each<[string, Seen[], Seen]>([
  ['one shard', [gap], gap],
  ['used in one shard is used', [none, gap, none], gap],
  ['unused in every shard is unused', [none, none], none],
  ['no gap is nearer than nobody', [none, noGap], noGap],
  ['too broad is nearer than nobody', [none, below], below],
  ['asked here is nearer than below', [below, noGap], noGap],
  ['uses add up', [gap, { ...gap, findings: 3 }], { ...gap, findings: 5 }],
  ['left out is left out', [ignored, ignored], ignored],
])('%s, in any order', (_, seen, expected) => {
  expect(joinedWaivers(seen.map((one) => [waiver(one)]))).toEqual([expected]);
  expect(joinedWaivers(seen.toReversed().map((one) => [waiver(one)]))).toEqual([expected]);
});
