import type { FactKind } from '../facts/fact'
import { tableOf } from '../tracker/catalogue'
import { whereabouts } from '../tracker/merge/workbook-names'
import { cellKey } from '../tracker/rows/cell-text'
import { TABLE_OF } from '../tracker/rows/fact-fields'
import type { Snapshot } from '../tracker/snapshot'
import type { CellsPlace } from '../workbook/port'

/**
 * Where the row of a fact stands in the workbook now, however the user sorted or moved its table; null where no row has
 * its key.
 */
export function factPlace(snapshot: Snapshot, kind: FactKind, key: string): CellsPlace | null {
  const { state } = snapshot
  const id = TABLE_OF[kind]
  if (state === null || state === 'damaged' || id === null) return null
  const at = whereabouts(snapshot, state).located.get(id)
  const keys = at?.columns.get(tableOf(id).key)
  if (at === undefined || keys === undefined) return null
  const { found } = at
  const index = found.rows.findIndex((cells) => cells[keys]?.value === cellKey(key))
  if (index < 0) return null
  return {
    sheet: found.sheet,
    row: found.row + 1 + index,
    column: found.column,
    rows: 1,
    columns: found.headers.length,
  }
}
