import { ok, type Result } from '../values/result'
import type { MemoryBook } from '../workbook/memory/book'
import type { Workbook, WorkbookError } from '../workbook/port'
import type { CellEdit, HeldWorkbook } from './held-workbook'

/** The workbook on the desk, whichever it is now: the port to it, what is shown of it, and what becomes of it. */
export interface DeskWorkbook extends Workbook {
  readonly book: () => MemoryBook
  /** Whether anything changed since it was opened or saved. */
  readonly isUnsaved: () => boolean
  readonly markSaved: () => void
  readonly edit: (edit: CellEdit) => Promise<Result<null, WorkbookError>>
  readonly bytes: HeldWorkbook['bytes']
  readonly cutSheets: HeldWorkbook['cutSheets']
  readonly fileName: () => string
  /** Puts another workbook in place of this one. */
  readonly replace: (workbook: HeldWorkbook, name: string) => void
  /** Takes the last write back; nothing happens when there was none. */
  readonly undo: () => Promise<Result<null, WorkbookError>>
  /** Takes the last edit of a cell back, or does it again; nothing happens when there is none. */
  readonly undoEdit: () => Promise<Result<null, WorkbookError>>
  readonly redoEdit: () => Promise<Result<null, WorkbookError>>
  readonly listen: (listener: () => void) => () => void
}

/** Lays a workbook on the desk; listeners are told of every change. */
export function createDeskWorkbook(first: HeldWorkbook): DeskWorkbook {
  const listeners = new Set<() => void>()
  let held = first
  let before: HeldWorkbook | null = null
  let unsaved = false
  let done: readonly CellEdit[] = []
  let undone: readonly CellEdit[] = []
  let fileName = 'analyst-views.xlsx'
  const changed = (isUnsaved: boolean): void => {
    unsaved = isUnsaved
    for (const listener of listeners) listener()
  }
  const forgetEdits = (): void => {
    done = []
    undone = []
  }
  const carriedOut = async (edit: CellEdit): Promise<Result<null, WorkbookError>> => {
    const edited = await held.edit(edit)
    if (edited.ok) changed(true)
    return edited
  }
  return {
    read: (watch) => held.read(watch),
    apply: async (plan, watch) => {
      const copy = await held.copy()
      const applied = await held.apply(plan, watch)
      if (applied.ok && copy.ok) before = copy.value
      forgetEdits()
      changed(true)
      return applied
    },
    book: () => held.book(),
    isUnsaved: () => unsaved,
    markSaved: () => changed(false),
    edit: async (edit) => {
      const edited = await carriedOut(edit)
      // A row that was typed below a table stays: there is no step that takes a row away.
      if (edited.ok) done = edit.cell.newRow ? [] : [...done, edit]
      if (edited.ok) undone = []
      return edited
    },
    undoEdit: async () => {
      const last = done.at(-1)
      const edited = last === undefined ? ok(null) : await carriedOut(reversed(last))
      if (!edited.ok || last === undefined) return edited
      done = done.slice(0, -1)
      undone = [...undone, last]
      return edited
    },
    redoEdit: async () => {
      const last = undone.at(-1)
      const edited = last === undefined ? ok(null) : await carriedOut(last)
      if (!edited.ok || last === undefined) return edited
      undone = undone.slice(0, -1)
      done = [...done, last]
      return edited
    },
    bytes: () => held.bytes(),
    cutSheets: () => held.cutSheets(),
    fileName: () => fileName,
    replace: (workbook, name) => {
      held.close()
      held = workbook
      before = null
      fileName = name
      forgetEdits()
      changed(false)
    },
    undo: () => {
      if (before !== null) {
        held.close()
        held = before
        before = null
        forgetEdits()
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

/** The edit that takes an edit back. */
const reversed = (edit: CellEdit): CellEdit => ({
  ...edit,
  cell: { ...edit.cell, value: edit.value },
  value: edit.cell.value,
})
