import { planWrite, type WritePlan } from '../../src/app/plan-write'
import { prepare } from '../../src/app/refresh'
import { correct, UNTOUCHED } from '../../src/app/review'
import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import type { Language } from '../../src/text/article'
import { readingOf } from './reading'

const story = (rating: string, target: number, published: string, more = '') =>
  readingOf(
    UNTOUCHED,
    `UBS analyst Patrick Hummel set a price target of $${target} on Tesla with a ${rating} rating on August 28, 2024.${more}`,
    published,
  )

type Memory = ReturnType<typeof createMemoryWorkbook>

async function planned(workbook: Memory, reading: ReturnType<typeof readingOf>, language: Language = 'en') {
  const read = await workbook.read()
  if (!read.ok) throw new Error(read.error.code)
  const plan = planWrite(read.value, [reading], { language, keep: 'articles' }, [])
  if (!plan.ok) throw new Error(plan.error.code)
  return plan.value
}

async function write(workbook: Memory, reading: ReturnType<typeof readingOf>): Promise<WritePlan> {
  const plan = await planned(workbook, reading)
  const applied = await workbook.apply(plan.plan)
  if (!applied.ok) throw new Error(applied.error.code)
  return plan
}

const cellsOf = ({ preview }: WritePlan) =>
  preview.updates.flatMap(({ row, cells }) =>
    cells.map(({ header, from, to }) => [row, header, from, to] as const),
  )

test('should tell old and new value of each updated cell, in the words of the workbook', async () => {
  const workbook = createMemoryWorkbook()
  expect((await write(workbook, story('Sell', 1197, '2024-08-31'))).preview.updates).toEqual([])
  const plan = await planned(workbook, story('Hold', 1205, '2024-09-02', ' It is a new day.'))
  expect(cellsOf(plan)).toEqual(
    expect.arrayContaining([
      ['Tesla · UBS · Patrick Hummel', 'Target', '1,197', '1,205'],
      ['Tesla · UBS · Patrick Hummel', 'Rating as written', 'Sell', 'Hold'],
      ['Tesla · UBS · Patrick Hummel', 'Article', 'News of 2024-08-31', 'News of 2024-09-02'],
    ]),
  )
  expect(plan.preview.changes).toEqual([
    { table: 'AnalystViews', title: 'Analyst views', added: 0, updated: 1, gone: 0 },
    { table: 'Findings', title: 'Findings', added: 2, updated: 0, gone: 0 },
    { table: 'Sources', title: 'Sources', added: 1, updated: 0, gone: 0 },
  ])
  expect(plan.counts.updated).toBe(1)
})

test('should tell an article and its corrected version, which has the same title, apart by their ids', async () => {
  const workbook = createMemoryWorkbook()
  await write(workbook, story('Sell', 197, '2024-08-31'))
  const plan = await planned(workbook, story('Sell', 199, '2024-08-31'))
  const articles = cellsOf(plan).filter(([, header]) => header === 'Article')
  expect(articles).toEqual([
    [
      'Tesla · UBS · Patrick Hummel',
      'Article',
      expect.stringMatching(/^News of 2024-08-31 \(\S+\)$/),
      expect.stringMatching(/^News of 2024-08-31 \(\S+\)$/),
    ],
  ])
  expect(articles[0]?.[2]).not.toBe(articles[0]?.[3])
})

test('should tell a correction of a row that is there, and count it', async () => {
  const workbook = createMemoryWorkbook()
  const reading = story('Sell', 197, '2024-08-31')
  await write(workbook, reading)
  const key = reading.analysis.extraction.facts[0]?.key ?? ''
  const review = correct(UNTOUCHED, { key, field: 'date', value: '2024-08' })
  const plan = await planned(workbook, {
    ...reading,
    review: correct(review, { key, field: 'target', value: 205 }),
  })
  expect(cellsOf(plan)).toEqual([
    ['Tesla · UBS · Patrick Hummel', 'Date', '2024-08-28', '2024-08'],
    ['Tesla · UBS · Patrick Hummel', 'Date is to the', 'day', 'month'],
    ['Tesla · UBS · Patrick Hummel', 'Target', '197', '205'],
  ])
  expect(plan.preview.changes).toMatchObject([{ updated: 1 }])
  expect(plan.counts.updated).toBe(1)
})

test('should tell nothing of a row that keeps an edit, nor of one that is gone from the articles', async () => {
  const workbook = createMemoryWorkbook()
  const kept = story('Sell', 197, '2024-08-31', ' Meta was running 25,000 H100 chips in August 2024.')
  await write(workbook, kept)
  // The same title and day with another text: a correction of the article, in which the chips are not told any more.
  const plan = await planned(workbook, story('Sell', 197, '2024-08-31', ' No more is known.'))
  expect(plan.preview.changes).toMatchObject(expect.arrayContaining([expect.objectContaining({ gone: 1 })]))
  expect(plan.preview.updates.filter(({ table }) => table === 'Fleets')).toEqual([])
})

test('should tell of a write that adds no more than what stands beside the facts', async () => {
  const workbook = createMemoryWorkbook()
  await write(workbook, story('Sell', 197, '2024-08-31'))
  const plan = await planned(
    workbook,
    readingOf(UNTOUCHED, 'Nothing of note was said about anyone.', '2024-09-02'),
  )
  expect(plan.preview).toMatchObject({
    unchanged: false,
    changes: [{ table: 'Sources', title: 'Sources', added: 1, updated: 0, gone: 0 }],
  })
  expect(plan.counts).toMatchObject({ added: 0, updated: 0, besides: 1 })
})

test('should tell a row that left the articles once, as marked, and not again when it is marked', async () => {
  const workbook = createMemoryWorkbook()
  await write(
    workbook,
    story('Sell', 197, '2024-08-31', ' Meta was running 25,000 H100 chips in August 2024.'),
  )
  const corrected = story('Sell', 197, '2024-08-31', ' No more is known.')
  const kindsOf = async () => {
    const read = await workbook.read()
    if (!read.ok) throw new Error(read.error.code)
    const prepared = prepare(read.value, [corrected.analysis], {
      settings: { language: 'en', keep: 'articles' },
      take: null,
    })
    if (!prepared.ok) throw new Error(prepared.error.code)
    const { changes, counts } = prepared.value.refreshed
    return [changes.filter(({ table }) => table === 'Fleets').map(({ kind }) => kind), counts.gone]
  }
  expect(await kindsOf()).toEqual([['gone'], 1])
  await write(workbook, corrected)
  expect(await kindsOf()).toEqual([[], 1])
})

test('should call a finding by its sentence and an article by its title', async () => {
  const workbook = createMemoryWorkbook()
  await write(workbook, story('Sell', 1197, '2024-08-31'))
  const read = await workbook.read()
  if (!read.ok) throw new Error(read.error.code)
  const { analysis } = story('Hold', 1205, '2024-09-02', ' It is a new day.')
  const options = { settings: { language: 'en', keep: 'articles' }, take: null } as const
  const prepared = prepare(read.value, [analysis], options)
  const names = prepared.ok
    ? prepared.value.refreshed.changes.map(({ table, name }) => [table, name] as const)
    : []
  expect(names).toContainEqual(['Sources', 'News of 2024-09-02'])
  expect(names).toContainEqual(['Findings', 'Articles differ on Target: 1,205 and 1,197.'])
})
