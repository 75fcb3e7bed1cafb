import { invalidArgument } from '../wire/office-error'
import type { Area } from './area'
import { formulaAt, relativeFormula } from './calculated-columns'
import { calculateIfNeeded } from './calculation'
import { type Cell, type CellValue, isBlank } from './cell'
import { raiseChanged } from './change-events'
import { mustAllow, mustBeUnlocked } from './protection'
import { Range } from './range'
import type { Sheet } from './sheet'

/** One key of a sort: the column's offset in the area. */
export interface SortField {
  readonly key: number
  readonly ascending: boolean
}

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2)

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  return left.localeCompare(right, 'en', { sensitivity: matchCase ? 'variant' : 'accent' })
}

/** Orders two rows: numbers before texts before true and false, blanks always last. */
function order(
  a: readonly Cell[],
  b: readonly Cell[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const { key, ascending } of fields) {
    const [left, right] = [a[key], b[key]]
    if (left === undefined || right === undefined)
      throw invalidArgument(`There is no column ${key} to sort by`)
    if (isBlank(left) !== isBlank(right)) return isBlank(left) ? 1 : -1
    const result = compare(left.value, right.value, matchCase)
    if (result !== 0) return ascending ? result : -result
  }
  return 0
}

/** Sorts the rows of an area; formulas keep pointing at their own row. Hidden rows stay where they are, as in Excel. */
export function sortRows(sheet: Sheet, area: Area, fields: readonly SortField[], matchCase: boolean): void {
  mustAllow(sheet, 'allowSort')
  if (sheet.protection !== undefined) mustBeUnlocked(sheet, area)
  calculateIfNeeded(sheet.workbook)
  const places = Array.from({ length: area.rows }, (_row, row) => area.row + row).filter(
    (row) => !sheet.hiddenRows.has(row),
  )
  const rows = places.map((row) => ({
    row,
    cells: Array.from({ length: area.columns }, (_column, column) =>
      sheet.grid.get(row, area.column + column),
    ),
  }))
  const sorted = [...rows].sort((a, b) => order(a.cells, b.cells, fields, matchCase))
  sorted.forEach(({ row: from, cells }, at) => {
    const row = places[at] ?? from
    cells.forEach((cell, offset) => {
      const column = area.column + offset
      const formula = cell.formula && formulaAt(relativeFormula(cell.formula, from, column), row, column)
      sheet.grid.set(row, column, formula === undefined ? cell : { ...cell, formula })
    })
  })
  sheet.workbook.isStale = true
  raiseChanged(new Range(sheet, area), 'RangeEdited')
}
