import { createDeskWorkbook, type DeskWorkbook } from '../../src/standalone/desk-workbook'
import { editsOf, type Incoming } from '../../src/standalone/block-edits'
import { createFileWork } from '../../src/standalone/file-work'
import type { FileAnswers, FileJob } from '../../src/standalone/file-job'
import type { FileWorker } from '../../src/standalone/file-worker'
import { openWorkbookFile } from '../../src/standalone/opened-workbook'
import { createPageWorkbook } from '../../src/standalone/page-workbook'
import { sheetGrid, type SheetGrid } from '../../src/standalone/sheet-grid'
import type { CellValue } from '../../src/tracker/cell'
import type { TrackerContent } from '../../src/tracker/row'
import { newNames } from '../../src/tracker/names'
import { planTracker } from '../../src/tracker/new-plan'
import { EMPTY_BOOK } from '../../src/workbook/memory/book'
import type { Progress } from '../../src/workbook/port'
import { err } from '../../src/values/result'
import { SETTINGS, trackerFile, valueOf } from '../workbook/xlsx/tracker-file'

/** The page's worker in this process: what goes in and comes out is copied, as between threads; jobs it did by kind. */
export interface WorkerHere extends FileWorker {
  readonly jobs: FileJob['do'][]
  /** How many calculations were begun with all of a workbook read anew. */
  readonly begun: () => number
  /** Breaks it at the next job, as when the browser ends it: the job fails, what it held is lost, another takes over. */
  readonly breakDown: () => void
  /** How far jobs were told to be, each as a text. */
  readonly stages: string[]
}

export function workerHere(): WorkerHere {
  let work = createFileWork()
  let started = 1
  let breaks = false
  const stages: string[] = []
  const jobs: FileJob['do'][] = []
  let begun = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    jobs,
    begun: () => begun,
    stages,
    breakDown: () => {
      breaks = true
    },
    run: <K extends FileJob['do']>(job: Extract<FileJob, { do: K }>, tell?: Progress) => {
      jobs.push(job.do)
      const copy = structuredClone(job) as FileJob
      if (copy.do === 'calculate' && copy.from !== null) begun += 1
      if (breaks) {
        breaks = false
        started += 1
        work = createFileWork()
        return Promise.resolve(err({ code: 'failed', detail: 'broken' } as const))
      }
      const told = (done: number, all: number): void => {
        stages.push(`${job.do} ${done}/${all}`)
        tell?.(done, all)
      }
      const answer = last.then(async () => structuredClone(await work(copy, told)))
      last = answer.catch(() => undefined)
      return answer as Promise<FileAnswers[K]>
    },
    stop: () => undefined,
    started: () => started,
  }
}

/** A desk with a tracker on it: as a file that was opened, or made on the page. */
export async function onDesk(
  content: TrackerContent,
  as: 'file' | 'page',
): Promise<{ readonly desk: DeskWorkbook; readonly worker: WorkerHere }> {
  const worker = workerHere()
  if (as === 'file') {
    const opened = valueOf(await openWorkbookFile(await trackerFile(content), worker))
    return { desk: createDeskWorkbook(opened), worker }
  }
  const desk = createDeskWorkbook(createPageWorkbook(EMPTY_BOOK, worker))
  const names = newNames(SETTINGS.language, valueOf(await desk.read()))
  valueOf(await desk.apply(planTracker(content, SETTINGS, names)))
  return { desk, worker }
}

export function gridOf(desk: DeskWorkbook, sheet: string): SheetGrid {
  const grid = sheetGrid(desk.book(), sheet)
  if (grid === null) throw new Error(`no sheet ${sheet}`)
  return grid
}

/** What a cell holds now. */
export const valueAt = (desk: DeskWorkbook, sheet: string, row: number, column: number): CellValue =>
  gridOf(desk, sheet).cell(row, column)?.value ?? null

/** Types or pastes a block, as the page does, and waits until formulas have followed. */
export async function put(
  desk: DeskWorkbook,
  sheet: string,
  [row, column]: readonly [number, number],
  block: readonly (readonly string[])[],
): Promise<number> {
  const incoming = block.map((texts) => texts.map((typed): Incoming => ({ typed })))
  const { edits, refused } = editsOf(gridOf(desk, sheet), { row, column }, incoming)
  if (edits.length > 0) valueOf(await desk.edit(edits))
  await settled(desk)
  return refused.length
}

/** Waits until nothing is calculated any more. */
export async function settled(desk: DeskWorkbook): Promise<void> {
  while (desk.busy() !== null) await new Promise((resolve) => setTimeout(resolve, 5))
}
