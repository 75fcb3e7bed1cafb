import type { Preview } from '../app/preview'
import type { TrackerLook, Written } from './tracker-view'
import type { Analysis } from '../audit/finding'
import type { FactKind } from '../facts/fact'
import type { Language } from '../text/article'
import type { Choice, TrackerSettings } from '../tracker/state'
import type { Result } from '../values/result'
import type { Restored, Watch, WorkbookError } from '../workbook/port'
import type { ReviewedReading } from '../app/decisions'
import type { Received } from '../app/read-source'

/** Why a text could not be read; `detail` is a file's name or the engine's words. */
export interface ReadError {
  readonly code: 'not-text' | 'too-long' | 'failed'
  readonly detail: string
}

/** What the tracker of the open workbook can do and tell; each answer is a plain sentence's code when it fails. */
export interface TrackerUse {
  /** The tracker as it was last written, and its charts; null when the workbook holds none. */
  readonly look: (language: Language) => Promise<Result<TrackerLook | null, WorkbookError>>
  readonly preview: (
    readings: readonly ReviewedReading[],
    settings: TrackerSettings,
  ) => Promise<Result<Preview, WorkbookError>>
  readonly write: (
    readings: readonly ReviewedReading[],
    settings: TrackerSettings,
    choices: readonly Choice[],
    watch: Watch,
  ) => Promise<Result<Written, WorkbookError>>
  /** Draws the named charts, or all that are missing; tells how many were drawn. */
  readonly buildCharts: (names: readonly string[] | null) => Promise<Result<number, WorkbookError>>
  /** Selects the row of a fact in the workbook, if it has one; tells whether. Absent where nothing can be selected. */
  readonly selectFact?: (kind: FactKind, key: string) => Promise<Result<boolean, WorkbookError>>
  /** Takes the last write back; tells what stayed, null where the whole workbook is as it was. */
  readonly undo?: () => Promise<Result<Restored | null, WorkbookError>>
  /** Something that is another one for every write that can be taken back; null while none can. */
  readonly lastWrite?: () => object | null
}

/** The place the pane lives in: Excel or the standalone page. All that the pane needs from outside comes through it. */
export interface Home {
  readonly place: 'excel' | 'standalone'
  /** The host's language, followed until the user chooses another. */
  readonly language: Language
  /** Reads articles away from the page's thread; the same texts give the same analyses. */
  readonly analyse: (received: readonly Received[]) => Promise<Result<readonly Analysis[], ReadError>>
  readonly tracker: TrackerUse
  /** Small preferences of this machine; nothing of an article is ever put here. */
  readonly preferences: {
    readonly get: (name: string) => string | null
    readonly set: (name: string, value: string) => void
  }
  /** The sample article, in the language of the interface. */
  readonly sample: (language: Language) => Promise<Result<Received, ReadError>>
}
