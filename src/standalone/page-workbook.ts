import { ok } from '../values/result'
import { placeOf, type MemoryBook } from '../workbook/memory/book'
import { createMemoryWorkbook } from '../workbook/memory/workbook'
import { bookPlan } from './book-plan'
import type { FileWorker } from './file-worker'
import { editStep, type CellEdit, type HeldWorkbook } from './held-workbook'
import { recalculated } from './recalculate-book'

/** A workbook made on the page; every change calculates its formulas again, a save writes all of it anew. */
export function createPageWorkbook(first: MemoryBook, worker: FileWorker): HeldWorkbook {
  const memory = createMemoryWorkbook(first)
  return {
    read: memory.read,
    apply: async (plan, watch) => {
      const applied = await memory.apply(plan, watch)
      memory.change(recalculated)
      return applied
    },
    book: memory.book,
    edit: async (edit) => {
      const table = memory.book().tables.find(({ name }) => name === edit.cell.place?.table)
      const step = edit.cell.newRow ? editStep(edit, table?.columns.length ?? 0) : null
      const applied = step === null ? ok(null) : await memory.apply({ steps: [step] })
      if (!applied.ok) return applied
      memory.change((book) => recalculated(step === null ? withValue(book, edit) : book))
      return ok(null)
    },
    cutSheets: () => [],
    close: () => undefined,
    bytes: () => worker.run({ do: 'make', plan: bookPlan(memory.book()) }),
    copy: () => Promise.resolve(ok(createPageWorkbook(memory.book(), worker))),
  }
}

function withValue(book: MemoryBook, { sheet, row, column, cell: { place }, value }: CellEdit): MemoryBook {
  if (place === null) {
    const sheets = book.sheets.map((each) => {
      const cell = each.cells.get(placeOf(row, column))
      if (each.layout.name !== sheet || cell === undefined) return each
      return { ...each, cells: new Map(each.cells).set(placeOf(row, column), { ...cell, value }) }
    })
    return { ...book, sheets }
  }
  const tables = book.tables.map((table) => {
    if (table.name !== place.table) return table
    const rows = table.rows.map((cells, index) =>
      index === place.row
        ? cells.map((cell, at) => (at === place.column && !('formula' in cell) ? { ...cell, value } : cell))
        : cells,
    )
    return { ...table, rows }
  })
  return { ...book, tables }
}
