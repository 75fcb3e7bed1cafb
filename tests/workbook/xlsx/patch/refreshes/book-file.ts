import { nativeCodec } from '../../../../../src/cli/zip-codec'
import type { ColumnLayout, TableLayout } from '../../../../../src/tracker/layout'
import type { Step } from '../../../../../src/tracker/plan'
import type { MemoryBook, MemoryTable } from '../../../../../src/workbook/memory/book'
import {
  newFileWorkbook,
  openFileWorkbook,
  type FileWorkbook,
} from '../../../../../src/workbook/xlsx/file-workbook'
import { edited, partsOf, valueOf } from '../../tracker-file'
import { withHiddenRows } from './hidden-rows'

/** A column of the user's own, as plain as a host makes one. */
const ownColumn = (header: string, formula: string | null): ColumnLayout => ({
  id: header,
  header,
  note: null,
  kind: 'input',
  numberFormat: 'General',
  width: 10,
  wrap: false,
  align: 'left',
  formula,
  validation: null,
  conditional: [],
})

const layoutOf = (table: MemoryTable): TableLayout => ({
  name: table.name,
  sheet: table.sheet,
  row: table.row,
  column: table.column,
  columns: table.columns.map(({ header, layout, formula }) =>
    layout === null ? ownColumn(header, formula) : { ...layout, header, formula },
  ),
  headerHeight: 15,
  rowHeights: [],
  rows: table.rows,
})

/** The same workbook as a file, each column with the id it has in memory. */
export async function fileOf(book: MemoryBook): Promise<FileWorkbook> {
  const state = book.sheets.find(({ layout }) => layout.visibility === 'very-hidden')?.layout.name ?? ''
  const steps: readonly Step[] = [
    ...book.sheets.map(({ layout }): Step => ({ do: 'add-sheet', sheet: layout })),
    ...book.tables.map((table): Step => ({ do: 'add-table', table: layoutOf(table) })),
    ...book.names.map((name): Step => ({ do: 'define-name', ...name })),
    ...book.charts.map((chart): Step => ({ do: 'add-chart', chart })),
    ...(book.state === null ? [] : [{ do: 'write-state', sheet: state, state: book.state } satisfies Step]),
  ]
  const workbook = newFileWorkbook(nativeCodec)
  valueOf(await workbook.apply({ steps }))
  const ids = new Map(book.tables.map(({ name, columns }) => [name, columns.map(({ id }) => id)]))
  const parts = [...partsOf(workbook.bytes())].flatMap(([part, text]) => {
    const own = ids.get(/ displayName="([^"]+)"/.exec(text)?.[1] ?? '')
    if (!part.startsWith('xl/tables/') || own === undefined) return []
    let index = 0
    const next = text.replace(/<tableColumn id="\d+"/g, () => `<tableColumn id="${own[index++] ?? ''}"`)
    return next === text ? [] : [[part, () => next] as const]
  })
  return valueOf(
    openFileWorkbook(withHiddenRows(edited(workbook.bytes(), Object.fromEntries(parts)), book), nativeCodec),
  )
}
