import { ok } from '../values/result'
import type { MemoryBook } from '../workbook/memory/book'
import { createMemoryWorkbook } from '../workbook/memory/workbook'
import type { Progress } from '../workbook/port'
import { withValues } from './book/cell-values'
import { followFormulas } from './book/follow-formulas'
import { valueDifference } from './book/value-difference'
import { bookPlan } from './book-plan'
import type { FileWorker } from './file-worker'
import { newRowSteps, valuesOf, type HeldWorkbook } from './held-workbook'
import { recalculated } from './recalculate-book'

/** A workbook made on the page; a save writes all of it anew. */
export function createPageWorkbook(first: MemoryBook, worker: FileWorker): HeldWorkbook {
  const memory = createMemoryWorkbook(first)
  let followed = (): void => undefined
  let told: Progress = () => undefined
  const formulas = followFormulas(worker, {
    source: () => ({ from: { book: memory.book() }, given: [] }),
    arrived: (values) => {
      memory.change((book) => withValues(book, values))
      followed()
    },
    told: (...at) => told(...at),
  })
  const recalculate = (): void => {
    formulas.forget()
    memory.change(recalculated)
  }
  return {
    read: async () => {
      await formulas.settled()
      return memory.read()
    },
    apply: async (plan, watch) => {
      const applied = await memory.apply(plan, watch)
      recalculate()
      return applied
    },
    book: memory.book,
    edit: async (edits) => {
      const width = (name: string): number =>
        memory.book().tables.find((table) => table.name === name)?.columns.length ?? 0
      const values = valuesOf(edits.filter(({ cell }) => !cell.newRow))
      const steps = newRowSteps(edits, width)
      memory.change((book) => withValues(book, values))
      if (steps.length === 0) {
        formulas.set(values)
        return ok(null)
      }
      const applied = await memory.apply({ steps })
      recalculate()
      return applied.ok ? ok(null) : applied
    },
    mark: () => {
      const before = memory.book()
      const isStale = formulas.isBusy()
      return () => {
        const back = valueDifference(memory.book(), before)
        if (back === null) formulas.forget()
        const stale = (book: MemoryBook): MemoryBook =>
          back === null ? recalculated(before) : withValues(book, back)
        memory.change((book) => (isStale ? stale(book) : before))
        if (back !== null) formulas.set(back)
      }
    },
    tell: (listener, progress) => {
      followed = listener
      told = progress
    },
    isCalculating: formulas.isBusy,
    cutSheets: () => [],
    close: () => undefined,
    bytes: async (progress) => {
      await formulas.settled()
      return worker.run({ do: 'make', plan: bookPlan(memory.book()) }, progress)
    },
    copy: async () => {
      await formulas.settled()
      return ok(createPageWorkbook(memory.book(), worker))
    },
  }
}
