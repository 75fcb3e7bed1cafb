import { fingerprint } from '../../text/article'

/** Characters a key may have: look-ups of a spreadsheet fail on texts of more than 255. */
const MAX_KEY = 200
/** Characters a text cell may have, under the 32,767 of the file format. */
const MAX_TEXT = 32_000

/**
 * A fact's key as the workbook holds it: short enough to be looked up, and without the signs that a look-up takes for
 * wildcards.
 */
export function cellKey(key: string): string {
  const plain = key.replace(/[~*?]/g, '-')
  return plain.length <= MAX_KEY ? plain : `${plain.slice(0, MAX_KEY - 17)}…${fingerprint(key)}`
}

/** A text as a cell can hold it; a cut text ends in `…`. */
export const cellText = (text: string): string =>
  text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`
