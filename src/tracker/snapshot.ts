import type { FoundCell } from './cell'
import type { TrackerState } from './state'

/** A table as it stands in the workbook now. */
export interface FoundTable {
  /** The host's own id of the table, stable under renaming while the workbook lives. */
  readonly id: string
  readonly name: string
  readonly sheet: string
  /** Place of the header row's first cell, counted from 0. */
  readonly row: number
  readonly column: number
  readonly headers: readonly string[]
  /**
   * The host's own id of each column, which stays with it when it is renamed or moved and is never given again. In a
   * table as it was created the ids are `1`, `2`, `3` … from the left.
   */
  readonly columnIds: readonly string[]
  /** Data rows × columns in sheet order (filters and sorts by the user included), without header and totals. */
  readonly rows: readonly (readonly FoundCell[])[]
  /** How many of these rows, at the end, nobody has put anything into: new rows fill them first. */
  readonly blank: number
  readonly totals: boolean
  /** Calculated-column formula of each column, in the host's words without `=`; null where the column has none. */
  readonly formulas: readonly (string | null)[]
}

/** What a workbook holds now, as far as a tracker needs to know. */
export interface Snapshot {
  readonly readOnly: boolean
  readonly sheets: readonly {
    readonly name: string
    readonly visibility: 'visible' | 'hidden' | 'very-hidden'
    readonly protected: boolean
  }[]
  readonly tables: readonly FoundTable[]
  readonly names: readonly { readonly name: string; readonly refersTo: string }[]
  /** Charts with the names of their series in order, where the home tells those. */
  readonly charts: readonly {
    readonly sheet: string
    readonly name: string
    readonly series?: readonly string[]
  }[]
  /** The tracker's own state; null when the workbook holds no tracker, `damaged` when it can't be read. */
  readonly state: TrackerState | null | 'damaged'
}
