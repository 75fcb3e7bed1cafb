import type { Plan } from '../tracker/plan'
import type { Snapshot } from '../tracker/snapshot'
import type { TrackerState } from '../tracker/state'
import type { Result } from '../values/result'
import type { MemoryBook } from '../workbook/memory/book'
import type { Receipt, WorkbookError } from '../workbook/port'
import type { SheetValues } from './book/cell-values'
import type { ShownSheet } from '../workbook/xlsx/read/shown-sheets'

/** Work on the bytes of a workbook file, done away from the page's thread. Files are held by number. */
export type FileJob =
  | { readonly do: 'open'; readonly file: number; readonly bytes: Uint8Array }
  /** Changes a file that is held. */
  | { readonly do: 'apply'; readonly file: number; readonly plan: Plan }
  /** The bytes that a file which is held would have after a plan; it stays as it is. */
  | { readonly do: 'patched'; readonly file: number; readonly plan: Plan }
  /** Lets go of a file. */
  | { readonly do: 'close'; readonly file: number }
  /** Puts values in cells of a calculation, which `from` begins: null goes on with the one of that number. */
  | {
      readonly do: 'calculate'
      readonly calculation: number
      readonly from: CalculationSource | null
      readonly given: readonly SheetValues[]
    }
  /** Makes a file of nothing but a plan; it is not held. */
  | { readonly do: 'make'; readonly plan: Plan }

/** What is calculated: a workbook of the page, or a file, by its number where it is held, and what its tracker keeps. */
export type CalculationSource =
  | { readonly book: MemoryBook }
  | { readonly file: number; readonly state: TrackerState | undefined }
  | { readonly bytes: Uint8Array; readonly state: TrackerState | undefined }

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
  readonly patched: Result<Uint8Array, WorkbookError>
  readonly close: Result<null, WorkbookError>
  readonly calculate: Result<readonly SheetValues[], WorkbookError>
  readonly make: Result<Uint8Array, WorkbookError>
}

/** What the worker tells the page: how many stages of a job are done, or its answer. */
export type FileMessage =
  { readonly done: number; readonly all: number } | { readonly answer: FileAnswers[FileJob['do']] }
