import fc from 'fast-check'
import { nativeCodec } from '../../../../src/cli/zip-codec'
import { mergeTracker } from '../../../../src/tracker/merge/merge'
import type { ColumnLayout, TableLayout } from '../../../../src/tracker/layout'
import type { Step } from '../../../../src/tracker/plan'
import type { TrackerContent } from '../../../../src/tracker/row'
import type { MemoryBook, MemoryTable } from '../../../../src/workbook/memory/book'
import { createMemoryWorkbook } from '../../../../src/workbook/memory/workbook'
import type { Workbook } from '../../../../src/workbook/port'
import {
  newFileWorkbook,
  openFileWorkbook,
  type FileWorkbook,
} from '../../../../src/workbook/xlsx/file-workbook'
import { bases, perturbed, RUNS, written } from '../../../tracker/merge/world'
import { afterDeeds, deeds } from '../../../tracker/merge/user'
import { comparable } from '../../contract'
import { edited, partsOf, valueOf } from '../tracker-file'

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

const HIDDEN = /<row r="(\d+)"[^>]* hidden="1"/g

/** A file in which the rows are hidden and filtered that are so in memory. */
function withHiddenRows(bytes: Uint8Array, { tables }: MemoryBook): Uint8Array {
  if (tables.every(({ hidden }) => hidden === undefined)) return bytes
  const before = partsOf(bytes)
  const parts = new Map(before)
  const change = (part: string, edit: (text: string) => string): void =>
    void parts.set(part, edit(parts.get(part) ?? ''))
  const partWith = (folder: string, text: string): string =>
    [...parts].find(([part, content]) => part.startsWith(folder) && content.includes(text))?.[0] ?? ''
  for (const { name, row, columns, hidden } of tables) {
    if (hidden === undefined) continue
    const own = partWith('xl/tables/', ` displayName="${name}"`)
    const rels = partWith('xl/worksheets/_rels/', own.replace(/^xl/, ''))
    for (const line of hidden.lines.map((each) => row + each + 2))
      change(rels.replace('_rels/', '').replace(/\.rels$/, ''), (text) =>
        text.replace(`<row r="${line}"`, `<row r="${line}" hidden="1"`),
      )
    const filters = hidden.filters.map(([id, values]) => {
      const at = columns.findIndex((column) => column.id === id)
      const shown = values.map((value) => `<filter val="${String(value)}"/>`).join('')
      return `<filterColumn colId="${at}"><filters>${shown}</filters></filterColumn>`
    })
    if (filters.length > 0)
      change(own, (text) =>
        text.replace(/<autoFilter ref="([^"]+)"\/>/, `<autoFilter ref="$1">${filters.join('')}</autoFilter>`),
      )
  }
  const changed = [...before].flatMap(([part, text]) => {
    const after = parts.get(part) ?? text
    return after === text ? [] : [[part, () => after] as const]
  })
  return edited(bytes, Object.fromEntries(changed))
}

/** The lines of a file that are hidden, by sheet, and the filters of its tables. */
function hiddenIn(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)].flatMap(([part, text]) => [
    ...[...text.matchAll(HIDDEN)].map(([, line]) => `${part} ${line ?? ''}`),
    ...[...text.matchAll(/<filterColumn .*?<\/filterColumn>/g)].map(([filter]) => `${part} ${filter}`),
  ])
}

/** The same workbook as a file, each column with the id it has in memory. */
async function fileOf(book: MemoryBook): Promise<FileWorkbook> {
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

async function refresh(workbook: Workbook, content: TrackerContent) {
  const snapshot = valueOf(await workbook.read())
  const { state } = snapshot
  if (state === null || state === 'damaged') throw new Error('no state')
  const merged = mergeTracker(snapshot, state, content, { choices: [], take: null, restore: [] })
  valueOf(await workbook.apply(merged.plan))
  return merged
}

// A trial writes, packs and reads three files, so that a tenth of what a property has in memory is tried.
const runs = { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 10) }

test('whatever the user did, a refresh of the file leaves what a refresh in memory leaves, and is then done', async () => {
  const cases = bases.chain((base) => fc.tuple(fc.constant(base), deeds, perturbed(base)))
  await fc.assert(
    fc.asyncProperty(cases, async ([base, done, next]) => {
      const book = afterDeeds(await written(base), done)
      const memory = createMemoryWorkbook(book)
      const file = await fileOf(book)
      const before = comparable(valueOf(await file.read()))
      expect(before).toEqual(comparable(valueOf(await memory.read())))
      const hidden = hiddenIn(file.bytes())
      expect(hidden.length).toBeGreaterThanOrEqual(
        book.tables.flatMap((table) => table.hidden?.lines ?? []).length,
      )
      const [there, here] = [await refresh(file, next), await refresh(memory, next)]
      expect(there.conflicts).toEqual(here.conflicts)
      const after = valueOf(openFileWorkbook(file.bytes(), nativeCodec))
      expect(comparable(valueOf(await after.read()))).toEqual(comparable(valueOf(await memory.read())))
      expect(hiddenIn(file.bytes())).toEqual(hidden)
      expect((await refresh(after, next)).plan.steps).toEqual([])
    }),
    runs,
  )
}, 1_200_000)
