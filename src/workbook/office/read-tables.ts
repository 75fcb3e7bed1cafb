import type { CellValue, FoundCell } from '../../tracker/cell'
import type { TrackerState } from '../../tracker/state'
import { bytesOf, WEB, type Limits } from './limits'
import { isTooLarge } from './run'

/** The cells of a table, and the place of its header's first cell, counted from 0. */
export interface TableCells {
  readonly row: number
  readonly column: number
  readonly rows: readonly (readonly FoundCell[])[]
}

/** Bytes of a cell in an answer, its value and formula, until some were seen: those of the table of views have 190. */
const CELL = 200

/** Less room than this is not tried for an answer: it is not the bytes that Excel minds. */
const LEAST = 100_000

/**
 * Reads the values and formulas of tables: in one round trip, and in pieces of as many rows as an answer holds where
 * Excel limits those. How long formulas and notes are is known only when they are there, so that an answer which was
 * refused as too large is asked for again in smaller pieces.
 */
export async function readTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  state: TrackerState | null | 'damaged',
  { answer }: Limits,
): Promise<readonly (readonly [Excel.Table, TableCells])[]> {
  if (tables.length === 0) return []
  for (let room = answer; ; room = Math.min(room, WEB.answer * 4) / 4) {
    const readings = tables.map((table) => readingOf(table, room < answer ? 0 : rowsIn(table, state)))
    try {
      await readAll(context, readings, room)
      return readings.map((reading) => [reading.table, cellsOf(reading)])
    } catch (error) {
      if (!isTooLarge(error) || room < LEAST) throw error
    }
  }
}

/** Rows that a table had when it was last written. */
function rowsIn(table: Excel.Table, state: TrackerState | null | 'damaged'): number {
  if (state === null || state === 'damaged') return 0
  const written = state.tables.find(([, { name }]) => name === table.name)
  return written === undefined ? 0 : Math.max(written[1].rows.length, 1)
}

interface Reading {
  readonly table: Excel.Table
  readonly header: Excel.Range
  readonly body: Excel.Range
  readonly width: number
  /** Rows that are thought to be there. */
  readonly expected: number
  readonly pieces: Excel.Range[]
  taken: number
}

const readingOf = (table: Excel.Table, expected: number): Reading => ({
  table,
  header: table.getHeaderRowRange(),
  body: table.getDataBodyRange(),
  width: table.columns.items.length,
  expected,
  pieces: [],
  taken: 0,
})

async function readAll(
  context: Excel.RequestContext,
  readings: readonly Reading[],
  room: number,
): Promise<void> {
  for (const { header, body } of readings) {
    header.load('rowIndex,columnIndex')
    body.load(Number.isFinite(room) ? 'rowCount' : 'rowCount,values,formulas')
  }
  if (!Number.isFinite(room)) {
    await context.sync()
    for (const { body, pieces } of readings) pieces.push(body)
    return
  }
  ask(readings, room, ({ expected }) => expected)
  await context.sync()
  while (ask(readings, room, ({ body, taken }) => body.rowCount - taken)) await context.sync()
}

/** Asks for as many more rows of each table as one answer holds, and for one at least; whether there were any to ask for. */
function ask(readings: readonly Reading[], room: number, wanted: (reading: Reading) => number): boolean {
  let free = room
  for (const reading of readings) {
    const bytes = bytesOfRow(reading)
    const rows = Math.min(wanted(reading), Math.max(Math.floor(free / bytes), free === room ? 1 : 0))
    if (rows > 0) {
      load(reading, rows)
      free -= rows * bytes
    }
  }
  return free < room
}

function load(reading: Reading, rows: number): void {
  const { body, width, pieces, taken } = reading
  const piece = body.getCell(taken, 0).getResizedRange(rows - 1, width - 1)
  piece.load('values,formulas')
  pieces.push(piece)
  reading.taken += rows
}

/** Bytes of a row, by those of the last piece where one is there. */
function bytesOfRow({ pieces, width }: Reading): number {
  const last = pieces.at(-1)
  if (last === undefined) return width * CELL
  return Math.max(bytesOf([last.values, last.formulas]) / last.values.length, width) * 1.05
}

/** The rows of a table's pieces; one that was thought to have more rows than it has was read beyond its end. */
function cellsOf({ header, body, pieces }: Reading): TableCells {
  const values = pieces.flatMap((piece): readonly (readonly unknown[])[] => piece.values)
  const formulas = pieces.flatMap((piece): readonly (readonly unknown[])[] => piece.formulas)
  return {
    row: header.rowIndex,
    column: header.columnIndex,
    rows: values.slice(0, body.rowCount).map((row, at) =>
      row.map((value, index): FoundCell => {
        const formula = formulas[at]?.[index]
        // A text that begins with an equals sign reads the same as its value; a formula does not.
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value
        return { value: cellValue(value), formula: isFormula ? formula.slice(1) : null }
      }),
    ),
  }
}

const cellValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === '' || value == null
      ? null
      : String(value)
