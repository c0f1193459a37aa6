import { schema } from '../../tasks/schema.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { writeNew } from '../write-new.ts';

/** `schema` and `schema state` give the schema of state files, with the facts of the packs asked for. */
export const schemaCommand: CommandDefinition = {
  name: 'schema',
  arguments: [{ name: 'schema', isRequired: false, isList: false }],
  options: ['pack', 'out', 'lang'],
  run: async ([name = 'state'], { packs = [], out }, context) => {
    const { cwd, print } = context.outside;
    const { text, diagnostics } = await schema({ name, packs, cwd });
    printDiagnostics(diagnostics, context);
    if (text === null) return EXIT.noVerdict;
    if (out === undefined) print(text);
    else writeNew(out, text, context);
    return EXIT.ok;
  },
};
