import { number } from '../wire/arguments'
import { invalidArgument } from '../wire/office-error'
import { defaultHeight, defaultWidth } from './geometry'
import { shownText } from './number-text'
import { mustAllow } from './protection'
import type { Range } from './range'
import { styleValue } from './style'

type Axis = 'rows' | 'columns'

/** The size all rows or columns of the range share in points, or null where they differ. */
export function lineSize(range: Range, axis: Axis): number | null {
  const { sheet, area } = range
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths
  const standard = axis === 'rows' ? defaultHeight : defaultWidth
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns]
  const inside = [...sizes].filter(([line]) => line >= first && line < first + count)
  const found = new Set(inside.map(([, size]) => size))
  if (inside.length < count) found.add(standard)
  const [only = null] = found
  return found.size === 1 ? only : null
}

function put(range: Range, axis: Axis, size: (line: number) => number): void {
  const { sheet, area } = range
  const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns]
  for (let line = first; line < first + count; line++) sizes.set(line, size(line))
}

/** Sets heights or widths in points; up to 409 and 1,342 (255 characters). */
export function setLineSize(range: Range, axis: Axis, value: unknown): void {
  mustAllow(range.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns')
  const size = number(value, axis)
  const limit = axis === 'rows' ? 409.5 : 1342
  if (size < 0 || size > limit) throw invalidArgument(`The size must be between 0 and ${limit} points`)
  put(range, axis, () => size)
}

/** Sizes columns to their longest text (about 5.5 points a letter) and rows to the default. */
export function autofit(range: Range, axis: Axis): void {
  mustAllow(range.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns')
  if (axis === 'rows') {
    put(range, axis, () => defaultHeight)
    return
  }
  const longest = new Map<number, number>()
  for (const [, column, cell] of range.sheet.grid.stored(range.area)) {
    const text = shownText(cell.value, String(styleValue(cell.style, 'numberFormat')))
    longest.set(column, Math.max(longest.get(column) ?? 0, text.length))
  }
  put(range, axis, (line) => {
    const letters = longest.get(line) ?? 0
    return letters === 0 ? defaultWidth : Math.min(1342, 5.5 * letters + 8)
  })
}
