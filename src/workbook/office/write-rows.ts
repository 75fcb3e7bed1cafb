import { blankRows } from '../../tracker/blank-rows'
import type { Cell } from '../../tracker/cell'
import type { ColumnLayout } from '../../tracker/layout'
import type { CellWrite } from '../../tracker/plan'
import type { FoundTable } from '../../tracker/snapshot'
import { widthOf } from './add-sheet'
import { formulasOf, sizeOf, typedFormula, valuesOf } from './cells'
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
  const blank = table.rows.length === 0 ? 1 : blankRows(table.rows)
  const added = Math.max(rows.length - blank, 0)
  const spare = Math.max(blank - rows.length, 0)
  const place = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.tables
      .getItem(table.name)
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - rows.length - spare, 0)
      .getResizedRange(rows.length - 1, 0)
  return [
    {
      phase: PHASE.structure,
      bytes: OVERHEAD * (6 + rows.length) + sizeOf(rows) * 2,
      queue: (context) => {
        if (added > 0) stretch(context, table, added)
        fill(place(context), rows)
      },
    },
    ...table.headers.flatMap((_header, column): Action[] => {
      const formulas = formulasOf(rows, column)
      if (formulas === null) return []
      return [
        {
          phase: PHASE.formulas,
          bytes: OVERHEAD + formulas.reduce((sum, [formula]) => sum + (formula?.length ?? 4), 0),
          queue: (context) => {
            place(context).getColumn(column).formulas = formulas
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

/** Formats before values, row by row only where a cell has a format of its own. */
function fill(cells: Excel.Range, rows: readonly (readonly (Cell | null)[])[]): void {
  rows.forEach((row, down) =>
    row.forEach((cell, right) => {
      if (cell?.format !== undefined) cells.getCell(down, right).numberFormat = [[cell.format]]
      else if (typeof cell?.value === 'string' && !('formula' in cell))
        cells.getCell(down, right).numberFormat = [['@']]
    }),
  )
  cells.values = valuesOf(rows)
}

/** Writes single cells of a table as it was found; formulas when all tables stand. */
export function writeCells(table: FoundTable, writes: readonly CellWrite[]): readonly Action[] {
  const formulas = writes.filter(({ cell }) => 'formula' in cell)
  const values = writes.filter(({ cell }) => !('formula' in cell))
  return [
    ...(values.length > 0 ? [writing(table, values, PHASE.structure)] : []),
    ...(formulas.length > 0 ? [writing(table, formulas, PHASE.formulas)] : []),
  ]
}

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
