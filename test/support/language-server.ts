import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, SchemaPriority } from 'yaml-language-server';

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).toString() },
});

/** What an editor with yaml-language-server shows. */
export interface Editor {
  /** `line message` of each problem. */
  readonly problems: () => Promise<string[]>;
  /** What is shown of the word, at its first place. */
  readonly hover: (word: string) => Promise<string>;
  /** What is offered at `MARK`, which is no part of the file: label and what it inserts. */
  readonly offers: () => Promise<Readonly<Record<string, { readonly text: string; readonly about: string }>>>;
}

/** Where the cursor is. */
export const MARK = '¦';

let versions = 0;

/** A file that is open in an editor. `schema` is what its settings (`yaml.schemas`) say of all files. */
export function editorOf(path: string, marked: string, schema?: string): Editor {
  const mark = marked.indexOf(MARK);
  const text = marked.replace(MARK, '');
  const file = TextDocument.create(pathToFileURL(path).href, 'yaml', (versions += 1), text);
  const configured = (): void => {
    const schemas =
      schema === undefined
        ? []
        : [{ uri: pathToFileURL(schema).href, fileMatch: ['*.yaml'], priority: SchemaPriority.Settings }];
    service.configure({ validate: true, completion: true, hover: true, schemas });
  };
  return {
    problems: async () => {
      configured();
      const all = await service.doValidation(file, false);
      return all.map(({ range, message }) => `${range.start.line + 1} ${message}`);
    },
    hover: async (word) => {
      configured();
      const shown = await service.doHover(file, file.positionAt(text.indexOf(word) + 1));
      const contents = shown?.contents;
      return typeof contents === 'object' && 'value' in contents ? contents.value : '';
    },
    offers: async () => {
      configured();
      const { items } = await service.doComplete(file, file.positionAt(mark), false);
      return Object.fromEntries(
        items.map(({ label, textEdit, insertText, documentation }) => [
          label,
          {
            text: textEdit?.newText ?? insertText ?? '',
            about: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
          },
        ]),
      );
    },
  };
}
