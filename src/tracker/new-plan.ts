import { assumptionsBlock, settingNames } from './blocks/assumptions'
import { summaryBlocks } from './blocks/summary'
import { sheetHeading, tableHeading } from './blocks/table-heading'
import { tableOf, tables } from './catalogue'
import { chartLayouts, drawnCharts } from './chart-layout'
import type { SheetId, Table } from './column'
import type { BlockLayout, SheetLayout, TableLayout } from './layout'
import { newNames, type TrackerNames } from './names'
import type { Plan, Step } from './plan'
import { calculated } from './plan-book'
import { ASSUMPTIONS_TABLES, newPlaces, placeOf, SUMMARY_TABLES } from './places'
import type { TrackerContent } from './row'
import { blockRowHeight, rowHeight } from './row-height'
import { sheetOrder, sheets } from './sheets'
import type { Snapshot } from './snapshot'
import type { TrackerSettings } from './state'
import { tableLayout, type Extents } from './table-layout'
import { beginningState, newState } from './written-state'

/**
 * Everything to do to a workbook that holds no tracker: sheets, names, tables with the values of their formulas, blocks,
 * charts, and the state last. Names that the workbook has taken are avoided by a suffix.
 */
export const planNewTracker = (
  content: TrackerContent,
  settings: TrackerSettings,
  snapshot: Snapshot,
): Plan => planTracker(content, settings, newNames(settings.language, snapshot))

/**
 * The same under names already chosen. The names are noted in the state before anything else is done, so that a writing
 * that stops half-way is known again and finished, not begun a second time beside the first.
 */
export function planTracker(content: TrackerContent, settings: TrackerSettings, names: TrackerNames): Plan {
  const extents: Extents = new Map(
    [...newPlaces].map(([id, place]) => [id, { ...place, rows: content.tables.get(id)?.length ?? 0 }]),
  )
  const references = settingNames(names)
  const drawable = new Set([...content.tables].filter(([, rows]) => rows.length > 0).map(([id]) => id))
  const draft = calculated({
    sheets: sheetOrder.map((id) => names.sheets[id]),
    tables: tables.map((table) => tableLayout(table, content.tables.get(table.id) ?? [], names, extents)),
    blocks: [assumptionsBlock(names), ...headings(names), ...summaryBlocks(names, drawable)].map(withHeights),
    names: references,
  })
  const charts = chartLayouts(draft.tables, names)
  const steps: readonly Step[] = [
    { do: 'add-sheet', sheet: sheetLayout('state', names) },
    { do: 'write-state', sheet: names.sheets.state, state: beginningState(settings, names) },
    ...sheetOrder
      .filter((id) => id !== 'state')
      .map((id): Step => ({ do: 'add-sheet', sheet: sheetLayout(id, names) })),
    ...draft.blocks.map((block): Step => ({ do: 'write-block', block })),
    ...references.map((reference): Step => ({ do: 'define-name', ...reference })),
    ...draft.tables.map((table, index): Step => ({ do: 'add-table', table: fitted(table, tables[index]) })),
    ...charts.map((chart): Step => ({ do: 'add-chart', chart })),
    {
      do: 'write-state',
      sheet: names.sheets.state,
      state: newState(content, settings, names, drawnCharts(draft.tables, names)),
    },
  ]
  return { steps }
}

/** A table whose rows are as high as the texts in them need, those of formulas too. */
const fitted = (layout: TableLayout, table: Table | undefined): TableLayout => ({
  ...layout,
  rowHeights: layout.rows.map((cells) => rowHeight(table?.columns ?? [], cells)),
})

const withHeights = (block: BlockLayout): BlockLayout => ({
  ...block,
  rowHeights: block.cells.map(blockRowHeight),
})

const BESIDE: readonly string[] = [...SUMMARY_TABLES, ...ASSUMPTIONS_TABLES]

const headings = (names: TrackerNames) =>
  tables.map(({ id }) => (BESIDE.includes(id) ? tableHeading(id, names) : sheetHeading(id, names)))

/** Column widths of a sheet: those of its tables, side by side, with a narrow gap between. */
function sheetLayout(id: SheetId, names: TrackerNames): SheetLayout {
  const widths: number[] = []
  const own = tables.filter(({ sheet }) => sheet === id)
  for (const table of own) {
    const { column } = placeOf(table.id)
    if (column > 0) widths[column - 1] = GAP_WIDTH
    tableOf(table.id).columns.forEach(({ width }, index) => (widths[column + index] = width))
  }
  const [alone] = own
  const frozen = own.length === 1 && alone !== undefined
  return {
    name: names.sheets[id],
    visibility: id === 'state' ? 'very-hidden' : 'visible',
    widths,
    frozenRows: frozen ? placeOf(alone.id).row + 1 : 0,
    frozenColumns: frozen ? 1 : 0,
    printedColumns: id === 'summary' ? tableOf('Consensus').columns.length : citedColumns(own),
    tabColor: sheets[id].tabColor,
  }
}

const GAP_WIDTH = 3

/** Columns of a sheet's only table up to its source: the identities behind it are for the refresh, not for paper. */
function citedColumns(own: readonly Table[]): number | null {
  const source = own[0]?.columns.findIndex(({ id }) => id === 'source') ?? -1
  return own.length === 1 && source >= 0 ? source + 1 : null
}
