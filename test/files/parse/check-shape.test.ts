import { describe, expect, test } from 'vitest';
import type { FaultArgs, FaultCode } from '../../../src/model/diagnostic.ts';
import { checkDeclared } from '../../../src/files/parse/state/check-declared.ts';
import type { Data } from '../../../src/files/parse/state/data.ts';
import { schemaSource } from '../../../src/files/disk/schema-source.ts';
import { FIRE_SAFETY } from '../../support/fire-safety.ts';

const head = { duibiao: 'state/1', declaredOn: '2024-03-31', name: '温泉镇', level: 'township' };

function faultsOf(data: Data): { code: FaultCode; at: string; atKey: boolean; args: FaultArgs }[] {
  const faults = checkDeclared(data, { file: 'f', pointer: '' }, FIRE_SAFETY, schemaSource('state'));
  return faults.map(({ code, place, atKey, args }) => ({
    code,
    at: place.pointer,
    atKey: atKey === true,
    args,
  }));
}

function faultOf(data: Data): ReturnType<typeof faultsOf>[number] {
  const [fault, ...more] = faultsOf({ ...head, ...data });
  if (fault === undefined || more.length > 0) throw new Error(`${more.length + 1} faults instead of one`);
  return fault;
}

describe('a shape', () => {
  test('that is right has no faults', () => {
    expect(faultsOf(head)).toEqual([]);
  });

  test.each<[object, FaultCode, string, FaultArgs]>([
    [{ kind: 'towm' }, 'not-allowed-value', '/kind', { token: 'towm', nearest: 'town' }],
    [{ kind: '镇' }, 'not-allowed-value', '/kind', { nearest: 'town' }],
    [{ kind: '街道' }, 'not-allowed-value', '/kind', { nearest: 'subdistrict' }],
    [{ level: '县' }, 'not-allowed-value', '/level', { nearest: 'county' }],
    [{ level: 'zzzzzz' }, 'not-allowed-value', '/level', { nearest: null }],
    [
      { meetings: [{ kind: '例会', date: '2024-01-01' }] },
      'not-allowed-value',
      '/meetings/0/kind',
      { nearest: 'regular', expected: ['joint', 'regular', 'committee', 'risk-analysis'] },
    ],
    [{ station: { staf: 2 } }, 'unknown-key', '/station/staf', { token: 'staf', nearest: 'staff' }],
    [{ station: { 站长: {} } }, 'unknown-key', '/station/站长', { nearest: null }],
    [{ station: { 办公场所: true } }, 'unknown-key', '/station/办公场所', { nearest: 'premises' }],
    [{ 会议记录: [] }, 'unknown-key', '/会议记录', { nearest: 'meetings' }],
    [{ 'a/b': 1 }, 'unknown-key', '/a~1b', { token: 'a/b' }],
    [{ villages: {} }, 'too-few-items', '/villages', {}],
    [
      { station: { staff: '两人' } },
      'wrong-type',
      '/station/staff',
      { expected: ['integer', 'array', 'object'] },
    ],
    [{ station: { staff: '２人' } }, 'fullwidth-digits', '/station/staff', { nearest: '2' }],
    [{ builtUpAreaKm2: '１．６' }, 'fullwidth-digits', '/builtUpAreaKm2', { nearest: '1.6' }],
    [{ station: { staff: '２：人' } }, 'fullwidth-digits', '/station/staff', { nearest: '2' }],
    [{ station: 'staff：2' }, 'yaml-fullwidth-colon', '/station', { token: 'staff：2' }],
    [{ station: 'staff:\u30002' }, 'yaml-fullwidth-space', '/station', {}],
    [{ station: true }, 'wrong-type', '/station', { token: 'true', expected: ['object', 'false'] }],
    [{ committee: { members: true } }, 'wrong-type', '/committee/members', { expected: ['array', 'false'] }],
    [
      { station: { established: 'yes' } },
      'wrong-type',
      '/station/established',
      { token: 'yes', expected: ['boolean', 'date', 'object'] },
    ],
    [{ station: { established: '是' } }, 'wrong-type', '/station/established', { token: '是' }],
    [{ station: { established: '2023年' } }, 'not-a-date', '/station/established', { token: '2023年' }],
    [
      { station: { established: '２０２３-０９-０１' } },
      'fullwidth-digits',
      '/station/established',
      {
        nearest: '2023-09-01',
      },
    ],
    [{ station: { established: 20_230_901 } }, 'not-a-date', '/station/established', { token: '20230901' }],
    [{ declaredOn: 20_240_331 }, 'not-a-date', '/declaredOn', { token: '20240331' }],
    [{ declaredOn: '2024-02-30' }, 'not-a-date', '/declaredOn', { token: '2024-02-30' }],
    [{ code: 500_154 }, 'wrong-type', '/code', { token: '500154', detail: 'quote' }],
    [
      { code: '50015' },
      'bad-pattern',
      '/code',
      { token: '50015', expected: ['"500154"', '"500154101"', '"500154101001"'] },
    ],
    [{ station: { staff: 2.5 } }, 'not-an-integer', '/station/staff', { token: '2.5' }],
    [{ station: { staff: -1 } }, 'number-out-of-range', '/station/staff', { limit: 0, detail: 'minimum' }],
    [{ name: '' }, 'empty-text', '/name', { key: 'name' }],
    [{ parent: [''] }, 'empty-text', '/parent/0', {}],
    [{ name: '温'.repeat(81) }, 'too-long', '/name', { limit: 80, actual: 81 }],
    [{ parent: [] }, 'too-few-items', '/parent', { key: 'parent', limit: 1 }],
    [
      { designations: ['key-town', 'central-town', 'key-town'] },
      'repeated-item',
      '/designations/2',
      { token: 'key-town', other: { file: 'f', pointer: '/designations/0' } },
    ],
    [
      { units: { key: { '2024年': { total: 1 } } } },
      'not-a-period',
      '/units/key/2024年',
      { token: '2024年' },
    ],
    [{ divisions: {} }, 'wrong-type', '/divisions', { token: '{…}', expected: ['array'] }],
    [{ divisions: [null] }, 'wrong-type', '/divisions/0', { token: '' }],
  ])('%j is %s', (data, code, at, args) => {
    const fault = faultOf(data as Data);
    expect([fault.code, fault.at]).toEqual([code, at]);
    expect(fault.args).toMatchObject(args);
  });

  test('points at the key where the key is wrong', () => {
    expect(faultOf({ station: { staf: 2 } }).atKey).toBe(true);
    expect(faultOf({ units: { key: { 今年: { total: 1 } } } }).atKey).toBe(true);
    expect(faultOf({ kind: 'towm' }).atKey).toBe(false);
  });

  test('tells every fault, each once', () => {
    const data = { ...head, kind: 1, station: { staff: '两', staf: 1 }, divisions: [{}] };
    expect(
      faultsOf(data)
        .map(({ code, at }) => `${code} ${at}`)
        .toSorted(),
    ).toEqual([
      'missing-key /divisions/0',
      'missing-key /divisions/0',
      'not-allowed-value /kind',
      'unknown-key /station/staf',
      'wrong-type /station/staff',
    ]);
  });

  test('shortens long words of the user', () => {
    expect(faultOf({ kind: 'x'.repeat(5000) }).args.token).toHaveLength(61);
  });
});
