import type { Plan } from '../../tracker/plan'
import { err, ok, type Result } from '../../values/result'
import type { Receipt, Watch, Workbook, WorkbookError } from '../port'
import { applyStep } from './apply-step'
import { EMPTY_BOOK, type MemoryBook } from './book'
import { snapshotOf } from './snapshot'

/** A workbook in memory. `book` is what it holds now; `change` plays the user. */
export interface MemoryWorkbook extends Workbook {
  readonly book: () => MemoryBook
  readonly change: (edit: (book: MemoryBook) => MemoryBook) => void
}

/** What may be asked of a workbook in memory beyond its content. */
export interface MemoryOptions {
  /** Asked before each operation, reads and steps alike, counted from 0 over the workbook's life: a failure to give. */
  readonly fault?: (operation: number) => WorkbookError | null
}

/**
 * Keeps a workbook in memory. Steps take effect one by one, as in Excel: a failure at one leaves those before it done.
 */
export function createMemoryWorkbook(
  start: MemoryBook = EMPTY_BOOK,
  options: MemoryOptions = {},
): MemoryWorkbook {
  let book = start
  let operations = 0
  const fault = (): WorkbookError | null => options.fault?.(operations++) ?? null

  const apply = (plan: Plan, watch: Watch): Result<Receipt, WorkbookError> => {
    if (book.readOnly) return err({ code: 'read-only', detail: '' })
    for (const [index, step] of plan.steps.entries()) {
      if (watch.signal?.aborted === true) return err({ code: 'cancelled', detail: '' })
      const problem = fault()
      if (problem !== null) return err(problem)
      const applied = applyStep(book, step)
      if (!applied.ok) return applied
      book = applied.value
      watch.progress?.(index + 1, plan.steps.length)
    }
    return ok({ steps: plan.steps.length, cells: plan.steps.reduce((sum, step) => sum + cellsOf(step), 0) })
  }

  return {
    book: () => book,
    change: (edit) => {
      book = edit(book)
    },
    read: () => {
      const problem = fault()
      return Promise.resolve(problem === null ? ok(snapshotOf(book)) : err(problem))
    },
    apply: (plan, watch = {}) => Promise.resolve(apply(plan, watch)),
  }
}

function cellsOf(step: Plan['steps'][number]): number {
  if (step.do === 'append-rows') return step.rows.reduce((sum, row) => sum + row.length, 0)
  if (step.do === 'write-cells') return step.cells.length
  if (step.do === 'renew-formulas') return step.rows.length
  return step.do === 'add-table' ? step.table.rows.length * step.table.columns.length : 0
}
