import type { TrackerState } from '../tracker/state'

/** What a write did, counted in rows of facts. */
export interface Written {
  readonly added: number
  readonly updated: number
  readonly kept: number
  /** Rows that changed in tables without facts: findings, sources, the user's inputs. */
  readonly besides: number
}

/** A chart the tracker can draw, and whether the workbook has it. */
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
