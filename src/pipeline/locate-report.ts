import type { Finding } from '../model/finding.ts';
import { childPlace, type Place, type Position } from '../model/position.ts';
import type { LocatedFinding } from '../model/report.ts';
import { locatePlace } from '../read/locate-fault.ts';
import type { YamlFile } from '../read/read-file.ts';

/** Findings with the lines to go to: of the fact that decides, or of the block in which the missing one belongs. */
export function locateFindings(
  findings: readonly Finding[],
  files: ReadonlyMap<string, YamlFile>,
): LocatedFinding[] {
  const locate = (place: Place | null): Position | null =>
    place === null ? null : locatePlace(place, files);
  return findings.map((finding) => {
    const asks = finding.asks.map((ask) => ({
      ...ask,
      position: locate(ask.place === null ? null : childPlace(ask.place, ...ask.path)),
    }));
    return { ...finding, asks, position: asks[0]?.position ?? locate(finding.place) };
  });
}
