/** Of every generated test, so that a failure is the same on every machine; fast-check prints it with the counterexample. */
export const SEED = 20_230_703;
