import { isBlankRow } from './blank-row'
import type { Cell } from '../../tracker/cell'
import type { BlockLayout, ColumnLayout, SeriesLayout, TableLayout } from '../../tracker/layout'
import type { CellWrite, FormulaRenewal, Step } from '../../tracker/plan'
import { err, ok, type Result } from '../../values/result'
import type { WorkbookError } from '../port'
import { placeOf, type MemoryBook, type MemorySheet, type MemoryTable } from './book'

type Applied = Result<MemoryBook, WorkbookError>

/** The book after one step, or why the step can't be done; a sheet, table, name or chart already there is left alone. */
export function applyStep(book: MemoryBook, step: Step): Applied {
  switch (step.do) {
    case 'add-sheet':
      return ok(
        hasSheet(book, step.sheet.name)
          ? book
          : { ...book, sheets: [...book.sheets, { layout: step.sheet, protected: false, cells: new Map() }] },
      )
    case 'add-table':
      return addTable(book, step.table)
    case 'add-columns':
      return onTable(book, step.table, (table) => ok(addColumns(table, step.columns)))
    case 'append-rows':
      return onTable(book, step.table, (table) => ok(appendRows(table, step.rows)))
    case 'write-cells':
      return onTable(book, step.table, (table) => writeCells(table, step.cells))
    case 'renew-formulas':
      return onTable(book, step.table, (table) => renewFormulas(table, step))
    case 'write-block':
      return writeBlock(book, step.block)
    case 'define-name':
      return ok(
        book.names.some(({ name }) => name === step.name)
          ? book
          : { ...book, names: [...book.names, { name: step.name, refersTo: step.refersTo }] },
      )
    case 'add-chart':
      return ok(
        book.charts.some(({ name }) => name === step.chart.name)
          ? book
          : { ...book, charts: [...book.charts, step.chart] },
      )
    case 'bind-chart':
      return ok({
        ...book,
        charts: book.charts.map((chart) =>
          chart.name === step.chart ? { ...chart, series: boundSeries(chart.series, step) } : chart,
        ),
      })
    case 'write-state':
      return ok({ ...book, state: step.state })
  }
}

/** Series that are there are led to other cells and keep their looks; new ones are added. */
const boundSeries = (
  drawn: readonly SeriesLayout[],
  { series, added }: Extract<Step, { do: 'bind-chart' }>,
): readonly SeriesLayout[] => [
  ...drawn.map((each) => {
    const wanted = series.find(({ name }) => name === each.name)
    if (wanted === undefined) return each
    const { categories, values, cache } = wanted
    return { ...each, categories, values, cache }
  }),
  ...series.filter(({ name }) => added.includes(name) && drawn.every((each) => each.name !== name)),
]

const failed = (code: WorkbookError['code'], detail: string): Applied => err({ code, detail })

const hasSheet = (book: MemoryBook, name: string): boolean =>
  book.sheets.some(({ layout }) => layout.name === name)

function addTable(book: MemoryBook, layout: TableLayout): Applied {
  if (book.tables.some(({ name }) => name === layout.name)) return ok(book)
  if (!hasSheet(book, layout.sheet)) return failed('failed', layout.sheet)
  const table: MemoryTable = {
    id: `table-${book.tables.length + 1}`,
    name: layout.name,
    sheet: layout.sheet,
    row: layout.row,
    column: layout.column,
    columns: layout.columns.map((column, index) => ({
      id: String(index + 1),
      header: column.header,
      layout: column,
      formula: column.formula,
    })),
    rows: layout.rows,
  }
  return ok({ ...book, tables: [...book.tables, table] })
}

function onTable(
  book: MemoryBook,
  name: string,
  change: (table: MemoryTable) => Result<MemoryTable, WorkbookError>,
): Applied {
  const table = book.tables.find((each) => each.name === name)
  if (table === undefined) return failed('failed', name)
  if (book.sheets.some(({ layout, protected: isProtected }) => isProtected && layout.name === table.sheet)) {
    return failed('protected-sheet', table.sheet)
  }
  const changed = change(table)
  return changed.ok
    ? ok({ ...book, tables: book.tables.map((each) => (each === table ? changed.value : each)) })
    : changed
}

const EMPTY: Cell = { value: null }

const addColumns = (table: MemoryTable, columns: readonly ColumnLayout[]): MemoryTable => {
  const added = columns.filter((column) => !table.columns.some(({ header }) => header === column.header))
  return {
    ...table,
    columns: [
      ...table.columns,
      ...added.map((layout, index) => ({
        id: freshColumnId(table, index),
        header: layout.header,
        layout,
        formula: layout.formula,
      })),
    ],
    rows: table.rows.map((row) => [...row, ...added.map(({ formula }) => filled(formula))]),
  }
}

/** An id that no column of the table has: `ahead` columns after the next one. */
const freshColumnId = ({ columns }: MemoryTable, ahead: number): string =>
  String(columns.reduce((highest, { id }) => Math.max(highest, Number(id)), 0) + 1 + ahead)

const filled = (formula: string | null): Cell => (formula === null ? EMPTY : { formula, value: null })

/**
 * A null cell of a calculated column gets the column's formula, as a spreadsheet fills it in; a column of an empty table
 * that had lost its formula is calculated again when its first cells hold one of the row's.
 */
function appendRows(table: MemoryTable, rows: readonly (readonly (Cell | null)[])[]): MemoryTable {
  const before = table.rows.filter((row) => table.rows.length > 1 || !isBlankRow(table, row))
  const columns =
    before.length > 0
      ? table.columns
      : table.columns.map((column, index) => ({
          ...column,
          formula: column.formula ?? commonOf(rows, index),
        }))
  return {
    ...table,
    columns,
    rows: [
      ...before,
      ...rows.map((row) => columns.map(({ formula }, index) => row[index] ?? filled(formula))),
    ],
  }
}

const formulaOf = (cell: Cell): string | null => ('formula' in cell ? cell.formula : null)

/** The formula that all rows hold in a column and that reads its own row; null where there is none. */
function commonOf(rows: readonly (readonly (Cell | null)[])[], column: number): string | null {
  const [first, ...others] = rows.map((row) => formulaOf(row[column] ?? EMPTY))
  const isCommon = first?.includes('[#This Row]') === true && others.every((formula) => formula === first)
  return isCommon ? first : null
}

function writeCells(table: MemoryTable, writes: readonly CellWrite[]): Result<MemoryTable, WorkbookError> {
  const moved = writes.find(({ row, column, expected }) => table.rows[row]?.[column]?.value !== expected)
  if (moved !== undefined) return err({ code: 'changed-meanwhile', detail: table.name })
  const byRow = new Map<number, Map<number, Cell>>()
  for (const { row, column, cell } of writes)
    byRow.set(row, (byRow.get(row) ?? new Map<number, Cell>()).set(column, cell))
  return ok({
    ...table,
    rows: table.rows.map((row, index) => {
      const changes = byRow.get(index)
      return changes === undefined ? row : row.map((cell, column) => changes.get(column) ?? cell)
    }),
  })
}

function renewFormulas(
  table: MemoryTable,
  { column, rows, formula, whole }: FormulaRenewal,
): Result<MemoryTable, WorkbookError> {
  const chosen = new Set(rows)
  const holds = (row: number): boolean => 'formula' in (table.rows[row]?.[column] ?? EMPTY)
  if (!rows.every(holds)) return err({ code: 'changed-meanwhile', detail: table.name })
  return ok({
    ...table,
    columns: table.columns.map((each, at) => (whole && at === column ? { ...each, formula } : each)),
    rows: table.rows.map((row, index) =>
      chosen.has(index) ? row.map((cell, at) => (at === column ? { ...cell, formula } : cell)) : row,
    ),
  })
}

function writeBlock(book: MemoryBook, block: BlockLayout): Applied {
  if (!hasSheet(book, block.sheet)) return failed('failed', block.sheet)
  const written = (sheet: MemorySheet): MemorySheet => {
    const cells = new Map(sheet.cells)
    block.cells.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (cell !== null) cells.set(placeOf(block.row + down, block.column + right), cell)
      }),
    )
    return { ...sheet, cells }
  }
  return ok({
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.layout.name === block.sheet ? written(sheet) : sheet)),
  })
}
