import { columnLetters, columnRange } from './a1'
import { tableOf } from './catalogue'
import type { Cell } from './cell'
import type { CellFormat, Column, ColumnLook, Table, TableId } from './column'
import { FORMATS } from './formats'
import { expandCondition, expandFormula } from './formula-template'
import type { ColumnLayout, ConditionalFormat, TableLayout, Validation } from './layout'
import type { TrackerNames } from './names'
import type { Place } from './places'
import type { TrackerRow } from './row'
import { headerHeight, rowHeight } from './row-height'

/** Where tables stand and how many data rows they have: what references in A1 form need. */
export type Extents = ReadonlyMap<TableId, Place & { readonly rows: number }>

/** The cell of a column in a row; a formula (that of the column, in file form) comes without a value. */
function rowCell(id: string, formula: string | null, row: TrackerRow): Cell {
  const format = row.formats[id]
  const given = format === undefined ? {} : { format }
  return formula === null ? { value: row.cells[id] ?? null, ...given } : { formula, value: null, ...given }
}

/** A table to create with its rows; formulas come without values. */
export function tableLayout(
  table: Table,
  rows: readonly TrackerRow[],
  names: TrackerNames,
  extents: Extents,
): TableLayout {
  const { row, column } = extentOf(table.id, extents)
  const columns = table.columns.map((one) => columnLayout(table, one, names, extents))
  const cells = rows.map((given) => columns.map(({ id, formula }) => rowCell(id, formula, given)))
  return {
    name: names.tables.get(table.id) ?? table.id,
    sheet: names.sheets[table.sheet],
    row,
    column,
    columns,
    headerHeight: headerHeight(
      columns.map(({ header }) => header),
      table.columns,
    ),
    rowHeights: cells.map((line) => rowHeight(table.columns, line)),
    rows: cells,
  }
}

/** A column to create, in a table that stands where `extents` tells. */
export function columnLayout(
  table: Table,
  column: Column,
  names: TrackerNames,
  extents: Extents,
): ColumnLayout {
  return {
    id: column.id,
    header: names.headers.get(table.id)?.get(column.id) ?? column.header[names.language],
    note: column.note?.[names.language] ?? null,
    kind: column.kind,
    numberFormat: FORMATS[column.format],
    width: column.width,
    wrap: column.format === 'long-text',
    align: ALIGN[column.format] ?? 'right',
    formula: column.formula === undefined ? null : expandFormula(column.formula, table.id, names),
    validation: validationOf(column, names, extents),
    conditional: [...(column.looks ?? []), ...(table.looks ?? [])].map((look) =>
      conditional(look, table, names, extents),
    ),
  }
}

const ALIGN: Readonly<Partial<Record<CellFormat, 'left' | 'center'>>> = {
  text: 'left',
  word: 'center',
  'long-text': 'left',
  date: 'center',
}

function validationOf({ choices }: Column, names: TrackerNames, extents: Extents): Validation | null {
  if (choices === undefined) return null
  if (!('column' in choices)) {
    return { type: 'list', values: choices.map((choice) => choice[names.language]) }
  }
  const [id, column] = choices.column.split('.')
  const table = [...extents.keys()].find((candidate) => candidate === id)
  if (table === undefined || column === undefined) throw new Error(`no column ${choices.column}`)
  return { type: 'list-of', source: dataRange(table, column, names, extents) }
}

/** The data cells of a column in A1 form: at least one row, since an empty table has a blank one. */
export function dataRange(id: TableId, column: string, names: TrackerNames, extents: Extents): string {
  const table = tableOf(id)
  const place = extentOf(id, extents)
  const first = place.row + 1
  return columnRange(
    names.sheets[table.sheet],
    place.column + columnIndex(table, column),
    first,
    first + Math.max(place.rows, 1) - 1,
  )
}

const columnIndex = (table: Table, id: string): number => {
  const index = table.columns.findIndex((column) => column.id === id)
  if (index < 0) throw new Error(`no column ${table.id}.${id}`)
  return index
}

function conditional(
  { when, look }: ColumnLook,
  table: Table,
  names: TrackerNames,
  extents: Extents,
): ConditionalFormat {
  const { row, column } = extentOf(table.id, extents)
  const cell = (id: string): string => `$${columnLetters(column + columnIndex(table, id))}${row + 2}`
  return { formula: expandCondition(when, names, cell), look }
}

function extentOf(id: TableId, extents: Extents): Place & { readonly rows: number } {
  const extent = extents.get(id)
  if (extent === undefined) throw new Error(`no place for ${id}`)
  return extent
}
