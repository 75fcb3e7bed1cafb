import { boolean } from '../wire/arguments'
import { mustAllow } from './protection'
import type { Range } from './range'

const lines = (
  range: Range,
  axis: 'rows' | 'columns',
): readonly [first: number, count: number, hidden: Set<number>] =>
  axis === 'rows'
    ? [range.area.row, range.area.rows, range.sheet.hiddenRows]
    : [range.area.column, range.area.columns, range.sheet.hiddenColumns]

/** True or false where all rows or columns of the range agree, else null. */
export function hiddenState(range: Range, axis: 'rows' | 'columns'): boolean | null {
  const [first, count, hidden] = lines(range, axis)
  let found = 0
  for (const line of hidden) if (line >= first && line < first + count) found++
  return found === 0 ? false : found === count ? true : null
}

/** Hides or shows the rows or columns of the range. */
export function setHidden(range: Range, axis: 'rows' | 'columns', value: unknown): void {
  mustAllow(range.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns')
  const [first, count, hidden] = lines(range, axis)
  const hide = boolean(value, axis)
  if (hide) for (let line = first; line < first + count; line++) hidden.add(line)
  else for (const line of [...hidden]) if (line >= first && line < first + count) hidden.delete(line)
}
