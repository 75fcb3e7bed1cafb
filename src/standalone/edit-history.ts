import type { HeldWorkbook } from './held-workbook'

/** The steps of edits of a workbook, to be taken back and done again, one by one. */
export interface EditHistory {
  /** Remembers how the workbook is before a step; the step counts when it is told to be done. */
  readonly begin: () => { readonly done: () => void }
  /** Takes the last step back; tells whether there was one. */
  readonly undo: () => boolean
  /** Does the step again that was taken back last; tells whether there was one. */
  readonly redo: () => boolean
  readonly forget: () => void
}

/** Steps that are remembered: each keeps what it changed, and shares the rest. */
const MOST = 100

/** A history without steps; `workbook` gives the one that is on the desk. */
export function createEditHistory(workbook: () => Pick<HeldWorkbook, 'mark'>): EditHistory {
  let done: readonly (() => void)[] = []
  let undone: readonly (() => void)[] = []
  return {
    begin: () => {
      const back = workbook().mark()
      return {
        done: () => {
          done = [...done, back].slice(-MOST)
          undone = []
        },
      }
    },
    undo: () => {
      const back = done.at(-1)
      if (back === undefined) return false
      undone = [...undone, workbook().mark()]
      done = done.slice(0, -1)
      back()
      return true
    },
    redo: () => {
      const again = undone.at(-1)
      if (again === undefined) return false
      done = [...done, workbook().mark()]
      undone = undone.slice(0, -1)
      again()
      return true
    },
    forget: () => {
      done = []
      undone = []
    },
  }
}
