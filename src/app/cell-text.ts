import type { CellValue } from '../tracker/cell'
import type { CellFormat } from '../tracker/column'
import { FORMATS } from '../tracker/formats'
import type { Language } from '../text/article'
import { dateOfSerial } from '../values/calendar-date'

/** Characters of a text that are shown beside another one; a quote may have hundreds. */
const LONGEST = 120

/** Letters of a date that a number format shows: `yyyy-mm` seven. */
const DATE = /^yyyy(?:-mm(?:-dd)?)?$/

/**
 * A cell's value in a line, as its number format (a code, else the column's own) shows it in the main: a date as fine
 * as the format, a share as a percentage, numbers grouped. A long text is cut; an empty cell gives an empty text.
 */
export function cellText(
  value: CellValue,
  format: CellFormat,
  code: string | undefined,
  language: Language,
): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return String(value).toUpperCase()
  if (typeof value === 'string') return shortened(value)
  const shown = code ?? FORMATS[format]
  if (DATE.test(shown)) return dateOfSerial(value).slice(0, shown.length)
  const style = shown.includes('%') ? 'percent' : 'decimal'
  return value.toLocaleString(language === 'ko' ? 'ko-KR' : 'en-US', { style, maximumFractionDigits: 6 })
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`
