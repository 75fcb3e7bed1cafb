import { standingCharts } from '../app/build-charts'
import { tableOf } from '../tracker/catalogue'
import type { Column } from '../tracker/column'
import { FORMATS } from '../tracker/formats'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { FoundTable, Snapshot } from '../tracker/snapshot'
import type { MemoryBook, MemoryColumn, MemoryTable } from '../workbook/memory/book'

/**
 * What the page can show of a workbook that was opened: its sheets, its tables with their values and formulas, the
 * tracker's charts. Cells outside tables, and formats and charts of the user's own, stay in the file and are not shown.
 */
export function bookOfSnapshot(snapshot: Snapshot): MemoryBook {
  const state = snapshot.state === 'damaged' ? null : snapshot.state
  return {
    readOnly: snapshot.readOnly,
    sheets: snapshot.sheets.map((sheet) => ({
      layout: {
        name: sheet.name,
        visibility: sheet.visibility === 'visible' ? 'visible' : 'very-hidden',
        widths: widthsOf(snapshot, sheet.name),
        frozenRows: 0,
        frozenColumns: 0,
        tabColor: null,
        printedColumns: null,
      },
      protected: sheet.protected,
      cells: new Map<string, never>(),
    })),
    tables: snapshot.tables.map((table) => tableOfSnapshot(table, snapshot)),
    names: snapshot.names,
    charts: standingCharts(snapshot),
    state,
  }
}

function tableOfSnapshot(found: FoundTable, snapshot: Snapshot): MemoryTable {
  const layouts = layoutsOf(found, snapshot)
  return {
    id: found.id,
    name: found.name,
    sheet: found.sheet,
    row: found.row,
    column: found.column,
    columns: found.headers.map((header, index): MemoryColumn => {
      const column = layouts.get(index)
      return {
        id: `${found.id} ${index}`,
        header,
        formula: found.formulas[index] ?? null,
        layout:
          column === undefined
            ? null
            : {
                id: column.id,
                header,
                note: null,
                kind: column.kind,
                numberFormat: FORMATS[column.format],
                width: column.width,
                wrap: column.format === 'long-text',
                align: 'left',
                formula: found.formulas[index] ?? null,
                validation: null,
                conditional: [],
              },
      }
    }),
    rows: found.rows.map((row) =>
      row.map(({ value, formula }) => (formula === null ? { value } : { value, formula })),
    ),
  }
}

/** The catalogue's columns of a table of the tracker by where they stand now; empty for a table of the user's. */
function layoutsOf(found: FoundTable, { state, ...rest }: Snapshot): ReadonlyMap<number, Column> {
  if (state === null || state === 'damaged') return new Map()
  const [id, located] =
    [...whereabouts({ ...rest, state }, state).located].find(([, each]) => each.found === found) ?? []
  if (id === undefined || located === undefined) return new Map()
  return new Map(
    tableOf(id).columns.flatMap((column) => {
      const index = located.columns.get(column.id)
      return index === undefined ? [] : [[index, column] as const]
    }),
  )
}

function widthsOf(snapshot: Snapshot, sheet: string): readonly number[] {
  const widths: number[] = []
  for (const table of snapshot.tables.filter((each) => each.sheet === sheet)) {
    const layouts = layoutsOf(table, snapshot)
    table.headers.forEach(
      (_header, index) => (widths[table.column + index] = layouts.get(index)?.width ?? 12),
    )
  }
  return Array.from(widths, (width) => width ?? 3)
}
