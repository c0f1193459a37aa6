import type { LoadedPack } from '../../tasks/steps/load-pack.ts';
import { mutatePack } from '../../tasks/steps/mutate-pack.ts';
import { packMutation } from '../../report/packs/mutation.ts';
import { type CommandContext, reportContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { printDiagnostics } from '../print-diagnostics.ts';

/** `packs test --mutate`, for packs whose tests pass: 1 where a change is not noticed, 2 where `equivalent` is faulty. */
export function packsTestMutate(loaded: readonly LoadedPack[], context: CommandContext): ExitCode {
  const results = loaded.flatMap((one) => mutatePack(one) ?? []);
  printDiagnostics(
    results.flatMap(({ faults }) => faults),
    context,
  );
  context.outside.print(
    results.map((result) => `\n${packMutation(result, reportContext(context))}`).join(''),
  );
  if (results.some(({ faults }) => faults.length > 0)) return EXIT.noVerdict;
  return results.some(({ survivors }) => survivors.length > 0) ? EXIT.gaps : EXIT.ok;
}
