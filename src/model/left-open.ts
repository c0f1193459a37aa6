/** What stands in a pack in the place of what its author has still to fill in. */
export const LEFT_OPEN = '???';
