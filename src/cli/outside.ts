import type { IsoDate } from '../model/iso-date.ts';

/** Everything the command line knows of the world; tests and the real process fill it in. */
export interface Outside {
  /** Without node and script. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; null where the output is not one. */
  readonly columns: number | null;
  /** Whether somebody watches standard error. */
  readonly isWatched: boolean;
  /** The calendar day in Asia/Shanghai. */
  readonly today: IsoDate;
  readonly version: string;
  /** Standard input, piece by piece; whoever asks for it waits for its end. */
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}
