import type { Bilingual, TableId } from './column'
import { both } from './define-column'
import type { ChartLayout, SeriesLayout } from './layout'

/** A series of a chart: the column of the chart's table that it draws. */
export interface ChartSeries {
  readonly column: string
  readonly name: Bilingual
  readonly shape: SeriesLayout['shape']
  /** RGB hex without `#`. */
  readonly color: string
  /** Whether each point shows its value: only where no cell in use can be blank, which would show as 0. */
  readonly labels?: boolean
  /** Left out while no row has a value, because a line of blanks would be drawn at zero. */
  readonly optional?: boolean
}

/** One of the Summary's charts; its categories are the `label` column of its table. */
export interface Chart {
  /** Name of the chart object: it is found again by it. */
  readonly name: string
  readonly table: TableId
  readonly type: ChartLayout['type']
  readonly stacked: boolean
  readonly title: Bilingual
  readonly description: Bilingual
  readonly categoryTitle: Bilingual
  readonly valueTitle: Bilingual
  readonly valueFormat: string
  readonly series: readonly ChartSeries[]
  /** Shown in its place while there is nothing to draw. */
  readonly missing: Bilingual
}

/** Colours that stay apart for colour-blind readers and in print (Okabe–Ito, darkened). */
const BLUE = '2F5597'
const LIGHT_BLUE = '9DB7DD'
const GREY = 'A6A6A6'
const ORANGE = 'C55A11'
const GREEN = '00785A'

/** The charts of the Summary, in reading order. */
export const charts: readonly Chart[] = [
  {
    name: 'TargetsByInstitution',
    table: 'ChartTargets',
    type: 'column',
    stacked: true,
    title: both('Price targets by institution', '기관별 목표주가'),
    description: both(
      'Columns: each institution’s price target, newest first; grey ones are stale or superseded. Line: the latest share price.',
      '막대: 기관별 목표주가(최신순), 회색은 만료되거나 대체된 것. 선: 최근 주가.',
    ),
    categoryTitle: both('Institution and month', '기관·시점'),
    valueTitle: both('Target', '목표주가'),
    valueFormat: '#,##0',
    series: [
      { column: 'current', name: both('Counts in consensus', '컨센서스 반영'), shape: 'bar', color: BLUE },
      { column: 'other', name: both('Stale or superseded', '만료·대체'), shape: 'bar', color: GREY },
      {
        column: 'price',
        name: both('Latest price', '최근 주가'),
        shape: 'line',
        color: ORANGE,
        optional: true,
      },
    ],
    missing: both('No price targets yet.', '목표주가가 아직 없습니다.'),
  },
  {
    name: 'GpusByOwner',
    table: 'ChartFleets',
    type: 'column',
    stacked: false,
    title: both('GPUs by owner: running and planned', '주체별 GPU: 가동과 계획'),
    description: both(
      'Columns: the largest count of GPUs that each owner runs, and the largest it plans.',
      '막대: 주체별로 가동 중인 최대 GPU 수와 계획한 최대 수.',
    ),
    categoryTitle: both('Owner', '주체'),
    valueTitle: both('GPUs', 'GPU 수'),
    valueFormat: '#,##0',
    series: [
      { column: 'running', name: both('Running', '가동'), shape: 'bar', color: BLUE },
      { column: 'planned', name: both('Planned', '계획'), shape: 'bar', color: LIGHT_BLUE },
    ],
    missing: both('No GPU counts yet.', 'GPU 수가 아직 없습니다.'),
  },
  {
    name: 'CostPerGpu',
    table: 'ChartCosts',
    type: 'column',
    stacked: false,
    title: both('Implied cost per GPU and the price band', 'GPU당 비용과 가격대'),
    description: both(
      'Columns: each amount divided by the GPUs it is compared with. Lines: low and high price of the chip.',
      '막대: 금액을 비교 대상 GPU 수로 나눈 값. 선: 칩 가격의 하단과 상단.',
    ),
    categoryTitle: both('Amount and basis', '금액·비교 대상'),
    valueTitle: both('USD per GPU', 'GPU당 달러'),
    valueFormat: '[$$-en-US]#,##0',
    series: [
      // Light, since the lines of the price band run across its columns.
      {
        column: 'cost',
        name: both('Implied cost', 'GPU당 비용'),
        shape: 'bar',
        color: LIGHT_BLUE,
        labels: true,
      },
      { column: 'low', name: both('Price, low', '가격 하단'), shape: 'line', color: GREEN, optional: true },
      {
        column: 'high',
        name: both('Price, high', '가격 상단'),
        shape: 'line',
        color: ORANGE,
        optional: true,
      },
    ],
    missing: both('No amount that can be set against GPUs yet.', 'GPU와 비교할 금액이 아직 없습니다.'),
  },
  {
    name: 'InvestmentsByOwner',
    table: 'ChartInvestments',
    type: 'bar',
    stacked: false,
    title: both('AI investments by owner', '주체별 AI 투자'),
    description: both(
      'Bars: each announced amount in billions of US dollars.',
      '막대: 발표된 투자 금액(10억 달러).',
    ),
    categoryTitle: both('Owner and purpose', '주체·용도'),
    valueTitle: both('USD bn', '10억 달러'),
    valueFormat: '#,##0.0',
    series: [
      { column: 'amount', name: both('USD bn', '10억 달러'), shape: 'bar', color: BLUE, labels: true },
    ],
    missing: both('No investments yet.', '투자 금액이 아직 없습니다.'),
  },
  {
    name: 'ImpliedRates',
    table: 'ChartRates',
    type: 'line',
    stacked: false,
    title: both('Won rates implied by one article', '한 기사에서 나온 암시 환율'),
    description: both(
      'Points: won to the dollar that each pair of amounts of one article implies. Line: their median.',
      '점: 한 기사의 금액 쌍마다 나오는 환율. 선: 중앙값.',
    ),
    categoryTitle: both('Pair of amounts', '금액 쌍'),
    valueTitle: both('KRW per USD', '달러당 원'),
    valueFormat: '#,##0',
    series: [
      { column: 'rate', name: both('Implied rate', '암시 환율'), shape: 'points', color: BLUE, labels: true },
      { column: 'median', name: both('Median', '중앙값'), shape: 'line', color: ORANGE },
    ],
    missing: both('No pairs of amounts in two currencies yet.', '두 통화로 적힌 금액이 아직 없습니다.'),
  },
]
