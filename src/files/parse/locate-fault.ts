import type { Diagnostic, Fault } from '../../model/diagnostic.ts';
import type { Place, Position } from '../../model/position.ts';
import type { YamlFile } from './yaml-file.ts';

/** A fault with the line and column of its place. */
export function locateFault(fault: Fault, files: ReadonlyMap<string, YamlFile>): Diagnostic {
  const { place, atKey, args, ...rest } = fault;
  const other =
    args.other === undefined || 'line' in args.other ? args.other : locatePlace(args.other, files);
  const token = atKey === true ? args.token : asWritten(args.token, place, files);
  return {
    ...rest,
    args: {
      ...args,
      ...(token === undefined ? {} : { token }),
      ...(other === undefined ? {} : { other }),
    },
    position: locatePlace(place, files, atKey === true ? 'key' : 'value'),
  };
}

/** A number as the user wrote it: 0123 and not 123, 1.10 and not 1.1. */
function asWritten(
  token: string | undefined,
  place: Place,
  files: ReadonlyMap<string, YamlFile>,
): string | undefined {
  if (token === undefined || Number.isNaN(Number(token))) return token;
  const written = files.get(place.file)?.locator.written(place.pointer) ?? null;
  return written !== null && Number(written) === Number(token) ? written : token;
}

export function locatePlace(
  place: Place,
  files: ReadonlyMap<string, YamlFile>,
  at: 'value' | 'key' = 'value',
): Position {
  return files.get(place.file)?.locator.locate(place.pointer, at) ?? { file: place.file, line: 1, column: 1 };
}
