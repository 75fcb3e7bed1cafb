/**
 * Makes a text safe to show in a terminal: control characters, escape sequences and marks that reverse the direction
 * of writing come out as `\u{1b}`, so that an article or a file name cannot move the cursor or disguise itself.
 */
export const printable = (text: string): string =>
  text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)

// Control characters would be invisible in a pattern, so the class is built from their numbers.
const range = (from: number, to: number): string => `${escape(from)}-${escape(to)}`
const escape = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
const UNSAFE = new RegExp(
  `[${range(0, 0x1f)}${range(0x7f, 0x9f)}${range(0x200e, 0x200f)}${range(0x2028, 0x202e)}${range(0x2066, 0x2069)}]`,
  'g',
)
