const ESCAPE = /_x([0-9A-Fa-f]{4})_/g
// What a spreadsheet string cannot hold as it is: what XML forbids, and a carriage return (ECMA-376, ST_Xstring).
const isEscaped = (code: number): boolean =>
  code < 0x20
    ? code !== 0x09 && code !== 0x0a
    : code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff)

const hex = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`

/** The text a spreadsheet string stands for: `_x000D_` is a carriage return, `_x005F_x000D_` the seven characters. */
export const readSpreadsheetString = (stored: string): string =>
  stored.includes('_x')
    ? stored.replace(ESCAPE, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : stored

/**
 * The form under which Excel reads a text back as it is: an underscore that would begin an escape is itself escaped,
 * and what XML cannot hold is written as an escape. Not yet XML-escaped.
 */
export function writeSpreadsheetString(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text
  let result = ''
  for (const char of guarded) {
    const code = char.codePointAt(0) ?? 0
    result += isEscaped(code) ? hex(code) : char
  }
  return result
}
