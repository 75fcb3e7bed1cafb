// Measures the merge of a large tracker in one process: 10,000 rows with 1,000 edits of the user's and 1,000 changes of
// the articles, against writing and reading the same workbook as JSON. Run alone with
// `node tests/run.mjs tests/bench/merge.ts`.
import { analyse } from '../../src/app/analyse'
import { mergeTracker } from '../../src/tracker/merge/merge'
import { newNames } from '../../src/tracker/names'
import { planTracker } from '../../src/tracker/new-plan'
import type { TrackerContent, TrackerRow } from '../../src/tracker/row'
import type { TrackerState } from '../../src/tracker/state'
import { stateToPieces } from '../../src/tracker/state-text'
import { applyStep } from '../../src/workbook/memory/apply-step'
import { EMPTY_BOOK, type MemoryBook } from '../../src/workbook/memory/book'
import { snapshotOf } from '../../src/workbook/memory/snapshot'
import { print, type Measurement } from './extraction'

const ROWS = 10_000
const CHANGED = 1_000
const ARTICLES = 1_000

/** Views of 500 institutions on 20 companies; `shift` moves the targets of every tenth row. */
export function content(shift: number, rows = ROWS): TrackerContent {
  const views = Array.from({ length: rows }, (_, index): TrackerRow => {
    const key = `analyst-view|broker-${index % 500}|company-${index % 20}|${index}`
    const target = 100 + (index % 300) + (index % 10 === 0 ? shift : 0)
    return {
      key,
      cells: {
        institution: `Broker ${index % 500}`,
        company: `Company ${index % 20}`,
        target,
        currency: 'USD',
        rating_text: 'Buy',
        date: 45_000 + (index % 500),
        date_precision: 'day',
        quote: `Broker ${index % 500} has a price target of $${target} on Company ${index % 20}.`,
        articles: 1,
        article: `article-${index % ARTICLES}`,
        key,
      },
      formats: {},
      citations: { target: { article: `article-${index % ARTICLES}`, start: 0, end: 40, how: 'stated' } },
      articles: [`article-${index % ARTICLES}`],
    }
  })
  return { articles: [], tables: new Map([['AnalystViews', views]]) }
}

const now = async <T>(name: string, out: Measurement[], run: () => T | Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await run()
  out.push({ name, value: performance.now() - start, unit: 'ms' })
  return result
}

const applied = (book: MemoryBook, steps: Parameters<typeof applyStep>[1][]): MemoryBook =>
  steps.reduce((held, step) => {
    const next = applyStep(held, step)
    if (!next.ok) throw new Error(next.error.code)
    return next.value
  }, book)

/** The book after the user typed another target into a thousand rows, every other one of those the articles change. */
const edited = (book: MemoryBook): MemoryBook => ({
  ...book,
  tables: book.tables.map((table) => {
    if (table.name !== 'AnalystViews') return table
    const at = table.columns.findIndex(({ layout }) => layout?.id === 'target')
    return {
      ...table,
      rows: table.rows.map((row, index) =>
        index % (ROWS / CHANGED) === 5 ? row.with(at, { value: 1 }) : row,
      ),
    }
  }),
})

/** Measures writing a new tracker of 10,000 rows, merging it, and reading a thousand kept articles again. */
export async function measureMerge(): Promise<readonly Measurement[]> {
  const out: Measurement[] = []
  const first = content(0)
  const names = newNames('en', snapshotOf(EMPTY_BOOK))
  const settings = { language: 'en', keep: 'articles' } as const
  const plan = await now('plan of a new tracker of 10,000 views', out, () =>
    planTracker(first, settings, names),
  )
  const book = edited(applied(EMPTY_BOOK, [...plan.steps]))
  const snapshot = snapshotOf(book)
  const state = snapshot.state as TrackerState
  const second = content(7)
  const json = await now(
    'the snapshot as JSON, there and back',
    out,
    () => JSON.parse(JSON.stringify(snapshot)) as unknown,
  )
  if (json === null) throw new Error('nothing')
  const options = { choices: [], take: null, restore: [] } as const
  const warm = mergeTracker(snapshot, state, second, options)
  const took: Measurement[] = []
  const merged = await now('merge of 10,000 rows, 1,000 edits, 1,000 changes', took, () =>
    mergeTracker(snapshot, state, second, options),
  )
  out.push(...took)
  const ratio = (took[0]?.value ?? 0) / (out[1]?.value ?? 1)
  out.push({ name: 'merge to JSON there and back', value: ratio, unit: 'ratio' })
  const writes = warm.plan.steps.reduce(
    (sum, step) => sum + (step.do === 'write-cells' ? step.cells.length : 0),
    0,
  )
  out.push({ name: 'cells written by the merge', value: writes, unit: 'count' })
  await now('state to its pieces of text', out, () => stateToPieces(merged.state))
  await now('1,000 kept articles read again', out, () => {
    for (let index = 0; index < ARTICLES; index++) {
      analyse(
        `Broker ${index} has a price target of $${100 + index} on Tesla. ${'It said so on Friday. '.repeat(60)}`,
        {
          published: '2024-08-31',
        },
      )
    }
  })
  return out
}

if (process.argv[1] !== undefined && /bench[\\/]merge\.ts$/.test(process.argv[1])) print(await measureMerge())
