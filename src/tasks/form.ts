import { editorSchema } from '../files/disk/editor-schema.ts';
import { type FormWish, formTarget } from '../form/form-target.ts';
import { makeForm } from '../form/make-form.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Form, FormTarget } from '../model/form.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { UsageError } from '../model/usage.ts';
import { bindingPacks } from './steps/binding-packs.ts';
import { issuePacks } from './steps/issue-packs.ts';
import { loadPacks } from './steps/load-packs.ts';

export interface FormRequest extends FormWish {
  /** Ids or folders, relative to `cwd`; without any, those that bind the division or one above it. */
  readonly packs: readonly string[];
  /** `PACK=DAY`, for documents that print no day of issue. */
  readonly issued?: readonly string[];
  readonly cwd: string;
  /** Where the file is going to lie, relative to `cwd`; by default there. */
  readonly folder?: string;
  readonly asOf: IsoDate;
  /** What divisions are called that stand in for those the documents do not name. */
  readonly patternNames: FormTarget['patternNames'];
}

/** What is to be declared of a division, with the quotas beside it? Null where a pack has faults. */
export async function form(request: FormRequest): Promise<{
  readonly form: Form | null;
  /** The path from the file to the schema that lies there for editors; null where none does. */
  readonly schema: string | null;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const {
    packs: written,
    diagnostics,
    isWhole,
  } = await loadPacks(await packWords(request), request.cwd, {
    isOneState: true,
  });
  if (!isWhole) return { form: null, schema: null, diagnostics };
  const packs = issuePacks(written, request.issued ?? [], false);
  const target = formTarget(packs, request, request.patternNames);
  const ids = packs.map(({ id }) => id);
  const schema = editorSchema(request.folder ?? '.', request.cwd, ids);
  return { form: makeForm(packs, target, request.asOf), schema, diagnostics };
}

async function packWords({ packs, name, parent = [] }: FormRequest): Promise<readonly string[]> {
  if (packs.length > 0) return [...new Set(packs)];
  const binding = await bindingPacks([...parent, ...(name === undefined ? [] : [name])]);
  if (binding.length === 0) throw new UsageError('missingMandatoryOptionValue', { name: '--pack' });
  return binding;
}
