import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import { meet } from '../read/a1-range'
import { DAYS_TO_1904 } from '../read/date-cells'
import { refuse } from '../read/refuse'
import type { DefaultFormats } from './default-formats'
import type { CellStyles } from './cell-styles'
import type { Moves } from './moves'
import { isExpected, newCell, overwritten, type NewCellSource } from './new-cells'
import type { PutCell } from './rewrite-rows'
import type { RequestedTable } from './survey-tables'

/** Cells to put into each sheet, by its name, row and column after everything has moved. */
export type SheetPuts = Map<string, Map<number, Map<number, PutCell>>>

/**
 * The cells that a plan puts into tables. Errors: `changed-meanwhile` where a cell does not hold what the plan was made
 * for; `protected-sheet`; `in-the-way` for a cell of an array formula.
 */
export function putCells(
  tables: readonly RequestedTable[],
  moves: Moves,
  styles: CellStyles,
  formats: DefaultFormats,
  dates1904: boolean,
): Result<SheetPuts, WorkbookError> {
  const puts: SheetPuts = new Map()
  for (const table of tables) {
    if (table.survey.protected) return err(refuse('protected-sheet', table.survey.sheet.name))
    const written = putWrites(table, moves, styles, puts)
    if (!written.ok) return written
    const renewed = putRenewals(table, moves, styles, puts)
    if (!renewed.ok) return renewed
    putRows(table, { moves, styles, formats: formats.get(table.table.shape.name) ?? NO_FORMATS }, puts)
    putTotals(table, moves, puts)
  }
  if (dates1904)
    for (const rows of puts.values()) for (const cells of rows.values()) countFrom1904(cells, styles)
  return ok(puts)
}

function countFrom1904(cells: Map<number, PutCell>, styles: CellStyles): void {
  for (const [column, put] of cells) {
    const { cell, style } = put
    if (typeof cell.value !== 'number' || !styles.showsDate(style)) continue
    cells.set(column, { ...put, cell: { ...cell, value: cell.value - DAYS_TO_1904 } })
  }
}

const NO_FORMATS: ReadonlyMap<string, string> = new Map()

/** Puts a cell in its place. */
export function putAt(puts: SheetPuts, sheet: string, row: number, column: number, put: PutCell): void {
  const rows = puts.get(sheet) ?? new Map<number, Map<number, PutCell>>()
  puts.set(sheet, rows)
  const cells = rows.get(row) ?? new Map<number, PutCell>()
  rows.set(row, cells.set(column, put))
}

function putWrites(
  { survey, table, request }: RequestedTable,
  moves: Moves,
  styles: CellStyles,
  puts: SheetPuts,
): Result<null, WorkbookError> {
  const { shape } = table
  for (const { row, column, cell, expected } of request.writes) {
    const at = { row: shape.first + row, column: shape.area.left + column }
    const found = table.cells.get(at.row)?.get(at.column)
    if (at.row > shape.last || at.column > shape.area.right || !isExpected(found, expected)) {
      return err(refuse('changed-meanwhile', shape.name))
    }
    const area = { top: at.row, left: at.column, bottom: at.row, right: at.column }
    if ([...survey.arrays, ...survey.spills].some((array) => meet(array, area)))
      return err(refuse('in-the-way', shape.name))
    const put = overwritten(styles, found, cell)
    putAt(puts, survey.sheet.name, moves.row(survey.sheet.name, at.row), at.column, put)
  }
  return ok(null)
}

/** A cell that holds no formula any more is not what the plan was made for. */
function putRenewals(
  { survey, table, request }: RequestedTable,
  moves: Moves,
  styles: CellStyles,
  puts: SheetPuts,
): Result<null, WorkbookError> {
  const { shape } = table
  const sheet = survey.sheet.name
  for (const { column: index, rows, formula } of request.renewals) {
    const column = shape.area.left + index
    for (const place of rows) {
      const row = shape.first + place
      const found = table.cells.get(row)?.get(column)
      if (found?.formula == null || row > shape.last) return err(refuse('changed-meanwhile', shape.name))
      putAt(puts, sheet, moves.row(sheet, row), column, overwritten(styles, found, { formula, value: null }))
    }
  }
  return ok(null)
}

function putRows(
  { survey, table, request, reused }: RequestedTable,
  look: Pick<NewCellSource, 'moves' | 'styles' | 'formats'>,
  puts: SheetPuts,
): void {
  const { shape } = table
  const sheet = survey.sheet.name
  const source = { sheet, table, ...look }
  request.rows.forEach((cells, index) => {
    const down = index + (reused ? 0 : 1)
    const row = look.moves.row(sheet, shape.last) + down
    shape.columns.forEach((_column, at) => {
      putAt(puts, sheet, row, shape.area.left + at, newCell(source, at, cells[at] ?? null, down))
    })
  })
}

/** The totals row of a table that grows into free cells goes to its new end. */
function putTotals({ survey, table }: RequestedTable, moves: Moves, puts: SheetPuts): void {
  const { shape } = table
  const sheet = survey.sheet.name
  if (shape.totalsRows === 0 || moves.inserts(sheet)) return
  for (const [column, { row, style, value, formula }] of table.cells.get(shape.area.bottom) ?? []) {
    const now = moves.cellRow(sheet, row, column)
    if (now === row) continue
    const cell = formula === null ? { value } : { formula: moves.formula(formula, sheet, 'whole'), value }
    putAt(puts, sheet, now, column, { cell, style })
  }
}
