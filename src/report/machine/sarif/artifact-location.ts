import { fileUri } from '../../text/file-uri.ts';

/** Below the folder of the run by its base, elsewhere without one. */
export function artifactLocation(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const { uri, isBelowRoot } = fileUri(file);
  return isBelowRoot ? { uri, uriBaseId: '%SRCROOT%' } : { uri };
}
