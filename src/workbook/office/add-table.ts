import { columnStyle, CONDITIONAL, headerStyle } from '../../tracker/looks'
import type { CellStyle } from '../../tracker/cell-style'
import type { Cell } from '../../tracker/cell'
import type { ColumnLayout, ConditionalFormat, TableLayout } from '../../tracker/layout'
import type { FoundTable } from '../../tracker/snapshot'
import { formatsOf, formulasOf, piecesOf, setColumn, sizeOf, sizeOfTexts, valuesOf } from './cells'
import { OVERHEAD, PHASE, type Action } from './queue'
import { explainCell, offer } from './validation'

/** The table style of the tracker: grey bands, colours in the cells. */
const TABLE_STYLE = 'TableStyleLight1'

/** Creates a table: formats first, so that texts stay texts; then values, the table, and, when all tables stand, formulas. */
export function addTable(layout: TableLayout): readonly Action[] {
  const rows = rowsOf(layout)
  return [
    {
      phase: PHASE.structure,
      bytes:
        OVERHEAD * (8 * layout.columns.length + 10) +
        layout.columns.reduce(
          (sum, { numberFormat }, at) => sum + sizeOfTexts(formatsOf(rows, at, numberFormat)),
          0,
        ),
      queue: (context) => {
        prepare(context, layout, rows)
      },
    },
    ...piecesOf(rows).map((piece): Action => ({
      phase: PHASE.structure,
      bytes: OVERHEAD * (2 + piece.rows.length) + sizeOf(piece.rows) * 2,
      queue: ({ workbook }) => {
        workbook.worksheets
          .getItem(layout.sheet)
          .getRangeByIndexes(
            layout.row + 1 + piece.from,
            layout.column,
            piece.rows.length,
            layout.columns.length,
          ).values = valuesOf(piece.rows)
      },
    })),
    {
      phase: PHASE.structure,
      bytes: OVERHEAD * 5,
      queue: (context) => {
        create(context, layout, rows.length)
      },
    },
    ...layout.columns
      .map((column, index) => formulaAction(layout, column, rows, index))
      .filter((action) => action !== null),
    {
      phase: PHASE.rules,
      bytes: OVERHEAD * layout.columns.reduce((sum, { conditional }) => sum + 3 + 4 * conditional.length, 0),
      queue: (context) =>
        layout.columns.forEach((column, index) => rules(context, layout, column, index, rows.length)),
    },
  ]
}

/** Excel wants a row under every header: an empty table has a blank one with its formulas. */
const rowsOf = ({ rows, columns }: TableLayout): readonly (readonly Cell[])[] =>
  rows.length > 0
    ? rows
    : [columns.map(({ formula }): Cell => (formula === null ? { value: null } : { formula, value: null }))]

/** The looks of a table's cells, and its headers. */
function prepare(
  context: Excel.RequestContext,
  layout: TableLayout,
  rows: readonly (readonly Cell[])[],
): void {
  const sheet = context.workbook.worksheets.getItem(layout.sheet)
  const width = layout.columns.length
  layout.columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(layout.row + 1, layout.column + index, rows.length, 1)
    setColumn(cells, 'numberFormat', formatsOf(rows, index, column.numberFormat))
    dress(cells, columnStyle(column))
    const header = sheet.getRangeByIndexes(layout.row, layout.column + index, 1, 1)
    header.numberFormat = [['@']]
    dress(header, headerStyle(column.kind))
    if (column.note !== null) explainCell(header, column.header, column.note)
  })
  const header = sheet.getRangeByIndexes(layout.row, layout.column, 1, width)
  header.values = [layout.columns.map((column) => column.header)]
  header.format.rowHeight = layout.headerHeight
}

function create({ workbook }: Excel.RequestContext, layout: TableLayout, rows: number): void {
  const sheet = workbook.worksheets.getItem(layout.sheet)
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(layout.row, layout.column, rows + 1, layout.columns.length),
    true,
  )
  table.name = layout.name
  table.style = TABLE_STYLE
}

/**
 * Finishes a table that a first writing began and left: its values are there, since they are written before the table is
 * made. One that has not got its name (`found` has another) has no formulas either, and the blank row of an empty one may
 * lack them; those of rows with values are the merge's, for a user may have written over them.
 */
export function finishTable(layout: TableLayout, found: FoundTable): readonly Action[] {
  const rows = rowsOf(layout)
  const formulas =
    found.name === layout.name && found.rows.length > 0
      ? []
      : layout.columns
          .map((column, index) => formulaAction(layout, column, rows, index))
          .filter((action) => action !== null)
  return [
    {
      phase: PHASE.structure,
      bytes: OVERHEAD * 3,
      queue: ({ workbook }) => {
        const table = workbook.tables.getItem(found.name)
        if (found.name !== layout.name) table.name = layout.name
        table.style = TABLE_STYLE
      },
    },
    ...formulas,
    {
      phase: PHASE.rules,
      bytes: OVERHEAD * layout.columns.reduce((sum, { conditional }) => sum + 4 + 4 * conditional.length, 0),
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(layout.sheet)
        sheet
          .getRangeByIndexes(layout.row + 1, layout.column, rows.length, layout.columns.length)
          .conditionalFormats.clearAll()
        layout.columns.forEach((column, index) => rules(context, layout, column, index, rows.length))
      },
    },
  ]
}

function formulaAction(
  layout: TableLayout,
  column: ColumnLayout,
  rows: readonly (readonly Cell[])[],
  index: number,
): Action | null {
  const formulas = formulasOf(rows, index)
  if (formulas === null) return null
  return {
    phase: PHASE.formulas,
    bytes: OVERHEAD + sizeOfTexts(formulas),
    queue: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(layout.sheet)
      const cells = sheet.getRangeByIndexes(layout.row + 1, layout.column + index, rows.length, 1)
      // A formula in a text cell would stay its own text.
      if (column.numberFormat === '@') setColumn(cells, 'numberFormat', formatsOf(rows, index, 'General'))
      setColumn(cells, 'formulas', formulas)
    },
  }
}

function rules(
  context: Excel.RequestContext,
  layout: TableLayout,
  column: ColumnLayout,
  index: number,
  rows: number,
): void {
  const sheet = context.workbook.worksheets.getItem(layout.sheet)
  const cells = sheet.getRangeByIndexes(layout.row + 1, layout.column + index, rows, 1)
  if (column.validation !== null) offer(cells, column.validation)
  for (const look of column.conditional) colour(cells, look)
}

function colour(cells: Excel.Range, { formula, look }: ConditionalFormat): void {
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom)
  const { color, fill } = CONDITIONAL[look]
  custom.rule.formula = `=${formula}`
  custom.format.font.color = `#${color}`
  if (fill !== null) custom.format.fill.color = `#${fill}`
}

/** Gives cells a look: letters, ground, place. */
export function dress(range: Excel.Range, style: CellStyle): void {
  const { format } = range
  format.font.color = `#${style.color}`
  if (style.bold) format.font.bold = true
  if (style.italic) format.font.italic = true
  format.font.size = style.size
  if (style.fill !== null) format.fill.color = `#${style.fill}`
  format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center'
  if (style.horizontal !== null) format.horizontalAlignment = HORIZONTAL[style.horizontal]
  if (style.indent > 0) format.indentLevel = style.indent
  if (style.wrap) format.wrapText = true
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const
