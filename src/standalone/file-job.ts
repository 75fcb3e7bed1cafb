import type { Plan } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import type { Result } from '../values/result'
import type { Receipt, WorkbookError } from '../workbook/port'
import type { ShownSheet } from '../workbook/xlsx/read/shown-sheets'

/** Work on the bytes of a workbook file, done away from the page's thread. A worker holds one file at a time. */
export type FileJob =
  /** Takes a file as the one held. */
  | { readonly do: 'open'; readonly bytes: Uint8Array }
  /** Changes the file held. */
  | { readonly do: 'apply'; readonly plan: Plan }
  /** Makes a file of nothing but a plan; the file held stays. */
  | { readonly do: 'make'; readonly plan: Plan }

/** A file as it stands: its bytes, what a tracker needs to know of it, what can be seen of it. */
export interface FileContent {
  readonly bytes: Uint8Array
  readonly snapshot: Snapshot
  readonly sheets: readonly ShownSheet[]
}

/** What each kind of work gives. */
export interface FileAnswers {
  readonly open: Result<FileContent, WorkbookError>
  readonly apply: Result<FileContent & { readonly receipt: Receipt }, WorkbookError>
  readonly make: Result<Uint8Array, WorkbookError>
}
