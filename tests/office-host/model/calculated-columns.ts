import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx'
import { columnLetters } from './area'
import { type Cell, isBlank } from './cell'
import type { Table } from './table'
import { bodyArea } from './table-area'

const anchor = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** True where the formula may hold an address such as A1, which reads differently in each row. */
const mayMove = (formula: string): boolean =>
  /[A-Za-z$]\d|\$[A-Za-z]|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/.test(formula)

/** The formula as it reads in every row of a filled column. */
export const relativeFormula = (formula: string, row: number, column: number): string =>
  mayMove(formula) ? translateFormulaToR1C1(formula, anchor(row, column)) : formula

/** The formula a relative one is in a given cell. */
export const formulaAt = (relative: string, row: number, column: number): string =>
  /R\[?-?\d*\]?C/i.test(relative) ? translateFormulaToA1(relative, anchor(row, column)) : relative

function fillBlank(table: Table, row: number, column: number, relative: string): void {
  const cell = table.sheet.grid.get(row, column)
  if (isBlank(cell))
    table.sheet.grid.set(row, column, { ...cell, value: 0, formula: formulaAt(relative, row, column) })
}

/** Fills blank cells of new rows with the formula of their column. */
export function continueCalculated(table: Table, from: number, count: number): void {
  const { column: left } = table.range.area
  table.columns.forEach(({ calculated }, at) => {
    if (calculated !== undefined)
      for (let row = from; row < from + count; row++) fillBlank(table, row, left + at, calculated)
  })
}

/** The one formula these cells share, or undefined. */
function shared(cells: Iterable<readonly [row: number, cell: Cell]>, column: number): string | undefined {
  const found = new Set<string | undefined>()
  for (const [row, { formula }] of cells)
    found.add(formula === undefined ? undefined : relativeFormula(formula, row, column))
  const [only] = found
  return found.size === 1 ? only : undefined
}

function* bodyCells(table: Table, column: number): Generator<readonly [row: number, cell: Cell]> {
  const { row, rows } = bodyArea(table)
  for (let at = row; at < row + rows; at++) yield [at, table.sheet.grid.get(at, column)]
}

/** Notes which columns of a new table are calculated: those of one formula all the way down. */
export function noteCalculated(table: Table): void {
  const { column: left } = table.range.area
  table.columns.forEach((column, at) => setCalculated(column, shared(bodyCells(table, left + at), left + at)))
}

function setCalculated(column: { calculated?: string }, formula: string | undefined): void {
  if (formula === undefined) delete column.calculated
  else column.calculated = formula
}

/** Cells written in the body of a table, by column and row. */
function byColumn(
  table: Table,
  changes: readonly (readonly [number, number, Cell])[],
): Map<number, Map<number, Cell>> {
  const body = bodyArea(table)
  const columns = new Map<number, Map<number, Cell>>()
  for (const [row, column, cell] of changes) {
    const inside = row >= body.row && row < body.row + body.rows
    if (!inside || column < body.column || column >= body.column + body.columns) continue
    const cells = columns.get(column) ?? new Map<number, Cell>()
    columns.set(column, cells.set(row, cell))
  }
  return columns
}

/**
 * What a write makes of the columns: one formula over all rows makes a calculated column, one put into an
 * otherwise blank column fills it, anything else over all rows ends it. Single other cells are exceptions.
 */
export function followCalculated(table: Table, changes: readonly (readonly [number, number, Cell])[]): void {
  const body = bodyArea(table)
  for (const [place, written] of byColumn(table, changes)) {
    const column = table.columns[place - body.column]
    if (column === undefined) continue
    const formula = shared(written, place)
    if (written.size === body.rows) setCalculated(column, formula)
    else if (formula !== undefined && restIsBlank(table, place, written)) {
      column.calculated = formula
      for (const [row] of bodyCells(table, place)) fillBlank(table, row, place, formula)
    }
  }
}

function restIsBlank(table: Table, column: number, written: ReadonlyMap<number, Cell>): boolean {
  for (const [row, cell] of bodyCells(table, column)) if (!written.has(row) && !isBlank(cell)) return false
  return true
}
