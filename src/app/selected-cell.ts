import { tableOf } from '../tracker/catalogue'
import { whereabouts } from '../tracker/merge/workbook-names'
import type { Snapshot } from '../tracker/snapshot'
import type { Citation } from '../tracker/state'

/** A cell the user selected: what the tracker knows of it. */
export interface Selected {
  /** Sheet and header of the column as the workbook shows them. */
  readonly sheet: string
  readonly column: string
  readonly key: string
  readonly kind: 'source' | 'computed' | 'other'
  readonly citation: Citation | null
}

/** What the tracker knows of a cell of a sheet, rows and columns counted from 0; null outside its tables' rows. */
export function selectedCell(
  snapshot: Snapshot,
  sheet: string,
  row: number,
  column: number,
): Selected | null {
  const { state } = snapshot
  if (state === null || state === 'damaged') return null
  for (const [id, { found, columns }] of whereabouts(snapshot, state).located) {
    if (found.sheet !== sheet) continue
    const cells = found.rows[row - found.row - 1]
    const at = column - found.column
    const header = found.headers[at]
    if (cells === undefined || header === undefined) continue
    const columnId = [...columns].find(([, index]) => index === at)?.[0]
    const key = String(cells[columns.get(tableOf(id).key) ?? -1]?.value ?? '')
    const written = state.tables.find(([table]) => table === id)?.[1]
    const citation = written?.rows.find(([each]) => each === key)?.[1].citations[columnId ?? ''] ?? null
    const computed = (found.formulas[at] ?? null) !== null
    const kind = computed ? 'computed' : citation === null ? 'other' : 'source'
    return { sheet, column: header, key, kind, citation }
  }
  return null
}
