/** What is counted where neither the fact nor the rule says: things of a list, and villages. */
export const PIECE = '个';

/** What is counted of a duty that is done or not: the duty itself. */
export const ITEM = '项';
