import { invalidArgument } from '../wire/office-error'
import { type Area, isUnbounded, sheetColumns, sheetRows } from './area'
import type { Grid } from './grid'
import { matrixOf } from './matrix'
import { mustAllow } from './protection'
import type { Range } from './range'
import { type Style, styleValue, type StyleValue, withStyle } from './style'

function restyle(grid: Grid, area: Area, change: (style: Style) => Style): void {
  if (area.rows === sheetRows) {
    for (let column = area.column; column < area.column + area.columns; column++)
      grid.columnStyles.set(column, change(grid.columnStyles.get(column) ?? {}))
  } else if (area.columns === sheetColumns) {
    for (let row = area.row; row < area.row + area.rows; row++)
      grid.rowStyles.set(row, change(grid.rowStyles.get(row) ?? {}))
  } else {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = grid.get(row, column)
        grid.set(row, column, { ...cell, style: change(cell.style) })
      }
    return
  }
  for (const [row, column, cell] of grid.stored(area))
    grid.set(row, column, { ...cell, style: change(cell.style) })
}

/** Gives every cell of the range one value of one property of its format. */
export function setStyle(range: Range, key: string, value: StyleValue): void {
  mustAllow(range.sheet, 'allowFormatCells')
  restyle(range.sheet.grid, range.area, (style) => withStyle(style, key, value))
}

/** Writes number formats, one for all or a table of them; null leaves a cell's. */
export function setNumberFormats(range: Range, value: unknown): void {
  const { sheet, area } = range
  mustAllow(sheet, 'allowFormatCells')
  if (!Array.isArray(value)) {
    setStyle(range, 'numberFormat', formatOf(value))
    return
  }
  if (isUnbounded(area)) throw invalidArgument('A table of formats cannot be set on whole rows or columns')
  const at = matrixOf(value, area)
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) {
      const each = at(row, column)
      if (each === null || each === undefined) continue
      const cell = sheet.grid.get(area.row + row, area.column + column)
      const style = withStyle(cell.style, 'numberFormat', formatOf(each))
      sheet.grid.set(area.row + row, area.column + column, { ...cell, style })
    }
}

function formatOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A number format is a string')
  if (value.length > 255) throw invalidArgument('A number format has at most 255 characters')
  return value === '' ? 'General' : value
}

/** The value all cells of the range share, or null where they differ. */
export function commonStyle(range: Range, key: string): StyleValue {
  const { sheet, area } = range
  const values = new Set<StyleValue>()
  let stored = 0
  for (const [, , cell] of sheet.grid.stored(area)) {
    stored++
    values.add(styleValue(cell.style, key))
  }
  if (stored < area.rows * area.columns)
    for (const style of emptyStyles(range)) values.add(styleValue(style, key))
  const [only = null] = values
  return values.size === 1 ? only : null
}

function emptyStyles({ sheet, area }: Range): Style[] {
  const lastColumn = Math.min(area.column + area.columns, area.column + 1000)
  const styles: Style[] = []
  for (let column = area.column; column < lastColumn; column++)
    styles.push(sheet.grid.columnStyles.get(column) ?? sheet.grid.rowStyles.get(area.row) ?? {})
  return styles
}
