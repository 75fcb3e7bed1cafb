import type { Cell } from '../../tracker/cell'
import type { ColumnLayout } from '../../tracker/layout'
import type { CellWrite } from '../../tracker/plan'
import type { FoundTable } from '../../tracker/snapshot'
import { widthOf } from './add-sheet'
import { formulasOf, piecesOf, setColumn, sizeOf, sizeOfTexts, typedFormula, valuesOf } from './cells'
import { plain } from './plain-text'
import { OVERHEAD, PHASE, type Action } from './queue'

/**
 * Adds rows below a table's last: cells are moved down so that nothing of the user's below is overwritten, the table is
 * stretched over them, then they are filled. The looks of a row are those of the row above, as Excel copies them;
 * blank rows at the end are filled first.
 */
export function appendRows(
  table: FoundTable,
  rows: readonly (readonly (Cell | null)[])[],
): readonly Action[] {
  // Under the header of a table without rows Excel keeps a blank one.
  const blank = table.rows.length === 0 ? 1 : table.blank
  const added = Math.max(rows.length - blank, 0)
  const spare = Math.max(blank - rows.length, 0)
  const place = (context: Excel.RequestContext, from = 0, count = rows.length): Excel.Range =>
    context.workbook.tables
      .getItem(table.name)
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - rows.length - spare + from, 0)
      .getResizedRange(count - 1, 0)
  return [
    {
      phase: PHASE.structure,
      bytes: OVERHEAD * 4,
      queue: (context) => {
        if (added > 0) stretch(context, table, added)
      },
    },
    ...piecesOf(rows).map((piece): Action => ({
      phase: PHASE.structure,
      bytes: OVERHEAD * (6 + piece.rows.length) + sizeOf(piece.rows) * 2,
      queue: (context) => {
        fill(place(context, piece.from, piece.rows.length), piece.rows)
      },
    })),
    ...table.headers.flatMap((_header, column): Action[] => {
      const formulas = formulasOf(rows, column)
      if (formulas === null) return []
      return [
        {
          phase: PHASE.formulas,
          bytes: OVERHEAD + sizeOfTexts(formulas),
          queue: (context) => {
            setColumn(place(context).getColumn(column), 'formulas', formulas)
          },
        },
      ]
    }),
  ]
}

function stretch(context: Excel.RequestContext, { name, totals }: FoundTable, count: number): void {
  const table = context.workbook.tables.getItem(name)
  table.getDataBodyRange().getRowsBelow(count).insert(Excel.InsertShiftDirection.down)
  // Above a totals row the table has grown by the insertion itself.
  if (!totals) table.resize(table.getRange().getResizedRange(count, 0))
}

/** Formats before values: those that cells have of their own, and that of texts, which would be read as more. */
function fill(cells: Excel.Range, rows: readonly (readonly (Cell | null)[])[]): void {
  rows[0]?.forEach((_cell, column) => {
    const formats = rows.map((row) => [formatFor(row[column] ?? null)])
    if (formats.some(([format]) => format !== null))
      setColumn(cells.getColumn(column), 'numberFormat', formats)
  })
  cells.values = valuesOf(rows)
}

function formatFor(cell: Cell | null): string | null {
  if (cell?.format !== undefined) return cell.format
  return typeof cell?.value === 'string' && !('formula' in cell) ? '@' : null
}

/** Writes single cells of a table as it was found; formulas when all tables stand. */
export function writeCells(table: FoundTable, writes: readonly CellWrite[]): readonly Action[] {
  const formulas = writes.filter(({ cell }) => 'formula' in cell)
  const values = writes.filter(({ cell }) => !('formula' in cell))
  return [
    ...inPieces(values).map((piece) => writing(table, piece, PHASE.structure)),
    ...inPieces(formulas).map((piece) => writing(table, piece, PHASE.formulas)),
  ]
}

/** So many single cells fit into a request. */
const MOST_CELLS = 1000

const inPieces = (writes: readonly CellWrite[]): readonly (readonly CellWrite[])[] =>
  Array.from({ length: Math.ceil(writes.length / MOST_CELLS) }, (_, index) =>
    writes.slice(index * MOST_CELLS, (index + 1) * MOST_CELLS),
  )

const writing = (table: FoundTable, writes: readonly CellWrite[], phase: Action['phase']): Action => ({
  phase,
  bytes: writes.reduce((sum, { cell }) => sum + OVERHEAD * 3 + lengthOf(cell) * 3, 0),
  queue: (context) => {
    const body = context.workbook.tables.getItem(table.name).getDataBodyRange()
    for (const { row, column, cell } of writes) {
      const place = body.getCell(row, column)
      if (cell.format !== undefined) place.numberFormat = [[cell.format]]
      if ('formula' in cell) place.formulas = [[typedFormula(cell.formula)]]
      else {
        if (cell.format === undefined && typeof cell.value === 'string') place.numberFormat = [['@']]
        place.values = [[plain(cell.value)]]
      }
    }
  },
})

const lengthOf = (cell: Cell): number =>
  'formula' in cell ? cell.formula.length : String(cell.value ?? '').length

/** Adds columns at the right end of a table; a column of that name that is there is left as it is. */
export const addColumns = (table: FoundTable, columns: readonly ColumnLayout[]): Action => ({
  phase: PHASE.structure,
  bytes: OVERHEAD * 4 * columns.length,
  queue: ({ workbook }) => {
    const found = workbook.tables.getItem(table.name)
    for (const { header, formula, numberFormat, width } of columns) {
      if (table.headers.includes(header)) continue
      const column = found.columns.add(undefined, undefined, header)
      const cells = column.getDataBodyRange()
      cells.numberFormat = eachRow(table, formula !== null && numberFormat === '@' ? 'General' : numberFormat)
      cells.format.columnWidth = widthOf(width)
      if (formula !== null) cells.formulas = eachRow(table, typedFormula(formula))
    }
  },
})

const eachRow = ({ rows }: FoundTable, text: string): string[][] =>
  Array.from({ length: Math.max(rows.length, 1) }, () => [text])
