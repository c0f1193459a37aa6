import { dirname } from 'node:path';
import { formYaml } from '../../report/form/form-yaml.ts';
import { openPlaces } from '../../report/form/open-places.ts';
import { form } from '../../tasks/form.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { writeNew } from '../write-new.ts';

export const initCommand: CommandDefinition = {
  name: 'init',
  arguments: [],
  options: ['pack', 'issued', 'name', 'level', 'kind', 'parent', 'alone', 'as-of', 'out', 'lang'],
  run: async (_, { packs = [], asOf, out, ...wish }, context) => {
    const { outside, locale, messages } = context;
    const { cwd, today } = outside;
    const { patternNames } = messages.form;
    const folder = out === undefined ? '.' : dirname(out);
    const made = await form({ ...wish, packs, cwd, folder, asOf: asOf ?? today, patternNames });
    printDiagnostics(made.diagnostics, context);
    if (made.form === null) return EXIT.noVerdict;
    const text = formYaml(made.form, locale, made.schema);
    if (out === undefined) outside.print(text);
    else {
      writeNew(out, text, context);
      outside.printError(`${messages.form.written(out, openPlaces(made.form.division))}\n`);
    }
    return EXIT.ok;
  },
};
