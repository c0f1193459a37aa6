/** A value with one thing in it changed. */
export interface Edit<Value> {
  /** Where, below the value. */
  readonly steps: readonly Step[];
  readonly from: unknown;
  /** Undefined where `from` is taken away. */
  readonly to: unknown;
  readonly value: Value;
}

/** A key of a mapping or an index of a list, and what a path calls it. */
interface Step {
  readonly key: string | number;
  readonly label: string;
}
