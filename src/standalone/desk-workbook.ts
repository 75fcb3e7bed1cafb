import { ok, type Result } from '../values/result'
import type { MemoryBook } from '../workbook/memory/book'
import type { Progress, Workbook, WorkbookError } from '../workbook/port'
import { createEditHistory } from './edit-history'
import type { CellEdit, HeldWorkbook } from './held-workbook'

/** The workbook on the desk, whichever it is now: the port to it, what is shown of it, and what becomes of it. */
export interface DeskWorkbook extends Workbook {
  readonly book: () => MemoryBook
  /** Whether anything changed since it was opened or saved. */
  readonly isUnsaved: () => boolean
  readonly markSaved: () => void
  /** What goes on with it that takes a while; null for nothing. */
  readonly busy: () => 'opening' | 'calculating' | 'saving' | null
  /** How far that is, in stages of it; null where none is told. */
  readonly progress: () => { readonly done: number; readonly all: number } | null
  /** Counts as opening another workbook until the work is done. */
  readonly whileOpening: <T>(work: (told: Progress) => Promise<T>) => Promise<T>
  /** Gives cells other values: one step, however many there are. */
  readonly edit: (edits: readonly CellEdit[]) => Promise<Result<null, WorkbookError>>
  readonly bytes: HeldWorkbook['bytes']
  readonly cutSheets: HeldWorkbook['cutSheets']
  readonly fileName: () => string
  /** Puts another workbook in place of this one. */
  readonly replace: (workbook: HeldWorkbook, name: string) => void
  /** Takes the last write back; nothing happens when there was none. */
  readonly undo: () => Promise<Result<null, WorkbookError>>
  /** Takes the last step of edits back, or does it again; nothing happens when there is none. */
  readonly undoEdit: () => void
  readonly redoEdit: () => void
  readonly listen: (listener: () => void) => () => void
}

/** Lays a workbook on the desk; listeners are told of every change. */
export function createDeskWorkbook(first: HeldWorkbook): DeskWorkbook {
  const listeners = new Set<() => void>()
  let held = first
  let before: HeldWorkbook | null = null
  let unsaved = false
  let saving = 0
  let opening = 0
  let at: ReturnType<DeskWorkbook['progress']> = null
  let editing = 0
  let fileName = 'analyst-views.xlsx'
  const history = createEditHistory(() => held)
  const told = (): void => {
    for (const listener of listeners) listener()
  }
  const progressed: Progress = (done, all) => {
    at = { done, all }
    told()
  }
  /** What is told of one piece of work says nothing of the next. */
  const ended = (): void => {
    at = null
    told()
  }
  const changed = (isUnsaved: boolean): void => {
    unsaved = isUnsaved
    told()
  }
  const hold = (workbook: HeldWorkbook): void => {
    held = workbook
    held.tell(ended, progressed)
    history.forget()
  }
  hold(first)
  return {
    read: (watch) => held.read(watch),
    apply: async (plan, watch) => {
      const copy = await held.copy()
      const applied = await held.apply(plan, watch)
      if (applied.ok && copy.ok) before = copy.value
      history.forget()
      changed(true)
      return applied
    },
    book: () => held.book(),
    isUnsaved: () => unsaved,
    markSaved: () => changed(false),
    busy: () => {
      if (opening > 0) return 'opening'
      if (saving > 0) return 'saving'
      return editing > 0 || held.isCalculating() ? 'calculating' : null
    },
    progress: () => at,
    whileOpening: async (work) => {
      opening += 1
      ended()
      const done = await work(progressed)
      opening -= 1
      ended()
      return done
    },
    edit: async (edits) => {
      const step = history.begin()
      editing += 1
      const edited = held.edit(edits).finally(() => {
        editing -= 1
      })
      changed(true)
      const result = await edited
      if (result.ok) step.done()
      told()
      return result
    },
    undoEdit: () => {
      if (history.undo()) changed(true)
    },
    redoEdit: () => {
      if (history.redo()) changed(true)
    },
    bytes: async () => {
      saving += 1
      ended()
      const bytes = await held.bytes(progressed)
      saving -= 1
      ended()
      return bytes
    },
    cutSheets: () => held.cutSheets(),
    fileName: () => fileName,
    replace: (workbook, name) => {
      held.close()
      before = null
      fileName = name
      hold(workbook)
      changed(false)
    },
    undo: () => {
      if (before !== null) {
        held.close()
        hold(before)
        before = null
        changed(true)
      }
      return Promise.resolve(ok(null))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
