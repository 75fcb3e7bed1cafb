import { findingSentence } from '../../src/app/messages/findings'
import type { Analysis } from '../../src/audit/finding'
import { trackerContent } from '../../src/tracker/content'
import type { ChartLayout } from '../../src/tracker/layout'
import { planNewTracker } from '../../src/tracker/new-plan'
import type { Plan } from '../../src/tracker/plan'
import { sheetOrder } from '../../src/tracker/sheets'
import { firstArticle } from './facts'
import { emptyWorkbook, tablesOf } from './view-plan'

const planOf = (
  analyses: readonly Analysis[],
  keep: 'articles' | 'quotes' = 'articles',
  language: 'en' | 'ko' = 'en',
): Plan =>
  planNewTracker(
    trackerContent(analyses, { language, words: (finding) => findingSentence(finding, language) }),
    { language, keep },
    emptyWorkbook,
  )

const plan = planOf([firstArticle()])
const chartsOf = (of: Plan): readonly ChartLayout[] =>
  of.steps.flatMap((step) => (step.do === 'add-chart' ? [step.chart] : []))

test('the sheets stand in their order; the state is begun first and written last, very hidden', () => {
  const sheets = plan.steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet] : []))
  expect(sheets.map(({ name }) => name)).toEqual([
    '_tracker',
    'Summary',
    'Analyst Views',
    'AI Investments',
    'GPU Fleets',
    'Unit Prices',
    'Figures',
    'Findings',
    'Assumptions',
    'Sources',
  ])
  expect(sheets.map(({ visibility }) => visibility === 'very-hidden')).toEqual([
    true,
    ...Array<boolean>(9).fill(false),
  ])
  const kinds = plan.steps.map((step) => step.do)
  expect(kinds[1]).toBe('write-state')
  expect(kinds.lastIndexOf('add-sheet')).toBeLessThan(kinds.indexOf('write-block'))
  expect(sheets).toHaveLength(sheetOrder.length)
  expect(plan.steps.at(-1)?.do).toBe('write-state')
})

interface Box {
  readonly what: string
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a plan puts on sheets; a table claims all rows below, to grow into. */
const boxesOf = (of: Plan): readonly Box[] =>
  of.steps.flatMap((step): readonly Box[] => {
    if (step.do === 'add-table') {
      const { name, sheet, row, column, columns } = step.table
      return [{ what: name, sheet, top: row, left: column, bottom: Infinity, right: column + columns.length }]
    }
    if (step.do === 'add-chart') {
      const { name, sheet, from, to } = step.chart
      return [{ what: name, sheet, top: from.row, left: from.column, bottom: to.row, right: to.column }]
    }
    if (step.do !== 'write-block') return []
    const { sheet, row, column, cells } = step.block
    return cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell === null
          ? []
          : [
              {
                what: `block ${row + down},${column + right}`,
                sheet,
                top: row + down,
                left: column + right,
                bottom: row + down + 1,
                right: column + right + 1,
              },
            ],
      ),
    )
  })

test.each([
  ['the first article', plan],
  ['no article', planOf([])],
])('nothing lies over anything else and tables can grow: %s', (_name, of) => {
  const boxes = boxesOf(of)
  const clashes = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.sheet === b.sheet && a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right,
      )
      .map((b) => `${a.what} over ${b.what} on ${a.sheet}`),
  )
  expect(clashes).toEqual([])
})

test('five charts draw the rows of their tables, with their values', () => {
  expect(chartsOf(plan).map(({ name }) => name)).toEqual([
    'TargetsByInstitution',
    'GpusByOwner',
    'CostPerGpu',
    'InvestmentsByOwner',
    'ImpliedRates',
  ])
  for (const { series, title, description, categoryTitle, valueTitle } of chartsOf(plan)) {
    expect([title, description, categoryTitle, valueTitle].every((text) => text !== '')).toBe(true)
    for (const { categories, values, cache } of series) {
      const [, first, last] = /^'Summary'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/.exec(values) ?? []
      expect(Number(last) - Number(first) + 1).toBe(cache.values.length)
      expect(categories.replace(/\$[A-Z]+/g, '')).toBe(values.replace(/\$[A-Z]+/g, ''))
      expect(cache.categories.every((label) => label !== '')).toBe(true)
    }
  }
  const costs = chartsOf(plan).find(({ name }) => name === 'CostPerGpu')
  expect(costs?.series.map(({ name, cache }) => [name, cache.values])).toEqual([
    ['Implied cost', [10_000, 20_000]],
    ['Price, low', [30_000, 30_000]],
    ['Price, high', [40_000, 40_000]],
  ])
})

test('a price line is drawn only once there is a price', () => {
  const [targets] = chartsOf(plan)
  expect(targets?.series.map(({ name }) => name)).toEqual(['Counts in consensus', 'Stale or superseded'])
})

test('a tracker of no article has every table and no chart', () => {
  const empty = planOf([])
  expect(chartsOf(empty)).toEqual([])
  expect(tablesOf(empty).size).toBe(tablesOf(plan).size)
})

test('the state holds every value that was written, and the text only if the articles are kept', () => {
  const stateOf = (of: Plan) =>
    of.steps.flatMap((step) => (step.do === 'write-state' ? [step.state] : [])).at(-1)
  const state = stateOf(plan)
  expect(state?.articles[0]?.text).toContain('H100')
  expect(stateOf(planOf([firstArticle()], 'quotes'))?.articles[0]?.text).toBeNull()
  for (const [id, { rows, name, headers }] of state?.tables ?? []) {
    const table = tablesOf(plan).get(name)
    expect(headers.map(([, header]) => header)).toEqual(table?.columns.map(({ header }) => header))
    expect(rows).toHaveLength(table?.rows.length ?? -1)
    const key = table?.columns.findIndex((column) => column.id === 'key') ?? -1
    expect([id, rows.map(([row]) => row).sort()]).toEqual([
      id,
      table?.rows.map((cells) => cells[key]?.value).sort(),
    ])
  }
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
})

test('money shows its currency and dates no more than the article tells', () => {
  const views = tablesOf(plan).get('AnalystViews')
  const column = (id: string) => views?.columns.findIndex((one) => one.id === id) ?? -1
  expect(views?.rows.map((cells) => cells[column('target')]?.format)).toEqual([
    '[$$-en-US]#,##0.00',
    '[$$-en-US]#,##0.00',
  ])
  expect(views?.rows.map((cells) => cells[column('date')]?.format)).toEqual(['yyyy-mm-dd', 'yyyy'])
})

test('Korean has Korean sheets, headers and words', () => {
  const korean = planOf([firstArticle()], 'articles', 'ko')
  const fleets = tablesOf(korean).get('Fleets')
  expect(fleets?.sheet).toBe('GPU 보유')
  expect(fleets?.columns.map(({ header }) => header)).toContain('GPU 수')
  const status = fleets?.columns.findIndex(({ id }) => id === 'status') ?? -1
  expect(fleets?.rows.map((cells) => cells[status]?.value)).toContain('가동 중')
})
