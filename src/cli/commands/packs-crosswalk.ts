import { crosswalk } from '../../crosswalk/crosswalk.ts';
import { NO_SELECTION } from '../../model/run-options.ts';
import { selectRules } from '../../tasks/steps/select.ts';
import { CROSSWALK_FORMATS } from '../../report/crosswalk/index.ts';
import type { CommandDefinition } from '../definition.ts';
import { emit } from '../emit.ts';
import { parseOutputs } from '../outputs.ts';
import { loadPacks, usablePacks } from '../usable-packs.ts';

export const packsCrosswalkCommand: CommandDefinition = {
  name: 'packs crosswalk',
  arguments: [{ name: 'packs', isRequired: false, isList: true }],
  options: ['topic', 'format', 'verbose', 'lang'],
  formats: CROSSWALK_FORMATS,
  run: async (words, options, context) => {
    const outputs = parseOutputs(options.format ?? [], CROSSWALK_FORMATS, 'terminal');
    const { packs, exit } = usablePacks(await loadPacks([...new Set(words)], context, false), context);
    const value = crosswalk(selectRules(packs, { ...NO_SELECTION, topic: options.topic ?? [] }));
    for (const { format, path } of outputs)
      emit(path, (how) => CROSSWALK_FORMATS[format](value, how), options, context);
    return exit;
  },
};
