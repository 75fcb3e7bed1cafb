import { planCharts } from '../../../src/app/build-charts'
import { prepare } from '../../../src/app/refresh'
import type { ChartLayout } from '../../../src/tracker/layout'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { article, desk, morgan, ubs, type Desk } from './desk'

const chartOf = ({ workbook }: Desk, name: string): ChartLayout | undefined =>
  workbook.book().charts.find((chart) => chart.name === name)

const change = ({ workbook }: Desk, name: string, edit: (chart: ChartLayout) => ChartLayout | null): void => {
  workbook.change((book) => ({
    ...book,
    charts: book.charts.flatMap((chart) => (chart.name === name ? (edit(chart) ?? []) : [chart])),
  }))
}

const values = (chart: ChartLayout | undefined): readonly string[] =>
  chart?.series.map((series) => `${series.name} ${series.values.replace(/^.*!/, '')}`) ?? []

const price = (here: Desk, slot: string): void => {
  here.type('ChartTargets', slot, 'price', { formula: 'price', value: 205 })
}

test('a chart is led to the rows that its table comes to have, and keeps its place and looks', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const before = chartOf(here, 'TargetsByInstitution')
  expect(values(before)[0]).toMatch(/\$(\w+)\$45:\$\1\$45$/)
  const made = here.workbook.book().state?.charts
  change(here, 'TargetsByInstitution', (chart) => ({
    ...chart,
    from: { row: 70, column: 3 },
    series: chart.series.map((series) => ({ ...series, color: 'FF0000' })),
  }))
  await here.add([morgan()])
  const after = chartOf(here, 'TargetsByInstitution')
  expect(values(after)[0]).toMatch(/\$(\w+)\$45:\$\1\$46$/)
  expect(after?.series.map(({ categories }) => categories.replace(/^.*!/, ''))).toEqual([
    expect.stringMatching(/\$46$/),
    expect.stringMatching(/\$46$/),
  ])
  expect(after?.from).toEqual({ row: 70, column: 3 })
  expect(after?.series.every(({ color }) => color === 'FF0000')).toBe(true)
  expect(here.workbook.book().state?.charts).toStrictEqual(made)
  expect((await here.add([])).unchanged).toBe(true)
})

test('a refresh that adds no row to its table leaves a chart alone', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const done = prepare(snapshotOf(here.workbook.book()), [ubs(199, '2024-07-14', { words: 'Put right.' })], {
    settings: { language: 'en', keep: 'articles' },
    take: null,
  })
  if (!done.ok) throw new Error(done.error.code)
  expect(done.value.plan.steps.map((step) => step.do)).not.toContain('bind-chart')
  expect(done.value.plan.steps.map((step) => step.do)).not.toContain('add-chart')
})

test('a chart that the user deleted stays deleted, until it is asked for', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  change(here, 'TargetsByInstitution', () => null)
  await here.add([morgan()])
  expect(chartOf(here, 'TargetsByInstitution')).toBeUndefined()
  await here.workbook.apply(planCharts(snapshotOf(here.workbook.book()), ['TargetsByInstitution']))
  expect(values(chartOf(here, 'TargetsByInstitution'))[0]).toMatch(/\$46$/)
  expect((await here.add([])).unchanged).toBe(true)
})

test('a chart is made when there is something to draw for the first time', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  expect(chartOf(here, 'InvestmentsByOwner')).toBeUndefined()
  await here.add([article('Tesla plans to spend $1 billion on 100,000 H100 GPUs this year.', '2024-08-28')])
  expect(values(chartOf(here, 'InvestmentsByOwner'))).toHaveLength(1)
  expect(here.workbook.book().state?.charts).toContain('InvestmentsByOwner')
  expect((await here.add([])).unchanged).toBe(true)
})

test('the price line is drawn when there is a price, once, and not again when the user took it out', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  expect(values(chartOf(here, 'TargetsByInstitution'))).toHaveLength(2)
  price(here, 'slot-1')
  await here.add([])
  const drawn = chartOf(here, 'TargetsByInstitution')
  expect(drawn?.series.map(({ shape }) => shape)).toEqual(['bar', 'bar', 'line'])
  expect((await here.add([])).unchanged).toBe(true)
  change(here, 'TargetsByInstitution', (chart) => ({ ...chart, series: chart.series.slice(0, 2) }))
  expect((await here.add([])).unchanged).toBe(true)
  await here.add([morgan()])
  expect(values(chartOf(here, 'TargetsByInstitution'))).toHaveLength(2)
})

const COSTS = 'Tesla plans to invest $1 billion in AI this year. Tesla was running 35,000'

const names = (here: Desk, chart: string): readonly string[] =>
  chartOf(here, chart)?.series.map(({ name }) => name) ?? []

test('a series comes with its chart where what will be written gives it a value, and only there', async () => {
  const [known, unknown] = [desk(), desk()]
  for (const [here, chip] of [
    [known, 'H100'],
    [unknown, 'MTIA'],
  ] as const) {
    await here.add([ubs(197, '2024-07-13')])
    await here.add([article(`${COSTS} ${chip} chips in April.`, '2024-08-28')])
  }
  expect(names(known, 'CostPerGpu')).toEqual(['Implied cost', 'Price, low', 'Price, high'])
  expect(names(unknown, 'CostPerGpu')).toEqual(['Implied cost'])
  for (const here of [known, unknown]) expect((await here.add([])).unchanged).toBe(true)
})

test('it comes to a chart that is there, from what the user typed in the rows drawn', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  here.type('Prices', 'price|tesla|USD', 'price', { value: 205 })
  here.type('Prices', 'price|tesla|USD', 'date', { value: 45_500 })
  await here.add([morgan()])
  expect(names(here, 'TargetsByInstitution')).toEqual([
    'Counts in consensus',
    'Stale or superseded',
    'Latest price',
  ])
  const priced = chartOf(here, 'TargetsByInstitution')?.series.at(-1)
  expect(priced?.values).toMatch(/\$45:\$\w+\$46$/)
  const other = desk()
  await other.add([ubs(197, '2024-07-13')])
  other.edit('Prices', (table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell, at) => (at === 0 ? { value: 'Nvidia' } : cell))),
  }))
  other.type('Prices', 'price|tesla|USD', 'price', { value: 205 })
  other.type('Prices', 'price|tesla|USD', 'date', { value: 45_500 })
  await other.add([morgan()])
  expect(names(other, 'TargetsByInstitution')).toHaveLength(2)
})

test('bars that have nothing to show any more are left out of the chart', async () => {
  const source = { title: 'Views of the week' }
  const here = desk()
  const both = article(
    'UBS analyst Patrick Hummel has a price target of $197 on Tesla, dated July 12, 2024. Morgan Stanley raised its price target for Tesla to $310 on Aug. 20, 2024.',
    '2024-08-28',
    source,
  )
  await here.add([both])
  expect(values(chartOf(here, 'TargetsByInstitution'))[0]).toMatch(/\$46$/)
  await here.add([ubs(197, '2024-08-28', source)])
  expect(values(chartOf(here, 'TargetsByInstitution'))[0]).toMatch(/\$45$/)
  expect((await here.add([])).unchanged).toBe(true)
})
