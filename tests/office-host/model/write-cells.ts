import { invalidArgument } from '../wire/office-error'
import { type Area, isUnbounded } from './area'
import type { Cell } from './cell'
import { raiseChanged } from './change-events'
import { checkWritten } from './formula-references'
import { matrixOf } from './matrix'
import { mustBeUnlocked } from './protection'
import type { Range } from './range'
import { styleValue, withStyle } from './style'
import { afterWrite } from './table-follow'
import { type Typed, typedText } from './typed-text'

function mustBeBounded(area: Area, what: string): void {
  if (isUnbounded(area)) throw invalidArgument(`${what} cannot be set on whole rows or columns`)
}

function typed(value: unknown, cell: Cell, year: number): Typed {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument('A cell cannot hold this number')
    return { value }
  }
  if (typeof value === 'boolean') return { value }
  if (typeof value !== 'string') throw invalidArgument('A cell holds a string, a number or true or false')
  return typedText(value, String(styleValue(cell.style, 'numberFormat')), year)
}

/** The cell after a value was put in; its format stays, and a General one takes the value's. */
export function filled(cell: Cell, value: unknown, year: number): Cell {
  const { numberFormat, ...content } = typed(value, cell, year)
  const isGeneral = styleValue(cell.style, 'numberFormat') === 'General'
  const style =
    numberFormat !== undefined && isGeneral ? withStyle(cell.style, 'numberFormat', numberFormat) : cell.style
  const link = cell.hyperlink === undefined || content.value === '' ? {} : { hyperlink: cell.hyperlink }
  return { ...content, ...link, style }
}

/**
 * Writes values as `Range.values` and `Range.formulas` do: texts are tried as formulas, numbers and
 * dates; null leaves a cell as it is, '' empties it.
 */
export function writeContents(range: Range, value: unknown): void {
  const { area, sheet } = range
  mustBeBounded(area, 'values')
  mustBeUnlocked(sheet, area)
  const at = matrixOf(value, area)
  const changes: [row: number, column: number, cell: Cell][] = []
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) {
      const each = at(row, column)
      if (each === null || each === undefined) continue
      const old = sheet.grid.get(area.row + row, area.column + column)
      changes.push([area.row + row, area.column + column, filled(old, each, sheet.workbook.year)])
    }
  checkWritten(sheet, area, changes)
  for (const [row, column, cell] of changes) sheet.grid.set(row, column, cell)
  sheet.workbook.isStale = true
  afterWrite(range, changes)
  raiseChanged(range, 'RangeEdited')
}

/** What `Range.clear` takes away. */
export const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const

/** Clears contents, formats or links of an area. Headings of tables are given new names. */
export function clearCells(range: Range, kind: (typeof clearKinds)[number]): void {
  const { sheet, area } = range
  mustBeUnlocked(sheet, area)
  const cleared: [row: number, column: number, cell: Cell][] = []
  for (const [row, column, cell] of sheet.grid.stored(area)) {
    const { hyperlink, ...content } = cell
    const link = hyperlink === undefined || kind !== 'Formats' ? {} : { hyperlink }
    const kept = kind === 'All' || kind === 'Contents' ? { value: '' } : content
    const style = kind === 'All' || kind === 'Formats' ? {} : cell.style
    cleared.push([row, column, { ...kept, ...link, style }])
  }
  for (const [row, column, cell] of cleared) sheet.grid.set(row, column, cell)
  if (kind === 'Formats' || kind === 'All') {
    if (area.rows > 1_000_000)
      for (const column of [...sheet.grid.columnStyles.keys()]) clearColumn(range, column)
  }
  sheet.workbook.isStale = true
  if (kind === 'All' || kind === 'Contents') {
    afterWrite(range, cleared)
    raiseChanged(range, 'RangeEdited')
  }
}

function clearColumn(range: Range, column: number): void {
  const { area, sheet } = range
  if (column >= area.column && column < area.column + area.columns) sheet.grid.columnStyles.delete(column)
}
