import { resolve } from 'node:path';
import { writeFolder } from '../../files/disk/write-folder.ts';
import { UsageError } from '../../model/usage.ts';
import type { Scaffold } from '../../report/draft/scaffold.ts';
import { scaffoldFiles } from '../../report/draft/scaffold-files.ts';
import { scaffoldReport } from '../../report/draft/scaffold-report.ts';
import { draftPack } from '../../tasks/draft-pack.ts';
import { type CommandContext, reportContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

export const packsInitCommand: CommandDefinition = {
  name: 'packs init',
  arguments: [{ name: 'id', isRequired: true, isList: false }],
  options: ['source', 'out', 'lang'],
  run: async ([id = ''], { source, out = '.' }, context) => {
    if (source === undefined) throw new UsageError('missingMandatoryOptionValue', { name: '--source' });
    const { cwd, print } = context.outside;
    const { scaffold, diagnostics } = await draftPack({ id, source, out, cwd });
    printDiagnostics(diagnostics, context);
    if (scaffold === null) return EXIT.noVerdict;
    write(resolve(cwd, out, id), scaffold, context);
    print(scaffoldReport(scaffold, reportContext(context)));
    return EXIT.ok;
  },
};

function write(path: string, scaffold: Scaffold, { locale }: CommandContext): void {
  const token = scaffold.folder;
  let isNew: boolean;
  try {
    isNew = writeFolder(path, scaffoldFiles(scaffold, locale));
  } catch (error) {
    throw new UsageError('output-unwritable', {
      token,
      detail: error instanceof Error ? error.message : '',
    });
  }
  if (!isNew) throw new UsageError('folder-exists', { token });
}
