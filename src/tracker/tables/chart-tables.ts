import type { Column, Table, TableId } from '../column'
import { both, lookup, source } from '../define-column'

const slot: Column = source('key', both('Slot', '칸'), 'text', 9)

const fact = source('fact', both('Row', '행'), 'text', 16, {
  note: both(
    'Key of the row that is drawn. A refresh fills it; you may choose another.',
    '그릴 행의 키. 새로 고칠 때 채워지며 바꿀 수 있습니다.',
  ),
})

/** A cell of the row that `{@fact}` names; blank when it is not there or not a number. */
const cell = (table: TableId, column: string): string =>
  `INDEX({${table}.${column}},MATCH({@fact},{${table}.key},0))`

/** Of a cell that is blank or holds a text there is no average. */
const number = (value: string): string => `IF({@fact}="","",IFERROR(AVERAGE(${value}),""))`

const text = (expression: string): string => `IF({@fact}="","",IFERROR(${expression},""))`

const isoMonth = (date: string): string =>
  `IF(ISNUMBER(${date})," "&YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}),2),"")`

const ofPart = (table: TableId, column: string): string =>
  `IF(${cell(table, column)}="",""," · "&${cell(table, column)})`

const table = (id: TableId, title: Table['title'], columns: readonly Column[]): Table => ({
  id,
  sheet: 'summary',
  title,
  about: both('Feeds a chart above.', '위 그래프의 자료.'),
  key: 'key',
  columns: [slot, fact, ...columns],
})

const target = cell('AnalystViews', 'target')
const counts = cell('AnalystViews', 'target_counts')

/** Targets of the company with the most of them, newest first, beside its share price. */
const chartTargets = table('ChartTargets', both('Targets by institution', '기관별 목표주가'), [
  lookup(
    'label',
    both('Institution', '기관'),
    'text',
    22,
    text(`${cell('AnalystViews', 'institution')}&${isoMonth(cell('AnalystViews', 'date'))}`),
  ),
  lookup('current', both('Counts', '반영'), 'money', 12, number(`IF(${counts}={'yes'},${target},"")`)),
  lookup(
    'other',
    both('Stale or superseded', '만료·대체'),
    'money',
    12,
    number(`IF(${counts}={'yes'},"",${target})`),
  ),
  lookup('price', both('Latest price', '최근 주가'), 'money', 12, number(cell('AnalystViews', 'price_now'))),
])

const OWNED = '{Fleets.owner},{@fact}'
const RUNNING = ['running', 'done', 'reported', 'estimate'] as const
const PLANNED = ['planned', 'target', 'ordered', 'announced', 'committed'] as const

const largest = (statuses: readonly string[]): string =>
  `IF({@fact}="","",IF(MAX(${statuses
    .map((status) => `MAXIFS({Fleets.count},${OWNED},{Fleets.status},{'${status}'})`)
    .join(',')})=0,"",MAX(${statuses
    .map((status) => `MAXIFS({Fleets.count},${OWNED},{Fleets.status},{'${status}'})`)
    .join(',')})))`

/** The largest running and the largest planned count of each owner; `fact` is the owner. */
const chartFleets = table('ChartFleets', both('GPUs by owner', '주체별 GPU'), [
  lookup('label', both('Owner', '주체'), 'text', 16, 'IF({@fact}="","",{@fact})'),
  lookup('running', both('Running', '가동'), 'integer', 12, largest(RUNNING)),
  lookup('planned', both('Planned', '계획'), 'integer', 12, largest(PLANNED)),
])

const WHEN = `IF(${cell('Investments', 'period')}="",${isoMonth(cell('Investments', 'said_on'))}," · "&${cell('Investments', 'period')})`

/** Owner, purpose, site and period or, for want of one, the month of the statement: two amounts for one thing differ. */
const INVESTMENT_LABEL = `${cell('Investments', 'owner')}&${ofPart('Investments', 'what')}&${ofPart('Investments', 'site')}&${WHEN}`

/** What each compared amount comes to a GPU, for all GPUs and for the added ones. */
const chartCosts = table('ChartCosts', both('Implied cost per GPU', 'GPU당 비용'), [
  source('basis', both('Compared with', '비교 대상'), 'text', 12),
  lookup('label', both('Amount', '금액'), 'text', 30, text(`${INVESTMENT_LABEL}&" · "&{@basis}`)),
  lookup(
    'cost',
    both('Cost per GPU', 'GPU당 비용'),
    'usd',
    13,
    number(
      `IF({@basis}={'added-gpus'},${cell('Investments', 'cost_per_added')},${cell('Investments', 'cost_per_gpu')})`,
    ),
  ),
  lookup('low', both('GPU price, low', 'GPU 가격 하단'), 'usd', 13, number(cell('Investments', 'price_low'))),
  lookup(
    'high',
    both('GPU price, high', 'GPU 가격 상단'),
    'usd',
    13,
    number(cell('Investments', 'price_high')),
  ),
])

/** Amounts in billions of dollars. */
const chartInvestments = table('ChartInvestments', both('Investments', '투자'), [
  lookup('label', both('Investment', '투자'), 'text', 30, text(INVESTMENT_LABEL)),
  lookup(
    'amount',
    both('USD bn', '10억 달러'),
    'decimal',
    11,
    number(`${cell('Investments', 'amount_usd')}/1000000000`),
  ),
])

/** The rates that the pairs of amounts of one article imply; `end` tells which pair of a price range. */
const chartRates = table('ChartRates', both('Implied exchange rates', '암시 환율'), [
  source('end', both('Column', '열'), 'text', 14),
  lookup(
    'label',
    both('Pair', '금액 쌍'),
    'text',
    26,
    text(
      `IF({@end}="Investments",${cell('Investments', 'what')},IF({@end}="Figures",${cell('Figures', 'subject')},${cell('UnitPrices', 'chip')}&IF({@end}="UnitPrices.low"," ↓"," ↑")))`,
    ),
  ),
  lookup(
    'rate',
    both('KRW per unit', '원/단위'),
    'rate',
    12,
    number(
      `IF({@end}="Investments",${cell('Investments', 'implied_rate')},IF({@end}="Figures",${cell('Figures', 'implied')},IF({@end}="UnitPrices.low",${cell('UnitPrices', 'implied_low')},${cell('UnitPrices', 'implied_high')})))`,
    ),
  ),
  lookup(
    'median',
    both('Median', '중앙값'),
    'rate',
    12,
    'IF({@fact}="","",IFERROR(MEDIAN({ChartRates.rate}),""))',
  ),
])

/** The tables that the charts of the Summary read: charts can hold no structured reference. */
export const chartTables: readonly Table[] = [
  chartTargets,
  chartFleets,
  chartCosts,
  chartInvestments,
  chartRates,
]
