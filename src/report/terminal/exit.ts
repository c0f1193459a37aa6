/** With what code the run ends, and what it means: a run that is told to end with 0 says what it would have been. */
export interface Exit {
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** The code that the process is given. */
  readonly reported: number;
}
