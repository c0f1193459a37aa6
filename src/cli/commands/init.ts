import { dirname, relative, resolve } from 'node:path';
import { makeForm } from '../../form/make-form.ts';
import { UsageError } from '../../model/usage.ts';
import { bindingPacks } from '../../tasks/steps/binding-packs.ts';
import { schemaPath } from '../../files/disk/schema-source.ts';
import { formYaml } from '../../report/form/form-yaml.ts';
import { openPlaces } from '../../report/form/open-places.ts';
import { writeNewFile } from '../../files/disk/write-new-file.ts';
import type { CommandContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { formTarget } from '../form-target.ts';
import type { Options } from '../options.ts';
import { loadPacks, usablePacks } from '../usable-packs.ts';

export const initCommand: CommandDefinition = {
  name: 'init',
  arguments: [],
  options: ['pack', 'name', 'level', 'kind', 'parent', 'alone', 'as-of', 'out', 'lang'],
  run: async (_, options, context) => {
    const { outside, locale, messages } = context;
    const loaded = await loadPacks(await packWords(options), context, false);
    const { packs, exit } = usablePacks(loaded, context);
    if (exit !== EXIT.ok) return exit;
    const target = formTarget(packs, options, messages.form.patternNames);
    const form = makeForm(packs, target, options.asOf ?? outside.today);
    const folder = options.out === undefined ? '.' : dirname(options.out);
    const schema = relative(resolve(outside.cwd, folder), schemaPath('state')).replaceAll('\\', '/');
    const text = formYaml(form, locale, schema);
    if (options.out === undefined) outside.print(text);
    else {
      write(options.out, text, context);
      outside.printError(`${messages.form.written(options.out, openPlaces(form.division))}\n`);
    }
    return EXIT.ok;
  },
};

/** The packs asked for; without any, those that bind the division or one above it. */
async function packWords({ pack = [], name, parent = [] }: Options): Promise<readonly string[]> {
  if (pack.length > 0) return [...new Set(pack)];
  const binding = await bindingPacks([...parent, ...(name === undefined ? [] : [name])]);
  if (binding.length === 0) throw new UsageError('missingMandatoryOptionValue', { name: '--pack' });
  return binding;
}

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
