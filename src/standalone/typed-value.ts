import type { CellValue } from '../tracker/cell'
import { dateIn } from '../app/read-source'
import { parseTyped } from '../app/number-text'
import { serialOf } from '../values/calendar-date'

/**
 * What a person typed into the grid, as a spreadsheet would take it: a number where it reads as one, a percentage, a
 * date as its serial number, else the text. Nothing typed becomes a formula here. `text` keeps everything as it is.
 */
export function typedValue(typed: string, text: boolean): CellValue {
  const trimmed = typed.trim()
  if (trimmed === '') return null
  if (text) return typed
  const percent = /^(.+?)\s?%$/.exec(trimmed)
  const number = parseTyped(percent?.[1] ?? trimmed)
  if (number !== null) return percent === null ? number : number / 100
  const date = dateIn(trimmed)
  return (date === null ? null : serialOf(date)) ?? typed
}
