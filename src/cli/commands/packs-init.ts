import { join, resolve } from 'node:path';
import { UsageError } from '../../model/usage.ts';
import { readDocument } from '../../tasks/steps/read-document.ts';
import { documentHead } from '../../author/draft/document-head.ts';
import { builtInPacks } from '../../files/disk/pack/find-packs.ts';
import { scaffoldReport } from '../../report/draft/scaffold-report.ts';
import { scaffoldFiles } from '../../report/draft/scaffold-files.ts';
import type { Scaffold } from '../../report/draft/scaffold.ts';
import { writeFolder } from '../../files/disk/write-folder.ts';
import { type CommandContext, reportContext } from '../context.ts';
import type { CommandDefinition } from '../definition.ts';
import { EXIT } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

/** As in schemas/pack.schema.json, and short enough for the name of a folder. */
const ID = /^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const packsInitCommand: CommandDefinition = {
  name: 'packs init',
  arguments: [{ name: 'id', isRequired: true, isList: false }],
  options: ['source', 'out', 'lang'],
  run: async ([id = ''], { source, out = '.' }, context) => {
    if (source === undefined) throw new UsageError('missingMandatoryOptionValue', { name: '--source' });
    checkId(id);
    const { cwd, print } = context.outside;
    const { document, diagnostics } = readDocument({ path: resolve(cwd, source), file: source });
    printDiagnostics(diagnostics, context);
    if (document === null) return EXIT.noVerdict;
    const folder = nameOf(out, id);
    const scaffold = { id, folder, source, document, head: documentHead(document) };
    write(resolve(cwd, out, id), scaffold, context);
    print(scaffoldReport(scaffold, reportContext(context)));
    return EXIT.ok;
  },
};

function checkId(token: string): void {
  if (!ID.test(token)) throw new UsageError('pack-id-unfit', { token, expected: ['qingshi-2024'] });
  if (builtInPacks().some(({ id }) => id === token)) throw new UsageError('pack-id-taken', { token });
}

/** As other commands take it: a word with a slash is a folder. */
function nameOf(out: string, id: string): string {
  const name = join(out, id).replaceAll('\\', '/');
  return name.includes('/') ? name : `./${name}`;
}

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
