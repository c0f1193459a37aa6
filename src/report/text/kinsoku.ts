const CLOSING = new Set('，。；：、！？）》〉」』】〗〕”’％…—·,.;:!?)]}%>');
const OPENING = new Set('（《〈「『【〖〔“‘([{<');

/** Whether a line must not begin with this character (避头). */
export function isClosing(character: string): boolean {
  return CLOSING.has(character);
}

/** Whether a line must not end with this character (避尾). */
export function isOpening(character: string): boolean {
  return OPENING.has(character);
}
