import type { ChartStanding } from '../app/build-charts'
import type { ReviewedReading } from '../app/decisions'
import type { WritePlan } from '../app/plan-write'
import type { Selected } from '../app/selected-cell'
import type { Received } from '../app/read-source'
import type { Analysis } from '../audit/finding'
import type { FactKind } from '../facts/fact'
import type { Language } from '../text/article'
import type { Plan } from '../tracker/plan'
import type { Restoration } from '../tracker/restore/restoration'
import type { Snapshot } from '../tracker/snapshot'
import type { Choice, TrackerSettings } from '../tracker/state'
import type { Result } from '../values/result'
import type { CellsPlace, WorkbookError } from '../workbook/port'

/** Work that is done away from the page's thread: all of it pure, its input and outcome plain data. */
export type Job =
  | { readonly do: 'sample'; readonly language: Language }
  | { readonly do: 'analyse'; readonly received: readonly Received[] }
  | {
      readonly do: 'plan-write'
      readonly snapshot: Snapshot
      readonly readings: readonly ReviewedReading[]
      readonly settings: TrackerSettings
      readonly choices: readonly Choice[]
    }
  | { readonly do: 'plan-charts'; readonly snapshot: Snapshot; readonly names: readonly string[] | null }
  | { readonly do: 'chart-standings'; readonly snapshot: Snapshot }
  | {
      readonly do: 'restoration'
      readonly plan: Plan
      readonly before: Snapshot
      readonly now: Snapshot
    }
  | {
      readonly do: 'fact-place'
      readonly snapshot: Snapshot
      readonly kind: FactKind
      readonly key: string
    }
  | {
      readonly do: 'selected-cell'
      readonly snapshot: Snapshot
      readonly sheet: string
      readonly row: number
      readonly column: number
    }

/** What each kind of work gives. */
export interface Answers {
  readonly sample: Received
  readonly analyse: readonly Analysis[]
  readonly 'plan-write': Result<WritePlan, WorkbookError>
  readonly 'plan-charts': Plan
  readonly 'chart-standings': readonly ChartStanding[]
  readonly 'selected-cell': Selected | null
  readonly 'fact-place': CellsPlace | null
  readonly restoration: Restoration
}

/** A job under a number that the answer repeats. */
export interface EngineRequest {
  readonly id: number
  readonly job: Job
}

/** The outcome of a job, or what went wrong in the engine itself. */
export type EngineAnswer =
  | { readonly id: number; readonly value: Answers[Job['do']] }
  | { readonly id: number; readonly problem: string }
