import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx'
import { columnLetters } from './area'
import { type Cell, isBlank } from './cell'
import type { Table } from './table'
import { bodyArea } from './table-area'

const anchor = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** The formula as it reads in every row of a filled column. */
export const relativeFormula = (formula: string, row: number, column: number): string =>
  translateFormulaToR1C1(formula, anchor(row, column))

/** The formula a relative one is in a given cell. */
export const formulaAt = (relative: string, row: number, column: number): string =>
  translateFormulaToA1(relative, anchor(row, column))

/** The one formula all of these cells of a column share, or undefined. */
function sharedFormula(table: Table, column: number, from: number, count: number): string | undefined {
  let shared: string | undefined
  for (let row = from; row < from + count; row++) {
    const { formula } = table.sheet.grid.get(row, column)
    if (formula === undefined) return undefined
    const relative = relativeFormula(formula, row, column)
    if (shared !== undefined && shared !== relative) return undefined
    shared = relative
  }
  return shared
}

/** Fills blank cells of new rows with the formula of their column. */
export function continueCalculated(table: Table, from: number, count: number): void {
  const body = bodyArea(table)
  for (let column = body.column; column < body.column + body.columns; column++) {
    const shared = from > body.row ? sharedFormula(table, column, body.row, from - body.row) : undefined
    if (shared === undefined) continue
    for (let row = from; row < from + count; row++) {
      const cell = table.sheet.grid.get(row, column)
      if (isBlank(cell))
        table.sheet.grid.set(row, column, { ...cell, value: 0, formula: formulaAt(shared, row, column) })
    }
  }
}

/** A formula put into a column that is otherwise blank fills the whole column. */
export function fillCalculated(table: Table, changes: readonly (readonly [number, number, Cell])[]): void {
  const body = bodyArea(table)
  const columns = new Map<number, Map<number, Cell>>()
  for (const [row, column, cell] of changes) {
    const inside = row >= body.row && row < body.row + body.rows && column >= body.column
    if (!inside || column >= body.column + body.columns || cell.formula === undefined) continue
    const cells = columns.get(column) ?? new Map<number, Cell>()
    columns.set(column, cells.set(row, cell))
  }
  for (const [column, written] of columns) fillColumn(table, column, written)
}

function fillColumn(table: Table, column: number, written: ReadonlyMap<number, Cell>): void {
  const body = bodyArea(table)
  const { grid } = table.sheet
  const relative = new Set(
    [...written].map(([row, cell]) => relativeFormula(cell.formula ?? '', row, column)),
  )
  const [shared] = relative
  if (shared === undefined || relative.size > 1 || written.size === body.rows) return
  const others = Array.from({ length: body.rows }, (_each, at) => body.row + at).filter(
    (row) => !written.has(row),
  )
  if (!others.every((row) => isBlank(grid.get(row, column)))) return
  for (const row of others)
    grid.set(row, column, { ...grid.get(row, column), value: 0, formula: formulaAt(shared, row, column) })
}
