import { tableOf } from '../tracker/catalogue'
import type { Column } from '../tracker/column'
import type { TableLayout } from '../tracker/layout'
import type { Plan, Step } from '../tracker/plan'
import { blockRowHeight, headerHeight, rowHeight } from '../tracker/row-height'
import type { TrackerState } from '../tracker/state'
import type { MemoryBook, MemoryTable } from '../workbook/memory/book'
import { tableLayout } from './recalculate-book'

/** The steps that make a workbook of the page from nothing, with every edit of the user's in it. */
export function bookPlan(book: MemoryBook): Plan {
  const hidden = book.sheets.find(({ layout }) => layout.visibility === 'very-hidden')?.layout.name
  const sheets = book.sheets.map(({ layout }): Step => ({ do: 'add-sheet', sheet: layout }))
  const blocks = book.sheets.flatMap(({ layout, cells }) =>
    [...cells].map(([place, cell]): Step => {
      const [row = 0, column = 0] = place.split(',').map(Number)
      const rowHeights = [blockRowHeight([cell])]
      return { do: 'write-block', block: { sheet: layout.name, row, column, cells: [[cell]], rowHeights } }
    }),
  )
  return {
    steps: [
      ...sheets,
      ...blocks,
      ...book.names.map((name): Step => ({ do: 'define-name', ...name })),
      ...book.tables.map((table): Step => ({ do: 'add-table', table: withHeights(table, book.state) })),
      ...book.charts.map((chart): Step => ({ do: 'add-chart', chart })),
      ...(book.state === null || hidden === undefined
        ? []
        : [{ do: 'write-state', sheet: hidden, state: book.state } satisfies Step]),
    ],
  }
}

/** A table with the row heights that its texts need now. */
function withHeights(table: MemoryTable, state: TrackerState | null): TableLayout {
  const layout = tableLayout(table)
  const id = state?.tables.find(([, written]) => written.name === table.name)?.[0]
  const known = id === undefined ? [] : tableOf(id).columns
  const columns = layout.columns.flatMap(({ id: column }): readonly Column[] =>
    known.filter((each) => each.id === column),
  )
  if (columns.length !== layout.columns.length) return layout
  return {
    ...layout,
    headerHeight: headerHeight(
      layout.columns.map(({ header }) => header),
      columns,
    ),
    rowHeights: layout.rows.map((row) => rowHeight(columns, row)),
  }
}
