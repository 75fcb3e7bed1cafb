import { tableOf, tables } from './catalogue'
import type { TableId } from './column'

/** Where a table's header row begins on its sheet, counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Header row of the tables that have a sheet to themselves: title, explanation, legend and a blank row above. */
const DATA_ROW = 4
/** Header row of the tables of the Summary: under the charts, so that they grow downwards without meeting anything. */
export const SUMMARY_ROW = 43
/** Header row of the tables of the Assumptions sheet, under the settings. */
export const ASSUMPTIONS_ROW = 17

/** Tables that stand side by side, from the left; none has anything below it. */
export const SUMMARY_TABLES: readonly TableId[] = [
  'Consensus',
  'ChartTargets',
  'ChartFleets',
  'ChartCosts',
  'ChartInvestments',
  'ChartRates',
]
/** The user's own tables, side by side. */
export const ASSUMPTIONS_TABLES: readonly TableId[] = ['Prices', 'FxRates', 'Chips', 'RatingScale']

/** Where the tables of a new tracker stand. */
export const newPlaces: ReadonlyMap<TableId, Place> = new Map([
  ...tables.map(({ id }) => [id, { row: DATA_ROW, column: 0 }] as const),
  ...sideBySide(SUMMARY_TABLES, SUMMARY_ROW),
  ...sideBySide(ASSUMPTIONS_TABLES, ASSUMPTIONS_ROW),
])

function sideBySide(ids: readonly TableId[], row: number): readonly (readonly [TableId, Place])[] {
  let column = 0
  return ids.map((id) => {
    const place = { row, column }
    column += tableOf(id).columns.length + 1
    return [id, place] as const
  })
}

/** The place of a table in a new tracker. Throws for one that has none. */
export function placeOf(id: TableId): Place {
  const place = newPlaces.get(id)
  if (place === undefined) throw new Error(`no place for ${id}`)
  return place
}
