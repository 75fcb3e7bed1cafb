import type { CellValue } from '../../tracker/cell'

/** Characters at the head of a text that Excel reads as the beginning of a formula or as a text mark of its own. */
const READ_AS_MORE: ReadonlySet<string> = new Set([...'=+-@＝＋－＠ー', "'", '\t', '\r', '\n', '\u0000'])

/** The longest text of a cell, in UTF-16 code units. */
const LONGEST = 32_767

/**
 * A value as Excel takes it for what it is. The cells of texts have the format `@` before anything is written, which
 * keeps 005930, 1-2 and 3/4; an apostrophe keeps `=1+1` a text as well, and a leading apostrophe of the text itself.
 */
export function plain(value: CellValue): string | number | boolean {
  if (typeof value !== 'string') return value ?? ''
  const text = value.length > LONGEST ? value.slice(0, LONGEST) : value
  return READ_AS_MORE.has(text.charAt(0)) ? `'${text}` : text
}
