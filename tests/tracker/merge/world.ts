import fc from 'fast-check'
import type { CellValue } from '../../../src/tracker/cell'
import type { TableId } from '../../../src/tracker/column'
import { planTracker } from '../../../src/tracker/new-plan'
import { newNames } from '../../../src/tracker/names'
import type { TrackerContent, TrackerRow } from '../../../src/tracker/row'
import { createMemoryWorkbook } from '../../../src/workbook/memory/workbook'
import { EMPTY_BOOK, type MemoryBook } from '../../../src/workbook/memory/book'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'

/** The two tables that the properties are about; the others stay empty and go through the same merge. */
export const TABLES = ['AnalystViews', 'Fleets'] as const satisfies readonly TableId[]
export type TestTable = (typeof TABLES)[number]

/** Source columns that the made-up articles fill, with few values each, so that sides meet and differ often. */
export const FILLED: Readonly<Record<TestTable, readonly string[]>> = {
  AnalystViews: ['institution', 'company', 'target', 'rating_text', 'articles'],
  Fleets: ['owner', 'chip', 'count', 'status', 'articles'],
}

const KEYS = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', '__proto__', 'constructor']
const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  'a',
  'b',
  '=1+1',
  '005930',
  1,
  2,
  1e12,
  null,
  '',
)

const row = (table: TestTable, key: string): fc.Arbitrary<TrackerRow> =>
  fc.tuple(...FILLED[table].map(() => value)).map((values) => {
    const cells: Record<string, CellValue> = { key }
    FILLED[table].forEach((column, index) => {
      cells[column] = column === 'articles' ? 1 : (values[index] ?? null)
    })
    return { key, cells, formats: {}, citations: {}, articles: ['article'] }
  })

const rows = (table: TestTable): fc.Arbitrary<readonly TrackerRow[]> =>
  fc.subarray(KEYS).chain((keys) => fc.tuple(...keys.map((key) => row(table, key))))

const contents: fc.Arbitrary<TrackerContent> = fc
  .tuple(rows('AnalystViews'), rows('Fleets'))
  .map(([views, fleets]) => contentOf(views, fleets))

const contentOf = (views: readonly TrackerRow[], fleets: readonly TrackerRow[]): TrackerContent => ({
  articles: [
    {
      id: 'article',
      title: null,
      publisher: null,
      author: null,
      published: null,
      language: 'en',
      text: 'x',
      characters: 1,
    },
  ],
  tables: new Map<TableId, readonly TrackerRow[]>([
    ['AnalystViews', views],
    ['Fleets', fleets],
  ]),
})

/** Contents that trackers are written of: a hundred, since writing one calculates every formula. */
export const bases: fc.Arbitrary<TrackerContent> = fc.constantFrom(
  ...fc.sample(contents, { seed: 20240831, numRuns: 100 }),
)

/** The same articles changed: some cells, some rows more, some fewer. */
export const perturbed = (content: TrackerContent): fc.Arbitrary<TrackerContent> =>
  fc
    .tuple(change('AnalystViews', content), change('Fleets', content))
    .map(([views, fleets]) => contentOf(views, fleets))

function change(table: TestTable, content: TrackerContent): fc.Arbitrary<readonly TrackerRow[]> {
  const before = new Map(content.tables.get(table)?.map((each) => [each.key, each]))
  return fc
    .tuple(fc.array(fc.boolean(), { minLength: KEYS.length, maxLength: KEYS.length }), rows(table))
    .map(([kept, after]) => {
      const next = new Map(after.map((each) => [each.key, each]))
      return KEYS.flatMap((key, index) => (kept[index] ? before.get(key) : next.get(key)) ?? [])
    })
}

export const SETTINGS = { language: 'en', keep: 'articles' } as const

const made = new Map<TrackerContent, Promise<MemoryBook>>()

/** A workbook in which a tracker was just written. Made once for each content: it holds every formula's value. */
export function written(content: TrackerContent): Promise<MemoryBook> {
  const book = made.get(content) ?? write(content)
  made.set(content, book)
  return book
}

async function write(content: TrackerContent): Promise<MemoryBook> {
  const workbook = createMemoryWorkbook()
  const names = newNames('en', snapshotOf(EMPTY_BOOK))
  const applied = await workbook.apply(planTracker(content, SETTINGS, names))
  if (!applied.ok) throw new Error(applied.error.code)
  return workbook.book()
}

/** Where the trials of a test run begin: the same ones each time, so that a failure is seen again; a soak tries others. */
export const SEED = Number(process.env['SEED'] ?? 20240831)

/** How often each property is tried: `SEEDS` for a longer run. */
export const RUNS = { numRuns: Number(process.env['SEEDS'] ?? 10_000), seed: SEED }
