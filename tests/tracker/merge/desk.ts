import { analyse } from '../../../src/app/analyse'
import { refresh, type Refreshed, type RefreshOptions } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import type { ArticleSource } from '../../../src/text/article'
import type { Cell, CellValue } from '../../../src/tracker/cell'
import type { TableId } from '../../../src/tracker/column'
import type { MemoryBook, MemoryTable } from '../../../src/workbook/memory/book'
import { createMemoryWorkbook, type MemoryWorkbook } from '../../../src/workbook/memory/workbook'
import { columnsOf } from './sides'

/** A user with a tracker in a workbook in memory: imports articles, edits cells, looks at them. */
export interface Desk {
  readonly workbook: MemoryWorkbook
  readonly add: (articles: readonly Analysis[], options?: Partial<RefreshOptions>) => Promise<Refreshed>
  readonly table: (id: TableId) => MemoryTable
  readonly cell: (id: TableId, key: string, column: string) => CellValue
  readonly keys: (id: TableId) => readonly string[]
  readonly edit: (id: TableId, change: (table: MemoryTable) => MemoryTable) => void
  readonly type: (id: TableId, key: string, column: string, cell: Cell) => void
}

export const article = (text: string, published: string, source: ArticleSource = {}): Analysis =>
  analyse(text, { published, language: 'en', ...source })

export function desk(keep: 'articles' | 'quotes' = 'articles'): Desk {
  const workbook = createMemoryWorkbook()
  const settings = { language: 'en', keep } as const
  const table = (id: TableId): MemoryTable => {
    const found = workbook.book().tables.find(({ name }) => name === id)
    if (found === undefined) throw new Error(`no table ${id}`)
    return found
  }
  const edit: Desk['edit'] = (id, change) => {
    workbook.change((book) => withTable(book, id, change))
  }
  return {
    workbook,
    table,
    edit,
    add: async (articles, options = {}) => {
      const done = await refresh(workbook, articles, { settings, take: null, ...options })
      if (!done.ok) throw new Error(`${done.error.code} ${done.error.detail}`)
      return done.value
    },
    cell: (id, key, column) => rowOf(table(id), key)?.[columnAt(table(id), column)]?.value ?? null,
    keys: (id) => table(id).rows.map((row) => String(row[columnAt(table(id), 'key')]?.value)),
    type: (id, key, column, cell) => {
      edit(id, (found) => {
        const [row, at] = [rowOf(found, key), columnAt(found, column)]
        if (row === undefined) throw new Error(`no row ${key}`)
        return { ...found, rows: found.rows.map((each) => (each === row ? each.with(at, cell) : each)) }
      })
    },
  }
}

const columnAt = (table: MemoryTable, id: string): number => {
  const at = columnsOf(table).get(id)
  if (at === undefined) throw new Error(`no column ${id}`)
  return at
}

const rowOf = (table: MemoryTable, key: string): readonly Cell[] | undefined =>
  table.rows.find((row) => row[columnAt(table, 'key')]?.value === key)

const withTable = (
  book: MemoryBook,
  id: TableId,
  change: (table: MemoryTable) => MemoryTable,
): MemoryBook => ({
  ...book,
  tables: book.tables.map((table) => (table.name === id ? change(table) : table)),
})

export const UBS = 'analyst-view|ubs|tesla|2024-07-12'

/** A view of UBS on Tesla of 12 July 2024, told with a target and words of one's own. */
export const ubs = (target: number, published: string, source: ArticleSource & { words?: string } = {}) => {
  const { words = 'Nothing else was said.', ...rest } = source
  return article(
    `UBS analyst Patrick Hummel has a price target of $${target} on Tesla, dated July 12, 2024. ${words}`,
    published,
    rest,
  )
}

/** A view of Morgan Stanley on Tesla of 20 August 2024. */
export const morgan = (published = '2024-08-28'): Analysis =>
  article(
    'Morgan Stanley raised its price target for Tesla to $310 on Aug. 20, 2024 with an Overweight rating.',
    published,
  )
export const MORGAN = 'analyst-view|morgan-stanley|tesla|2024-08-20'
