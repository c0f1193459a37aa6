import type { Diagnostic } from '../../model/diagnostic.ts';
import { clashesOf } from '../../model/join-vocabularies.ts';
import type { Pack } from '../../model/pack.ts';
import type { LoadedPack } from './load-pack.ts';

/** Of two fields with one word for different things, nobody could say what a file means: packs of the second are left out. */
export function withoutClashes(loaded: readonly LoadedPack[]): LoadedPack[] {
  return loaded.map((one, index) => {
    const { pack } = one;
    const before = loaded.slice(0, index).flatMap((other) => other.pack ?? []);
    const faults = pack === null ? [] : before.flatMap((other) => faultsBetween(other, pack, one));
    return faults.length === 0 ? one : { ...one, pack: null, diagnostics: [...one.diagnostics, ...faults] };
  });
}

function faultsBetween(first: Pack, second: Pack, { folder }: LoadedPack): Diagnostic[] {
  const position = { file: `${folder.name}/pack.yaml`, line: 1, column: 1 };
  return clashesOf(first.vocabulary, second.vocabulary).map(({ word }) => ({
    code: 'vocabulary-clash',
    severity: 'error',
    args: {
      token: word,
      expected: [`${first.vocabulary.id} (${first.id})`, `${second.vocabulary.id} (${second.id})`],
    },
    position,
  }));
}
