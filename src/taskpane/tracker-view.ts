import type { CellValue } from '../tracker/cell'
import type { TableId } from '../tracker/column'
import type { TrackerState } from '../tracker/state'

/** What a write would do to one table, counted in rows (`conflicts` in cells). */
export interface TableChange {
  readonly table: TableId
  /** The table's name for people. */
  readonly title: string
  readonly added: number
  readonly updated: number
  /** Cells that the user changed and that stay. */
  readonly kept: number
  readonly conflicts: number
  /** Rows no article yields any more; they are marked, not removed. */
  readonly gone: number
  /** Rows the user deleted, which stay deleted. */
  readonly deleted: number
}

/** A cell that the user and the articles changed to different values. */
export interface CellConflict {
  readonly table: TableId
  readonly tableTitle: string
  readonly key: string
  readonly column: string
  readonly header: string
  readonly mine: CellValue
  readonly theirs: CellValue
}

/** What a write would do, without doing it. */
export interface Preview {
  /** Whether the workbook holds no tracker yet. */
  readonly fresh: boolean
  readonly changes: readonly TableChange[]
  readonly conflicts: readonly CellConflict[]
}

/** What a write did. */
export interface Written {
  readonly added: number
  readonly updated: number
  readonly kept: number
}

/** A chart the tracker can draw. */
export interface ChartEntry {
  readonly name: string
  readonly title: string
  readonly there: boolean
}

/** What is known of the open workbook's tracker. */
export interface TrackerLook {
  readonly state: TrackerState
  readonly charts: readonly ChartEntry[]
}
