import { analyse } from '../../src/app/analyse'
import { firstReview, reviewUnder } from '../../src/app/least'
import { accept, claim, correct, leaveOut, UNTOUCHED, type Review } from '../../src/app/review'
import type { Analysis } from '../../src/audit/finding'
import { planWrite } from '../../src/app/plan-write'
import { tableOf } from '../../src/tracker/catalogue'
import type { TableId } from '../../src/tracker/column'
import type { TrackerState } from '../../src/tracker/state'
import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import { readingOf } from './reading'

const settings = { language: 'en', keep: 'articles' } as const

type Memory = ReturnType<typeof createMemoryWorkbook>

async function write(workbook: Memory, review: Review | null, analysis?: Analysis): Promise<number> {
  const read = await workbook.read()
  if (!read.ok) throw new Error(read.error.code)
  const readings = review === null ? [] : [analysis === undefined ? readingOf(review) : { analysis, review }]
  const planned = planWrite(read.value, readings, settings, [])
  if (!planned.ok) throw new Error(planned.error.code)
  const applied = await workbook.apply(planned.value.plan)
  if (!applied.ok) throw new Error(applied.error.code)
  return planned.value.plan.steps.length
}

/** The rows of a table by key, each by column id. */
function rowsOf(workbook: Memory, id: TableId): ReadonlyMap<unknown, Readonly<Record<string, unknown>>> {
  const table = workbook.book().tables.find(({ name }) => name === id)
  const ids = table?.columns.map(({ layout }) => layout?.id ?? '') ?? []
  const rows = (table?.rows ?? []).map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [ids[index] ?? '', cell.value])),
  )
  return new Map(rows.map((row) => [row[tableOf(id).key], row]))
}

const state = (workbook: Memory): TrackerState => {
  const found = workbook.book().state
  if (found === null) throw new Error('no state')
  return found
}

const view = readingOf().analysis.extraction.facts.find(
  (fact) => fact.kind === 'analyst-view' && fact.fields.institution?.value === 'UBS',
)
const key = view?.key ?? ''

test('should write a corrected value while remembering the article’s, so that a refresh keeps it', async () => {
  const workbook = createMemoryWorkbook()
  await write(workbook, correct(UNTOUCHED, { key, field: 'target', value: 205 }))
  expect(rowsOf(workbook, 'AnalystViews').get(key)).toMatchObject({ target: 205, institution: 'UBS' })
  const written = state(workbook).tables.find(([id]) => id === 'AnalystViews')?.[1].rows
  expect(written?.find(([each]) => each === key)?.[1].cells['target']).toBe(197)
  await write(workbook, null)
  expect(rowsOf(workbook, 'AnalystViews').get(key)).toMatchObject({ target: 205 })
})

test('should write a correction made after the first write into the row that is there', async () => {
  const workbook = createMemoryWorkbook()
  await write(workbook, UNTOUCHED)
  expect(rowsOf(workbook, 'AnalystViews').get(key)).toMatchObject({ target: 197 })
  await write(workbook, correct(UNTOUCHED, { key, field: 'target', value: 205 }))
  expect(rowsOf(workbook, 'AnalystViews').get(key)).toMatchObject({ target: 205 })
  await write(workbook, null)
  expect(rowsOf(workbook, 'AnalystViews').get(key)).toMatchObject({ target: 205 })
})

test('should not write a fact that is left out, nor bring it back when the kept article is read again', async () => {
  const workbook = createMemoryWorkbook()
  await write(workbook, leaveOut(UNTOUCHED, key))
  expect(rowsOf(workbook, 'AnalystViews').has(key)).toBe(false)
  expect(rowsOf(workbook, 'AnalystViews').size).toBeGreaterThan(0)
  await write(workbook, null)
  expect(rowsOf(workbook, 'AnalystViews').has(key)).toBe(false)
})

describe('a fact that is less sure than the user wants', () => {
  const analysis = analyse('Meta is running 24,576 H100 chips. The site has 4,000 Blackwell accelerators.', {
    published: '2025-01-02',
    language: 'en',
  })
  const unsure = analysis.extraction.facts.find(({ confidence }) => confidence !== 'certain')
  const key = unsure?.key ?? ''
  const careful = firstReview(analysis, 'certain')
  const keys = (workbook: Memory) =>
    workbook
      .book()
      .tables.flatMap(({ name }) =>
        /^[A-Z]/.test(name) ? [...rowsOf(workbook, name as TableId).keys()] : [],
      )

  test('should wait for the tick, through a refresh too, and come when it is ticked', async () => {
    const workbook = createMemoryWorkbook()
    await write(workbook, careful, analysis)
    expect(keys(workbook)).not.toContain(key)
    await write(workbook, null)
    expect(keys(workbook)).not.toContain(key)
    await write(workbook, accept(careful, key), analysis)
    expect(keys(workbook)).toContain(key)
    expect(await write(workbook, null)).toBe(0)
  })

  test('should stay as it is where it is in the workbook already', async () => {
    const workbook = createMemoryWorkbook()
    await write(workbook, UNTOUCHED, analysis)
    expect(await write(workbook, careful, analysis)).toBe(0)
    expect(keys(workbook)).toContain(key)
  })

  test('should follow another choice, but for what the user has decided', () => {
    expect(careful.waiting.has(key)).toBe(true)
    expect(reviewUnder({ analysis, review: careful }, 'check').waiting.size).toBe(0)
    expect(reviewUnder({ analysis, review: accept(UNTOUCHED, key) }, 'certain').waiting.has(key)).toBe(false)
  })
})

test('should keep a claimed number as a row of the user’s own when the article is read again', async () => {
  const number = readingOf().analysis.extraction.numbers.find(({ value }) => value === 400)
  if (number === undefined) throw new Error('no such number')
  const workbook = createMemoryWorkbook()
  await write(workbook, claim(UNTOUCHED, number, 'valuation'))
  const claimed = [...rowsOf(workbook, 'Figures')].find(([each]) => String(each).includes('claimed'))
  expect(claimed?.[1]).toMatchObject({ value: 400, unit: 'USD' })
  await write(workbook, null)
  expect(rowsOf(workbook, 'Figures').get(claimed?.[0])).toEqual(claimed?.[1])
})

test('should change nothing when the same decisions are written again', async () => {
  const review = correct(UNTOUCHED, { key, field: 'target', value: 205 })
  const workbook = createMemoryWorkbook()
  expect(await write(workbook, review)).toBeGreaterThan(0)
  expect(await write(workbook, review)).toBe(0)
})
