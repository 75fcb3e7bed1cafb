import { standingCharts } from '../app/build-charts'
import { Places } from '../formula/formula-nodes'
import { tableOf } from '../tracker/catalogue'
import type { Cell } from '../tracker/cell'
import type { BlockCell, BlockLook, ColumnLayout } from '../tracker/layout'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { FoundTable, Snapshot } from '../tracker/snapshot'
import { columnLayout, type Extents } from '../tracker/table-layout'
import {
  placeOf,
  type MemoryBook,
  type MemoryColumn,
  type MemorySheet,
  type MemoryTable,
} from '../workbook/memory/book'
import { areaOf, isOfTable } from './cell-area'
import type { ShownCell, ShownSheet } from '../workbook/xlsx/read/shown-sheets'
import type { ShownStyle } from '../workbook/xlsx/read/shown-styles'

/** A workbook file as the page shows it. Drawings, and charts that are not the tracker's, stay in the file unseen. */
export function bookOfSnapshot(snapshot: Snapshot, shown: readonly ShownSheet[]): MemoryBook {
  const state = snapshot.state === 'damaged' ? null : snapshot.state
  const formats = new Map(shown.map((sheet) => [sheet.name, formatsOf(sheet)]))
  return {
    readOnly: snapshot.readOnly,
    sheets: snapshot.sheets.map(({ name, protected: isProtected }) =>
      sheetOf(
        name,
        isProtected,
        shown.find((each) => each.name === name),
        snapshot,
      ),
    ),
    tables: snapshot.tables.map((table) =>
      tableOfSnapshot(table, snapshot, formats.get(table.sheet) ?? new Places()),
    ),
    names: snapshot.names,
    charts: standingCharts(snapshot),
    state,
  }
}

/** The number formats of a sheet's cells by their place, where they have one. */
function formatsOf({ cells }: ShownSheet): Places<string> {
  const formats = new Places<string>()
  for (const { row, column, style } of cells)
    if (style.format !== null) formats.set(0, row, column, style.format)
  return formats
}

/** A sheet with its cells outside tables; one that is not visible shows nothing. */
function sheetOf(
  name: string,
  isProtected: boolean,
  sheet: ShownSheet | undefined,
  snapshot: Snapshot,
): MemorySheet {
  const { tables } = snapshot
  const own = tables.filter((table) => table.sheet === name)
  const outside = (sheet?.cells ?? []).filter((cell) => !own.some((table) => isOfTable(table, cell)))
  const columns = [...(sheet?.widths.keys() ?? [])]
  const inputs = new Map(inputPlaces(snapshot, name).map((place) => [place, BLANK_INPUT]))
  return {
    layout: {
      name,
      visibility: sheet === undefined ? 'very-hidden' : 'visible',
      widths: Array.from(
        { length: Math.max(-1, ...columns) + 1 },
        (_, column) => sheet?.widths.get(column) ?? WIDTH,
      ),
      frozenRows: sheet?.frozenRows ?? 0,
      frozenColumns: sheet?.frozenColumns ?? 0,
      tabColor: null,
      printedColumns: null,
    },
    protected: isProtected,
    cells: new Map([
      ...(sheet === undefined ? [] : inputs),
      ...outside.map((cell) => {
        const place = placeOf(cell.row, cell.column)
        const drawn = outsideCell(cell)
        return [
          place,
          inputs.has(place) && cell.formula === null ? { ...drawn, look: INPUT } : drawn,
        ] as const
      }),
    ]),
  }
}

const INPUT: BlockLook = 'input'
const BLANK_INPUT: NonNullable<BlockCell> = { value: null, look: INPUT }

/** Where the tracker's inputs stand on a sheet that are in no table: the cells that its names lead to. */
function inputPlaces({ state, names }: Snapshot, sheet: string): readonly string[] {
  if (state === null || state === 'damaged') return []
  const own = new Set(state.names.settings.map(([, name]) => name))
  return names.flatMap(({ name, refersTo }) => {
    const area = own.has(name) ? areaOf(refersTo) : null
    return area?.sheet === sheet ? [placeOf(area.first, area.column)] : []
  })
}

/** Characters of a column about which the file says nothing. */
const WIDTH = 10

function outsideCell({ value, formula, style }: ShownCell): NonNullable<BlockCell> {
  const format = style.format === null ? {} : { format: style.format }
  const look = formula === null ? lookOf(style) : style.size >= LARGE ? 'figure' : 'computed'
  return formula === null ? { value, look, ...format } : { value, formula, look, ...format }
}

/** Points from which letters are those of a title or of a figure to be seen first. */
const LARGE = 16

const lookOf = ({ bold, italic, size }: ShownStyle): BlockLook =>
  bold ? (size >= LARGE ? 'title' : 'heading') : italic ? 'note' : 'text'

function tableOfSnapshot(found: FoundTable, snapshot: Snapshot, formats: Places<string>): MemoryTable {
  const known = layoutsOf(found, snapshot)
  return {
    id: found.id,
    name: found.name,
    sheet: found.sheet,
    row: found.row,
    column: found.column,
    columns: found.headers.map((header, index): MemoryColumn => {
      const formula = found.formulas[index] ?? null
      const layout = known.get(index) ?? null
      return { id: `${found.id} ${index}`, header, formula, layout }
    }),
    rows: found.rows.map((cells, row) =>
      cells.map(({ value, formula }, column): Cell => {
        const format = formats.get(0, found.row + 1 + row, found.column + column)
        // A workbook has hundreds of thousands of cells: each is made in one go.
        if (format === undefined) return formula === null ? { value } : { value, formula }
        return formula === null ? { value, format } : { value, formula, format }
      }),
    ),
  }
}

/**
 * How the columns of a tracker's table look, by where they stand now; empty for a table of the user's. Conditions name
 * columns by their letters, so they are known only while the table's columns stand as it was made.
 */
function layoutsOf(found: FoundTable, { state, ...rest }: Snapshot): ReadonlyMap<number, ColumnLayout> {
  if (state === null || state === 'damaged') return new Map()
  const { names, located } = whereabouts({ ...rest, state }, state)
  const [id, own] = [...located].find(([, each]) => each.found === found) ?? []
  if (id === undefined || own === undefined) return new Map()
  const table = tableOf(id)
  const isAsMade = table.columns.every((column, index) => own.columns.get(column.id) === index)
  const extents: Extents = new Map(
    [...located].map(
      ([
        each,
        {
          found: { row, column, rows },
        },
      ]) => [each, { row, column, rows: rows.length }],
    ),
  )
  return new Map(
    table.columns.flatMap((column) => {
      const index = own.columns.get(column.id)
      if (index === undefined) return []
      const layout = columnLayout(table, column, names, extents)
      return [[index, isAsMade ? layout : { ...layout, conditional: [] }] as const]
    }),
  )
}
