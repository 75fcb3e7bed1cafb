import fc from 'fast-check'
import { mergeTracker, type MergeOptions, type MergeResult } from '../../../src/tracker/merge/merge'
import { sameValue } from '../../../src/tracker/merge/same-value'
import { tableOf } from '../../../src/tracker/catalogue'
import type { CellValue } from '../../../src/tracker/cell'
import type { TrackerContent } from '../../../src/tracker/row'
import type { MemoryBook, MemoryTable } from '../../../src/workbook/memory/book'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { createMemoryWorkbook } from '../../../src/workbook/memory/workbook'
import { afterDeeds, deeds } from './user'
import { bases, perturbed, RUNS, TABLES, written, type TestTable } from './world'

const LIST: MergeOptions = { choices: [], take: null, restore: [] }

/** One base, perturbed twice: by the user and by the articles. */
const triples = bases.chain((first) => fc.tuple(fc.constant(first), deeds, perturbed(first)))

function merge(book: MemoryBook, content: TrackerContent, options = LIST): MergeResult {
  const snapshot = snapshotOf(book)
  if (snapshot.state === null || snapshot.state === 'damaged') throw new Error('no state')
  return mergeTracker(snapshot, snapshot.state, content, options)
}

async function refreshed(book: MemoryBook, content: TrackerContent, options = LIST): Promise<MemoryBook> {
  const workbook = createMemoryWorkbook(book)
  const applied = await workbook.apply(merge(book, content, options).plan)
  if (!applied.ok) throw new Error(`${applied.error.code} ${applied.error.detail}`)
  return workbook.book()
}

const tableIn = (book: MemoryBook, id: TestTable): MemoryTable => {
  const table = book.tables.find(({ name }) => name === id || name === `My_${id}`)
  if (table === undefined) throw new Error(id)
  return table
}

/** Rows by key, each cell by the catalogue's column id: the first of equal keys, as the merge sees them. */
function cellsOf(table: MemoryTable): ReadonlyMap<string, ReadonlyMap<string, CellValue>> {
  const rows = new Map<string, ReadonlyMap<string, CellValue>>()
  for (const row of table.rows) {
    const cells = new Map(
      table.columns.flatMap(({ layout }, at) =>
        layout === null ? [] : [[layout.id, row[at]?.value ?? null] as const],
      ),
    )
    const key = cells.get('key')
    if (typeof key === 'string' && key !== '' && !rows.has(key)) rows.set(key, cells)
  }
  return rows
}

/** A table of one blank row is an empty table: the row is filled first. */
const isBlankTable = ({ rows }: MemoryTable): boolean =>
  rows.length === 1 && rows.every((row) => row.every(({ value }) => value === null))

const wantedOf = (content: TrackerContent, id: TestTable) =>
  new Map(content.tables.get(id)?.map((row) => [row.key, row.cells]))
const settable = (id: TestTable): readonly string[] =>
  tableOf(id)
    .columns.filter(({ formula, kind }) => formula === undefined && kind === 'source')
    .map((column) => column.id)

test('a cell of the user keeps its value, whatever the articles say', async () => {
  await fc.assert(
    fc.asyncProperty(triples, async ([first, done, second]) => {
      const base = await written(first)
      const mine = afterDeeds(base, done)
      const after = await refreshed(mine, second)
      for (const id of TABLES) {
        const was = cellsOf(tableIn(base, id))
        const now = cellsOf(tableIn(after, id))
        for (const [key, cells] of cellsOf(tableIn(mine, id))) {
          for (const [column, value] of cells) {
            if (sameValue(value, was.get(key)?.get(column) ?? null)) continue
            expect([id, key, column, now.get(key)?.get(column)]).toEqual([id, key, column, value])
          }
        }
      }
    }),
    RUNS,
  )
})

test('every cell that comes out is one of those that went in, and rows, columns and formulas stay where they were', async () => {
  await fc.assert(
    fc.asyncProperty(triples, async ([first, done, second]) => {
      const mine = afterDeeds(await written(first), done)
      const after = await refreshed(mine, second)
      for (const id of TABLES) {
        const [before, now] = [tableIn(mine, id), tableIn(after, id)]
        const wanted = wantedOf(second, id)
        expect(now.columns).toEqual(before.columns)
        if (isBlankTable(before)) continue
        const keyAt = before.columns.findIndex(({ layout }) => layout?.id === 'key')
        const kept = now.rows.slice(0, before.rows.length)
        kept.forEach((row, index) =>
          row.forEach((cell, at) => {
            const old = before.rows[index]?.[at]
            const column = before.columns[at]?.layout
            const theirs =
              wanted.get(String(before.rows[index]?.[keyAt]?.value))?.[column?.id ?? ''] ??
              (column?.id === 'articles' ? 0 : null)
            if (column?.kind !== 'source' || 'formula' in (old ?? {})) expect(cell).toEqual(old)
            else expect([old?.value, theirs].some((one) => sameValue(one ?? null, cell.value))).toBe(true)
          }),
        )
      }
    }),
    RUNS,
  )
})

test('a cell the user left alone follows the articles; a row of the articles is there once, a deleted one stays away', async () => {
  await fc.assert(
    fc.asyncProperty(triples, async ([first, done, second]) => {
      const base = await written(first)
      const mine = afterDeeds(base, done)
      const after = await refreshed(mine, second)
      for (const id of TABLES) {
        const was = cellsOf(tableIn(base, id))
        const had = cellsOf(tableIn(mine, id))
        const now = cellsOf(tableIn(after, id))
        for (const [key, wanted] of wantedOf(second, id)) {
          if (was.has(key) && !had.has(key)) {
            expect(now.has(key)).toBe(false)
            continue
          }
          expect(now.has(key)).toBe(true)
          for (const column of settable(id)) {
            const [old, current] = [was.get(key)?.get(column) ?? null, had.get(key)?.get(column) ?? null]
            if (had.has(key) && (!sameValue(old, current) || hasFormula(tableIn(mine, id), key, column)))
              continue
            expect([
              key,
              column,
              sameValue(now.get(key)?.get(column) ?? null, wanted[column] ?? null),
            ]).toEqual([key, column, true])
          }
        }
        const added = tableIn(after, id).rows.length - tableIn(mine, id).rows.length
        const fresh = [...wantedOf(second, id).keys()].filter((key) => !was.has(key) && !had.has(key))
        expect(added).toBe(fresh.length - (isBlankTable(tableIn(mine, id)) && fresh.length > 0 ? 1 : 0))
      }
    }),
    RUNS,
  )
})

const hasFormula = (table: MemoryTable, key: string, column: string): boolean => {
  const at = table.columns.findIndex(({ layout }) => layout?.id === column)
  const keyAt = table.columns.findIndex(({ layout }) => layout?.id === 'key')
  const row = table.rows.find((cells) => cells[keyAt]?.value === key)
  return 'formula' in (row?.[at] ?? {})
}

test('a conflict is listed exactly where both sides changed, to different values', async () => {
  await fc.assert(
    fc.asyncProperty(triples, async ([first, done, second]) => {
      const base = await written(first)
      const mine = afterDeeds(base, done)
      const { conflicts } = merge(mine, second)
      const expected = TABLES.flatMap((id) => {
        const was = cellsOf(tableIn(base, id))
        const had = cellsOf(tableIn(mine, id))
        const wanted = wantedOf(second, id)
        return [...had].flatMap(([key, cells]) =>
          settable(id).flatMap((column) => {
            const [b, m] = [was.get(key)?.get(column) ?? null, cells.get(column) ?? null]
            const gone = was.has(key) && !wanted.has(key)
            if (!wanted.has(key) && !(gone && column === 'articles')) return []
            const t = gone ? 0 : (wanted.get(key)?.[column] ?? null)
            const changed = !sameValue(m, b) || hasFormula(tableIn(mine, id), key, column)
            const differs = !sameValue(m, t) || hasFormula(tableIn(mine, id), key, column)
            return changed && !sameValue(t, b) && differs ? [`${id} ${key} ${column}`] : []
          }),
        )
      })
      expect(conflicts.map(({ table, key, column }) => `${table} ${key} ${column}`).sort()).toEqual(
        expected.sort(),
      )
    }),
    RUNS,
  )
})

test('a refresh after a refresh changes nothing, and none is needed when nothing changed', async () => {
  await fc.assert(
    fc.asyncProperty(triples, async ([first, done, second]) => {
      const base = await written(first)
      expect(merge(base, first).plan.steps).toEqual([])
      const after = await refreshed(afterDeeds(base, done), second)
      expect(merge(after, second).plan.steps).toEqual([])
    }),
    RUNS,
  )
})

test('a conflict taken for the articles is written, one taken for the user is not asked again', async () => {
  await fc.assert(
    fc.asyncProperty(triples, async ([first, done, second]) => {
      const mine = afterDeeds(await written(first), done)
      const conflicts = merge(mine, second).conflicts
      const theirs = await refreshed(mine, second, { ...LIST, take: 'theirs' })
      expect(merge(theirs, second).conflicts).toEqual([])
      for (const { table, key, column, theirs: value } of conflicts) {
        const id = TABLES.find((each) => each === table) ?? 'Fleets'
        expect(sameValue(cellsOf(tableIn(theirs, id)).get(key)?.get(column) ?? null, value)).toBe(true)
      }
      const ours = await refreshed(mine, second, { ...LIST, take: 'mine' })
      expect(merge(ours, second).conflicts).toEqual([])
      expect(ours.tables.map(({ rows }) => rows.length)).toEqual(
        (await refreshed(mine, second)).tables.map(({ rows }) => rows.length),
      )
    }),
    RUNS,
  )
})
