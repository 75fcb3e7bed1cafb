import { findingSentence } from '../../src/app/messages/findings'
import { trackerContent } from '../../src/tracker/content'
import { planNewTracker } from '../../src/tracker/new-plan'
import { firstArticle } from './facts'
import { otherFigures } from './many-views'
import { emptyWorkbook, rowWhere } from './view-plan'

const language = 'en'
const content = trackerContent([firstArticle()], {
  language,
  words: (finding) => findingSentence(finding, language),
})
const plan = planNewTracker(content, { language, keep: 'articles' }, emptyWorkbook)

test('the AI amount comes to 10,000 USD for each of 100,000 GPUs, 20,000 for each added one', () => {
  expect(rowWhere(plan, 'Investments', 'what', 'AI')).toMatchObject({
    gpus: 100_000,
    cost_per_gpu: 10_000,
    gpus_added: 50_000,
    cost_per_added: 20_000,
    ratio_low: expect.closeTo(1 / 3, 12),
    ratio_high: 0.25,
    plausibility: 'below the price of the chips',
    implied_rate: 1300,
  })
})

test('amounts for a named thing are not set against the fleet of another', () => {
  const row = rowWhere(plan, 'Investments', 'said_on', 45291)
  expect(row).toMatchObject({ what: 'Dojo', basis: null, cost_per_gpu: '', plausibility: '' })
})

test('100,000 GPUs of xAI cost 3 to 4 bn USD at the price of the article', () => {
  expect(rowWhere(plan, 'Fleets', 'owner', 'xAI')).toMatchObject({
    cost_low: 3e9,
    cost_high: 4e9,
    facility_mw: expect.closeTo(145.236, 6),
  })
})

test('the target of 85,000 grows from the 35,000 running, at so many a month', () => {
  expect(rowWhere(plan, 'Fleets', 'count', 85_000)).toMatchObject({
    previous: 35_000,
    growth: expect.closeTo(85 / 35 - 1, 12),
    growth_month: expect.closeTo(50_000 / ((45_657 - 45_412) / (365.25 / 12)), 6),
  })
})

test('orders that went elsewhere are no growth', () => {
  const other = trackerContent([otherFigures()], { language, words: () => '' })
  const grown = planNewTracker(other, { language, keep: 'articles' }, emptyWorkbook)
  expect(rowWhere(grown, 'Fleets', 'count', 60_000)).toMatchObject({ previous: 2000, growth: 29 })
  expect(rowWhere(grown, 'Fleets', 'count', 5000)).toMatchObject({ previous: '', growth: '' })
})

test('the implied rates are those of the article', () => {
  const rates = [1, 2, 3, 4, 5].map((slot) => rowWhere(plan, 'ChartRates', 'key', `slot-${slot}`)['rate'])
  const rounded = rates.map((rate) => Math.round(Number(rate) * 10) / 10)
  expect(rounded.sort((a, b) => a - b)).toEqual([1300, 1320, 1325, 1333.1, 1333.3])
})

test('UBS is current; Morgan Stanley of 2023 is stale and not in the consensus', () => {
  expect(rowWhere(plan, 'AnalystViews', 'institution', 'UBS')).toMatchObject({
    date: 45532,
    rating: 'Sell',
    score: 5,
    status: 'current',
    target_counts: 'yes',
  })
  expect(rowWhere(plan, 'AnalystViews', 'institution', 'Morgan Stanley')).toMatchObject({
    date_precision: 'year',
    status: 'stale',
    target_counts: '',
  })
  expect(rowWhere(plan, 'Consensus', 'company', 'Tesla')).toMatchObject({
    views: 1,
    mean: 197,
    median: 197,
    sell: 1,
    buy: 0,
    depth: 'thin',
  })
})

test('no formula fails and none is left without a value', () => {
  const without: string[] = []
  for (const step of plan.steps) {
    if (step.do !== 'add-table') continue
    for (const row of step.table.rows) {
      row.forEach((cell, index) => {
        if ('formula' in cell && cell.value === null) {
          without.push(`${step.table.name}.${step.table.columns[index]?.id ?? ''}`)
        }
      })
    }
  }
  expect(without).toEqual([])
})
