import type { FactFields } from '../../../src/facts/fact'
import { trackerContent } from '../../../src/tracker/content'
import { startsAtZero } from '../../../src/tracker/chart-layout'
import { planNewTracker } from '../../../src/tracker/new-plan'
import type { TableId } from '../../../src/tracker/column'
import { analysisOf, type Sentence } from '../facts'
import { emptyWorkbook } from '../view-plan'

const contentOf = (...sentences: readonly Sentence[]) =>
  trackerContent([analysisOf(sentences, { language: 'en', published: '2026-11-20' })], {
    language: 'en',
    words: () => 'a finding',
  })

const view = (company: string, institution: string, date?: string): Sentence => [
  `${institution} on ${company}.`,
  [
    'analyst-view',
    { company, institution, target: 300, currency: 'USD', ...(date === undefined ? {} : { date }) },
  ],
]

const invested = (
  owner: string,
  amount: number,
  currency: FactFields['investment']['currency'],
): Sentence => [`${owner} invests.`, ['investment', { owner, what: 'AI', amount, currency }]]

const cellsOf = (content: ReturnType<typeof contentOf>, table: TableId, column: string) =>
  content.tables.get(table)?.map(({ cells }) => cells[column])

test('the company with most dated targets leads the consensus and the chart of targets', () => {
  const content = contentOf(
    view('Alphabet', 'Barclays'),
    view('Alphabet', 'UBS'),
    view('Nvidia', 'Citigroup', '2026-11-18'),
  )
  expect(cellsOf(content, 'Consensus', 'company')).toEqual(['Nvidia', 'Alphabet'])
  expect(cellsOf(content, 'ChartTargets', 'fact')).toEqual(['analyst-view|citigroup|nvidia|2026-11-18'])
})

test('the largest amounts are charted, whatever their currency, as many as stay readable', () => {
  const many = Array.from({ length: 20 }, (_, index) => invested(`Owner ${index}`, 1e9 + index, 'USD'))
  const content = contentOf(invested('Naver', 1e12, 'KRW'), invested('SK', 7e13, 'KRW'), ...many)
  const facts = cellsOf(content, 'ChartInvestments', 'fact')
  expect(facts).toHaveLength(14)
  expect(facts?.[0]).toContain('|sk|')
  expect(facts?.some((fact) => String(fact).includes('|naver|'))).toBe(false)
})

test('bars begin at zero, lines where their values are', () => {
  const content = contentOf(view('Nvidia', 'Citigroup', '2026-11-18'), invested('Meta', 7e10, 'USD'))
  const { steps } = planNewTracker(content, { language: 'en', keep: 'articles' }, emptyWorkbook)
  const charts = steps.flatMap((step) => (step.do === 'add-chart' ? [step.chart] : []))
  expect(charts.map(startsAtZero)).toEqual([true, true])
  expect(startsAtZero({ type: 'line' })).toBe(false)
})
