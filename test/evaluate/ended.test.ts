import { describe } from 'vitest';
import type { PackFile, Rule } from '../../src/model/pack-file.generated.ts';
import { checkRows } from '../support/check-rows.ts';
import { childlessTownship, community, type Data } from '../support/state-of.ts';

// A division that is no more owes nothing after its last day; who asks for it by name asks its successor.

const STATION: Partial<Rule> = {
  each: { roster: 'communities' },
  must: { have: 'microStation.established' },
  by: '2023-12-31',
};
const pack: Partial<PackFile> = {
  rosters: { communities: { level: 'village', clause: ['一'], names: ['永安社区', '天祠社区'] } },
};
const built = { microStation: { established: '2023-06-01' } };
const ended = { ended: '2025-01-01', into: '花园桥社区' };
const town = (...divisions: Data[]): Data => ({ divisions, communities: undefined });

describe('a roster’s division that became part of another', () => {
  checkRows({ ...STATION }, [
    {
      why: 'until its last day it is asked itself',
      pack,
      given: town(community('永安社区', ended), community('天祠社区', built), community('花园桥社区', built)),
      on: '2025-01-01',
      declaredOn: '2025-03-01',
      expect: [
        { of: '永安社区', status: 'undeclared' },
        { of: '天祠社区', status: 'met' },
      ],
    },
    {
      why: 'later its successor is asked',
      pack,
      given: town(
        community('永安社区', { ...built, ...ended }),
        community('天祠社区', built),
        community('花园桥社区', { microStation: false }),
      ),
      on: '2025-01-02',
      expect: [
        { of: '永安社区', status: 'not-applicable', remarks: ['ended'] },
        { of: '花园桥社区', status: 'overdue' },
        { of: '天祠社区', status: 'met' },
      ],
    },
    {
      why: 'a successor that the roster names too is asked once',
      pack,
      given: town(
        community('永安社区', { ended: '2025-01-01', into: '天祠社区' }),
        community('天祠社区', built),
      ),
      on: '2025-01-02',
      expect: [
        { of: '永安社区', status: 'not-applicable' },
        { of: '天祠社区', status: 'met' },
      ],
    },
    {
      why: 'a successor that nobody declares is asked for',
      pack,
      given: town(community('永安社区', { ...built, ...ended }), community('天祠社区', built)),
      on: '2025-01-02',
      expect: [
        { of: '永安社区', status: 'not-applicable' },
        { of: '花园桥社区', status: 'undeclared', asks: ['divisions 花园桥社区'], remarks: ['not-on-file'] },
        { of: '天祠社区', status: 'met' },
      ],
    },
    {
      why: 'ended without a successor: nobody is asked',
      pack,
      given: town(community('永安社区', { ended: '2025-01-01' }), community('天祠社区', built)),
      on: '2025-01-02',
      expect: [
        { of: '永安社区', status: 'not-applicable' },
        { of: '天祠社区', status: 'met' },
      ],
    },
    {
      why: 'a name of before finds the division of today',
      pack,
      given: town(community('永宁社区', { ...built, formerly: '永安社区' }), community('天祠社区', built)),
      on: '2025-01-02',
      expect: [
        { of: '永宁社区', status: 'met' },
        { of: '天祠社区', status: 'met' },
      ],
    },
    {
      why: 'whoever has the name today comes before who had it',
      pack,
      given: town(
        community('永宁社区', { ...built, formerly: '永安社区' }),
        community('永安社区', { microStation: false }),
        community('天祠社区', built),
      ),
      on: '2025-01-02',
      expect: [
        { of: '永安社区', status: 'overdue' },
        { of: '天祠社区', status: 'met' },
      ],
    },
  ]);
});

describe('periods and things of a division that is no more', () => {
  checkRows({ each: { level: 'township' }, must: { have: 'meetings' }, every: 'quarter' }, [
    {
      why: 'the periods until its end are asked, the one that it ended in is not',
      given: {},
      county: {
        divisions: [
          childlessTownship('测试镇', { ended: '2023-05-15', meetings: [] }),
          childlessTownship('乙镇', { ended: '2023-02-15' }),
        ],
      },
      on: '2023-08-15',
      expect: [
        { of: '乙镇', status: 'not-applicable', remarks: ['ended'] },
        { of: '测试镇', period: '2023-Q1', status: 'overdue' },
      ],
    },
  ]);

  checkRows({ must: { all: 'compounds', have: 'fireManager' }, by: '2023-12-31' }, [
    {
      why: 'what it listed counts until its end',
      given: town(
        community('永安社区', { ended: '2024-06-30', compounds: [{ name: '甲', fireManager: false }] }),
        community('天祠社区', { compounds: [{ name: '乙', fireManager: '2023-05-01' }] }),
      ),
      on: '2024-06-30',
      expect: { status: 'overdue', required: 2, missing: ['甲'] },
    },
    {
      why: 'and not after it',
      given: town(
        community('永安社区', { ended: '2024-06-30', compounds: [{ name: '甲', fireManager: false }] }),
        community('天祠社区', { compounds: [{ name: '乙', fireManager: '2023-05-01' }] }),
      ),
      on: '2024-07-01',
      expect: { status: 'met', required: 1 },
    },
  ]);
});
