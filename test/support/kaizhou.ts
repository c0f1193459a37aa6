import { fileURLToPath } from 'node:url';
import { evaluate, type EvaluateOptions } from '../../src/evaluate/evaluate.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import type { Pack } from '../../src/model/pack.ts';
import { loadPack, packFolders } from '../../src/tasks/steps/load-pack.ts';
import { type Outline, outline } from './outline.ts';
import { type Data, file, stateOf } from './state-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pack of Kaizhou as it comes with the program. */
export async function kaizhou(): Promise<Pack> {
  const [folder] = packFolders(['kaizhou-2023'], root);
  const loaded = folder === undefined ? null : await loadPack(folder);
  const pack = loaded?.pack ?? null;
  if (pack === null)
    throw new Error(
      `kaizhou-2023 does not compile: ${loaded?.diagnostics.map(({ code }) => code).join(', ')}`,
    );
  return pack;
}

/** The same with these rules alone. */
export function withRules(pack: Pack, ids: readonly string[]): Pack {
  const rules = pack.rules.filter((rule) => ids.includes(rule.id));
  if (rules.length !== ids.length)
    throw new Error(`of ${ids.join(', ')} only ${rules.map(({ id }) => id).join(', ')} are rules`);
  return { ...pack, rules };
}

/** The district with these divisions and facts. */
export function district(declaredOn: string, facts: Data): Data {
  return file(declaredOn, { name: '重庆市开州区', level: 'county', code: '500154', ...facts });
}

export function ask(
  pack: Pack,
  state: Data | readonly Data[],
  on: string,
  options?: EvaluateOptions,
): Outline[] {
  return evaluate([pack], stateOf([pack], ...[state].flat()), isoDate(on), options).findings.map(outline);
}
