import { findingSentence } from '../../src/app/messages/findings'
import { trackerContent } from '../../src/tracker/content'
import { planNewTracker } from '../../src/tracker/new-plan'
import { manyViews, withInputs } from './many-views'
import { emptyWorkbook, rowWhere } from './view-plan'

const content = trackerContent([manyViews()], {
  language: 'en',
  words: (finding) => findingSentence(finding, 'en'),
})
const plan = planNewTracker(withInputs(content), { language: 'en', keep: 'articles' }, emptyWorkbook)
const view = (key: string) => rowWhere(plan, 'AnalystViews', 'key', `analyst-view|${key}`)

test('a newer target of the institution supersedes', () => {
  expect(view('alpha-securities|tesla|2024-07-01')).toMatchObject({
    status: 'superseded',
    target_counts: '',
  })
  expect(view('alpha-securities|tesla|2024-08-20')).toMatchObject({
    status: 'current',
    target_counts: 'yes',
  })
})

test('a newer rating without a target leaves the target in force', () => {
  expect(view('beta-capital|tesla|2024-08-02')).toMatchObject({ target_counts: 'yes', rating_counts: '' })
  expect(view('beta-capital|tesla|2024-08-25')).toMatchObject({ status: 'current', rating_counts: 'yes' })
})

test('an old view is stale, one left out is left out', () => {
  expect(view('delta|tesla|2024-03-01')).toMatchObject({ status: 'stale', age: 182 })
  expect(view('zeta|tesla|2024-08-28')).toMatchObject({ status: 'left out', target_counts: '' })
})

test('a rating that is not on the map is said to be so and never a Hold', () => {
  expect(view('zeta|tesla|2024-08-28')).toMatchObject({
    rating: 'unmapped',
    score: '',
    check: 'rating not in Rating scale',
  })
  expect(view('eta-|tesla|2024-08-11')).toMatchObject({ rating: 'Not rated', score: '', rating_counts: '' })
})

test('a month stands for its last day, but not one after the article', () => {
  expect(view('epsilon|tesla|2024-08')).toMatchObject({
    date: 45_534,
    date_precision: 'month',
    price_then: '',
  })
})

test('prices are those of the day or the week before, and the latest', () => {
  expect(view('alpha-securities|tesla|2024-08-20')).toMatchObject({
    price_then: 221.1,
    price_now: 205.75,
    upside_then: expect.closeTo(250 / 221.1 - 1, 12),
    target_change: expect.closeTo(250 / 240 - 1, 12),
  })
})

test('a price of the day before is the price at the view, one of another currency or company is not', () => {
  expect(view('beta-capital|samsung-electronics|2024-08-13')).toMatchObject({ price_then: 77_000 })
  expect(view('eta-|tesla|2024-08-11')).toMatchObject({ price_then: '' })
})

test('a verb that the figures contradict is told', () => {
  expect(view('alpha-securities|samsung-electronics|2024-08-12')).toMatchObject({
    check: 'verb against direction',
  })
})

test('the consensus is over the targets in force, the mix over the ratings in force', () => {
  const targets = [250, 180.5, 310, 199, 205]
  const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length
  const variance = targets.reduce((sum, target) => sum + (target - mean) ** 2, 0) / (targets.length - 1)
  expect(rowWhere(plan, 'Consensus', 'company', 'Tesla')).toMatchObject({
    views: 5,
    mean: expect.closeTo(mean, 9),
    median: 205,
    high: 310,
    low: 180.5,
    stdev: expect.closeTo(Math.sqrt(variance), 9),
    upside_mean: expect.closeTo(mean / 205.75 - 1, 12),
    buy: 2,
    hold: 2,
    sell: 0,
    depth: 'ok',
  })
})

test('currencies are never mixed', () => {
  expect(rowWhere(plan, 'Consensus', 'company', 'Samsung Electronics')).toMatchObject({
    currency: 'KRW',
    mean: 102_500,
    price_now: 77_000,
  })
})

test('a company with ratings alone has a mix and no targets', () => {
  expect(rowWhere(plan, 'Consensus', 'company', 'Ratings Only')).toMatchObject({
    views: 0,
    mean: '',
    hold: 1,
  })
})
