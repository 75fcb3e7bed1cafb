import type { Column, Table, TableId } from './column'
import { analystViews } from './tables/analyst-views'
import { chartTables } from './tables/chart-tables'
import { chips } from './tables/chips'
import { consensus } from './tables/consensus'
import { figures } from './tables/figures'
import { findings } from './tables/findings'
import { fleets } from './tables/fleets'
import { fxRates } from './tables/fx-rates'
import { investments } from './tables/investments'
import { prices } from './tables/prices'
import { ratingScale } from './tables/rating-scale'
import { sources } from './tables/sources'
import { unitPrices } from './tables/unit-prices'

/** Every table of a tracker with its columns, in the order of the sheets. */
export const tables: readonly Table[] = [
  consensus,
  ...chartTables,
  analystViews,
  investments,
  fleets,
  unitPrices,
  figures,
  findings,
  prices,
  fxRates,
  chips,
  ratingScale,
  sources,
]

const BY_ID: ReadonlyMap<TableId, Table> = new Map(tables.map((table) => [table.id, table]))

/** The table of an id. Throws for one that the catalogue lacks. */
export function tableOf(id: TableId): Table {
  const table = BY_ID.get(id)
  if (table === undefined) throw new Error(`no table ${id}`)
  return table
}

/** The column of a table by its id. Throws for one that the table lacks. */
export function columnOf(table: Table, id: string): Column {
  const column = table.columns.find((candidate) => candidate.id === id)
  if (column === undefined) throw new Error(`no column ${table.id}.${id}`)
  return column
}
