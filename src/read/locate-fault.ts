import type { Diagnostic, Fault } from '../model/diagnostic.ts';
import type { Place, Position } from '../model/position.ts';
import type { YamlFile } from './read-file.ts';

/** A fault with the line and column of its place. */
export function locateFault(fault: Fault, files: ReadonlyMap<string, YamlFile>): Diagnostic {
  const { place, atKey, args, ...rest } = fault;
  const other =
    args.other === undefined || 'line' in args.other ? args.other : locatePlace(args.other, files);
  return {
    ...rest,
    args: other === undefined ? args : { ...args, other },
    position: locatePlace(place, files, atKey === true ? 'key' : 'value'),
  };
}

export function locatePlace(
  place: Place,
  files: ReadonlyMap<string, YamlFile>,
  at: 'value' | 'key' = 'value',
): Position {
  return files.get(place.file)?.locator.locate(place.pointer, at) ?? { file: place.file, line: 1, column: 1 };
}
