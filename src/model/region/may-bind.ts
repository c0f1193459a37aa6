/**
 * Whether a pack must be looked at, by the words of its region and those that a declared file or a user names divisions by.
 * Which of the divisions it then binds, if any, is for `scopesOf` to say.
 */
export function mayBind(words: readonly string[], named: ReadonlySet<string>): boolean {
  return words.some((word) => named.has(word));
}
