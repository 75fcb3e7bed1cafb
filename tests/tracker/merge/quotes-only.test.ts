import { analyse } from '../../../src/app/analyse'
import { article, desk, morgan, UBS, ubs, type Desk } from './desk'

const STORY =
  'The note went out to clients on Friday and repeats that margins of the car business are under pressure while the energy business grows.'
const PAPER =
  'A paper of its own asked three fund managers about it and found two who would not sell a share.'

const differences = ({ table }: Desk): readonly string[] =>
  table('Findings').rows.flatMap((row) => {
    const text = row.map((cell) => ('formula' in cell ? '' : String(cell.value))).join(' ')
    return text.includes('≠') ? [text] : []
  })

const written = ({ workbook }: Desk) =>
  new Map(new Map(workbook.book().state?.tables).get('AnalystViews')?.rows)

test('articles that come one by one and differ give the finding that they give together, whichever comes first', async () => {
  const articles = [ubs(179, '2024-07-13', { words: STORY }), ubs(197, '2024-07-15', { words: PAPER })]
  const together = desk('quotes')
  await together.add(articles)
  expect(differences(together)).toHaveLength(1)
  expect(differences(together)[0]).toMatch(/197 ≠ 179/)
  for (const order of [articles, [...articles].reverse()]) {
    const apart = desk('quotes')
    for (const each of order) await apart.add([each])
    expect(differences(apart)).toEqual(differences(together))
    expect((await apart.add([])).unchanged).toBe(true)
    await apart.add([morgan()])
    expect(differences(apart)).toEqual(differences(together))
  }
})

test.each(['2024-07-15', undefined])(
  'of articles of one day, or of no day that is known, the same one counts whichever comes first (%s)',
  async (published) => {
    const told = (target: number, words: string) =>
      analyse(`UBS has a price target of $${target} on Tesla, dated July 12, 2024. ${words}`, {
        language: 'en',
        ...(published === undefined ? {} : { published }),
      })
    const articles = [told(179, STORY), told(197, PAPER)]
    const together = desk('quotes')
    await together.add(articles)
    for (const order of [articles, [...articles].reverse()]) {
      const apart = desk('quotes')
      for (const each of order) await apart.add([each])
      expect(apart.cell('AnalystViews', UBS, 'target')).toBe(together.cell('AnalystViews', UBS, 'target'))
      expect(differences(apart)).toEqual(differences(together))
    }
  },
)

test('they do when they differ about the rating alone', async () => {
  const rated = (rating: string, published: string, words: string) =>
    article(
      `UBS has a "${rating}" rating and a price target of $197 on Tesla, dated July 12, 2024. ${words}`,
      published,
    )
  const articles = [rated('Sell', '2024-07-13', STORY), rated('Buy', '2024-07-15', PAPER)]
  const together = desk('quotes')
  await together.add(articles)
  expect(differences(together)[0]).toMatch(/5 ≠ 2|2 ≠ 5/)
  for (const order of [articles, [...articles].reverse()]) {
    const apart = desk('quotes')
    for (const each of order) await apart.add([each])
    expect(differences(apart)).toEqual(differences(together))
    await apart.add([morgan()])
    expect(differences(apart)).toEqual(differences(together))
  }
  const [first, again] = [rated('Sell', '2024-07-13', STORY), rated('Underperform', '2024-07-15', PAPER)]
  const near = desk('quotes')
  await near.add([first])
  await near.add([again])
  const both = desk('quotes')
  await both.add([first, again])
  expect(differences(near)).toEqual(differences(both))
})

test('articles that come one by one and agree give none', async () => {
  const apart = desk('quotes')
  await apart.add([ubs(197, '2024-07-13', { words: STORY })])
  await apart.add([ubs(197, '2024-07-15', { words: PAPER })])
  expect(differences(apart)).toEqual([])
})

test('a copy that comes when the text it copies has gone counts as no other story, shorter or longer; a paper of its own does', async () => {
  const [story, longer] = [
    ubs(197, '2024-07-13', { words: STORY }),
    ubs(197, '2024-07-14', { words: `${STORY} Reporting by agencies.` }),
  ]
  for (const order of [
    [story, longer],
    [longer, story],
  ]) {
    const here = desk('quotes')
    for (const each of order) await here.add([each])
    expect(here.cell('AnalystViews', UBS, 'articles')).toBe(1)
    await here.add([ubs(197, '2024-07-15', { words: PAPER })])
    expect(here.cell('AnalystViews', UBS, 'articles')).toBe(2)
    await here.add([morgan()])
    expect(here.cell('AnalystViews', UBS, 'articles')).toBe(2)
  }
})

test('a copy and a paper of its own that come together beside the story add one', async () => {
  const here = desk('quotes')
  await here.add([ubs(197, '2024-07-13', { words: STORY })])
  await here.add([
    ubs(197, '2024-07-14', { words: `${STORY} Reporting by agencies.` }),
    ubs(197, '2024-07-15', { words: PAPER }),
  ])
  expect(here.cell('AnalystViews', UBS, 'articles')).toBe(2)
})

test('what is kept of a text for that is short, however long the text, and none of its words', async () => {
  const here = desk('quotes')
  const words = Array.from({ length: 400 }, (_, index) => `Sentence ${index} says something else.`).join(' ')
  await here.add([ubs(197, '2024-07-13', { words })])
  const [article] = here.workbook.book().state?.articles ?? []
  expect(article?.text).toBeNull()
  expect(article?.sketch).toMatch(/^[\da-z]{128}$/)
  const whole = desk()
  await whole.add([ubs(197, '2024-07-13')])
  expect(whole.workbook.book().state?.articles[0]).not.toHaveProperty('sketch')
})

test('a conflict that nobody settled is still one after later refreshes, with the newest value of the articles', async () => {
  const here = desk('quotes')
  await here.add([ubs(197, '2024-07-13')])
  here.type('AnalystViews', UBS, 'target', { value: 150 })
  await here.add([ubs(190, '2024-07-14', { words: 'Another paper.' })])
  for (const more of [[], [morgan()]])
    expect((await here.add(more)).conflicts).toMatchObject([{ base: 197, mine: 150, theirs: 190 }])
  expect(written(here).get(UBS)?.told).toEqual({ target: 190 })
  await here.add([], { take: 'theirs' })
  expect(here.cell('AnalystViews', UBS, 'target')).toBe(190)
  expect(written(here).get(UBS)).not.toHaveProperty('told')
  expect((await here.add([])).unchanged).toBe(true)
})

test('a new row in a table from which the user deleted a column needs no second refresh', async () => {
  const here = desk('quotes')
  await here.add([ubs(197, '2024-07-13')])
  const at = here.table('AnalystViews').columns.findIndex(({ layout }) => layout?.id === 'target')
  here.edit('AnalystViews', (table) => ({
    ...table,
    columns: table.columns.toSpliced(at, 1),
    rows: table.rows.map((row) => row.toSpliced(at, 1)),
  }))
  await here.add([morgan()])
  expect((await here.add([])).unchanged).toBe(true)
  await here.add([morgan()])
  expect((await here.add([])).unchanged).toBe(true)
})
