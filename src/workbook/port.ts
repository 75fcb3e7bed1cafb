import type { Result } from '../values/result'
import type { Plan } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import type { FileRefusal } from './file-refusal'

/** Why a workbook could not be read or changed. Words for people are made from the code in `app/messages`. */
export interface WorkbookError {
  readonly code:
    | 'read-only'
    | 'protected-sheet'
    | 'cell-being-edited'
    | 'changed-meanwhile'
    | 'cancelled'
    | 'too-large'
    | 'not-supported'
    | 'access-denied'
    | 'throttled'
    | 'damaged'
    | 'encrypted'
    | 'not-a-workbook'
    | 'name-taken'
    | 'failed'
  /** What it concerns (a sheet, table or part name) or the host's own words; never shown as markup. */
  readonly detail: string
  /** The exact reason for which a file is not read or changed, where the home is one. */
  readonly reason?: FileRefusal
}

/** Told while a plan is carried out: steps done of all. */
export type Progress = (done: number, all: number) => void

/** How a plan may be watched and stopped. A stop leaves the workbook as after a failure at that step. */
export interface Watch {
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

/** Cells of a sheet that lie together, counted from 0. */
export interface CellsPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** What came of taking a write back. */
export interface Restored {
  /** Cells and rows that the user has changed since the write: they stay as they are. */
  readonly left: number
  /** The sheet for whose sake nothing was taken back, because it would go with what the user put there; else null. */
  readonly blockedBy: string | null
}

/** What was done. */
export interface Receipt {
  readonly steps: number
  readonly cells: number
}

/**
 * The only door to a spreadsheet. Each home of a tracker (Excel, a file, memory) is one implementation, held to the same
 * contract tests.
 */
export interface Workbook {
  /** What is there now. */
  readonly read: (watch?: Watch) => Promise<Result<Snapshot, WorkbookError>>
  /**
   * Carries out a plan; steps already done are not done twice. `from` is the snapshot the plan was made from, by default
   * the last one read: where others write in the same workbook, what they changed since then is not written over.
   */
  readonly apply: (plan: Plan, watch?: Watch, from?: Snapshot) => Promise<Result<Receipt, WorkbookError>>
  /** Shows cells to the user and selects them; absent where there is nobody to show them to. */
  readonly select?: (place: CellsPlace) => Promise<Result<null, WorkbookError>>
}
