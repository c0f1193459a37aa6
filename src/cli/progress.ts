import type { CommandContext } from './context.ts';

/** Runs that are over at once say nothing. */
const FEW_FILES = 20;
const STEP = 10;
const ERASE_LINE = '\r\u001b[K';

/** How far reading has come, on one line of standard error that is erased at the end; nothing where nobody watches. */
export function progressOf({ outside, messages }: CommandContext): (read: number, total: number) => void {
  return (read, total) => {
    if (!outside.isWatched || total <= FEW_FILES) return;
    if (read === total) outside.printError(ERASE_LINE);
    else if (read % STEP === 0)
      outside.printError(`${ERASE_LINE}${messages.commandLine.filesRead(read, total)}`);
  };
}
