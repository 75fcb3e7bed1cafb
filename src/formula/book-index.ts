import type { Book, DefinedName, Position, Table } from './book'

/** A table and where each column is, by lower-case name; columns are counted from the sheet's first. */
export interface IndexedTable {
  readonly table: Table
  readonly columns: ReadonlyMap<string, number>
}

/** A book with its sheets, tables and names found by lower-case name. */
export interface BookIndex {
  readonly book: Book
  readonly sheets: ReadonlyMap<string, number>
  readonly tables: ReadonlyMap<string, IndexedTable>
  readonly names: ReadonlyMap<string, DefinedName>
}

/** Names by scope: a name of one sheet goes before one of the book. */
export const nameKey = (name: string, sheet: number | null): string =>
  sheet === null ? `\n${name.toLowerCase()}` : `${sheet}\n${name.toLowerCase()}`

/** Indexes the sheets, tables and names of a book. */
export function indexBook(book: Book): BookIndex {
  return {
    book,
    sheets: new Map(book.sheets.map((sheet, index) => [sheet.name.toLowerCase(), index])),
    tables: new Map(book.tables.map((table) => [table.name.toLowerCase(), indexTable(table)])),
    names: new Map(book.names.map((name) => [nameKey(name.name, name.sheet ?? null), name])),
  }
}

const indexTable = (table: Table): IndexedTable => ({
  table,
  columns: new Map(table.columns.map((name, index) => [name.toLowerCase(), table.left + index])),
})

/** The table a cell stands in, or undefined. */
export function tableAt(index: BookIndex, { sheet, row, column }: Position): IndexedTable | undefined {
  for (const indexed of index.tables.values()) {
    const { table } = indexed
    const inside = row >= table.top && row <= table.bottom && column >= table.left && column <= table.right
    if (table.sheet === sheet && inside) return indexed
  }
  return undefined
}
