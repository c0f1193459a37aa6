import { dirname, relative, resolve } from 'node:path';
import { writeNewFile } from '../../files/disk/write-new-file.ts';
import { UsageError } from '../../model/usage.ts';
import { formYaml } from '../../report/form/form-yaml.ts';
import { openPlaces } from '../../report/form/open-places.ts';
import { form } from '../../tasks/form.ts';
import type { CommandContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const initCommand: CommandDefinition = {
  name: 'init',
  arguments: [],
  options: ['pack', 'issued', 'name', 'level', 'kind', 'parent', 'alone', 'as-of', 'out', 'lang'],
  run: async (_, { packs = [], asOf, out, ...wish }, context) => {
    const { outside, locale, messages } = context;
    const { cwd, today } = outside;
    const { patternNames } = messages.form;
    const made = await form({ ...wish, packs, cwd, asOf: asOf ?? today, patternNames });
    printDiagnostics(made.diagnostics, context);
    if (made.form === null) return EXIT.noVerdict;
    const folder = out === undefined ? '.' : dirname(out);
    // Editors take it for a URL: blanks would end it.
    const schema = encodeURI(relative(resolve(cwd, folder), made.schema).replaceAll('\\', '/'));
    const text = formYaml(made.form, locale, schema);
    if (out === undefined) outside.print(text);
    else {
      write(out, text, context);
      outside.printError(`${messages.form.written(out, openPlaces(made.form.division))}\n`);
    }
    return EXIT.ok;
  },
};

function write(path: string, text: string, { outside }: CommandContext): void {
  let isNew: boolean;
  try {
    isNew = writeNewFile(resolve(outside.cwd, path), text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new UsageError('output-unwritable', { token: path, detail });
  }
  if (!isNew) throw new UsageError('output-exists', { token: path });
}
