import type { CellValue } from '../../src/tracker/cell'
import type { TableId } from '../../src/tracker/column'
import type { TrackerContent, TrackerRow } from '../../src/tracker/row'

/** Each value that a cell of the views is given; the lengths share no divisor, so that all pairs of them come about. */
const ODD: Readonly<Record<string, readonly CellValue[]>> = {
  company: ['Acme', 'Beta*', 'Acme', null, 'acme'],
  institution: ['One', 'Two', null],
  date: [45_500, 45_510, 45_520, null, 45_530, 45_560, 45_380],
  date_precision: ['day', 'month', 'day', 'day', null, 'day', 'day', 'day'],
  rating_text: ['Buy', 'Odd', 'Sell', 'NR', null, 'Half', 'Blank', 'Six', 'hold', 'Minus', 'Words'],
  action: [null, 'raises target', 'lowers target, upgrades', 'maintains', 'raises target, lowers target'],
  target: [100, null, 120, 0, 95.5, 100, 210.25, 130, 80, 99, 101, 102, 103],
  target_high: [null, null, null, 110, null, null, 90, null, 99, null, null, 0, null, 250, null, null, null],
  prior_target: [null, 100, 110, 90, 0, null, 100, 'n/a', 95.5],
  currency: ['USD', 'KRW', 'USD', null, 'USD', 'USD', 'USD'],
  articles: [1, 1, 0, 2, null, 1, 1, 1, 1, 12, 1],
  article: ['a', 'b', null, 'gone'],
  excluded: [null, null, null, null, null, 'yes', null, null, null, 'no', null, null, null],
}

const SCALE: readonly (readonly [label: string | null, score: CellValue])[] = [
  ['Buy', 2],
  ['Sell', 5],
  ['NR', 0],
  ['Half', 2.5],
  ['Blank', null],
  ['Six', 6],
  ['Hold', 3],
  ['Minus', -1],
  [null, null],
  ['Hold', 4],
]

const PRICES: readonly Readonly<Record<string, CellValue>>[] = [
  { company: 'Acme', currency: 'USD', date: 45_498, price: 80 },
  { company: 'Acme', currency: 'USD', date: 45_510, price: 90 },
  { company: 'Acme', currency: 'USD', date: 45_510, price: 92 },
  { company: 'ACME', currency: 'usd', date: 45_512, price: 0 },
  { company: 'Acme', currency: 'USD', date: 45_515, price: null },
  { company: 'Acme', currency: 'KRW', date: 45_520, price: 110_000 },
  { company: 'Acme', currency: 'USD', date: 45_540, price: 95 },
  { company: 'Beta*', currency: 'USD', date: 45_519, price: 33.3 },
  { company: 'Beta Two', currency: 'USD', date: 45_520, price: 44.4 },
  { company: 'Acme', currency: null, date: 45_520, price: 1 },
  { company: null, currency: null, date: null, price: null },
]

const row = (key: string, cells: Readonly<Record<string, CellValue>>): TrackerRow => ({
  key,
  cells: { ...cells, key },
  formats: {},
  citations: {},
  articles: [],
})

/** Views in every state a user can leave them in: blank, contradictory, typed over, of no institution, in no article. */
export function oddViews(count: number): TrackerContent {
  const views = Array.from({ length: count }, (_, index) =>
    row(
      `view-${index}`,
      Object.fromEntries(
        Object.entries(ODD).map(([column, values]) => [column, values[index % values.length] ?? null]),
      ),
    ),
  )
  const tables = new Map<TableId, readonly TrackerRow[]>([
    ['AnalystViews', views],
    ['RatingScale', SCALE.map(([label, score], index) => row(`scale-${index}`, { label, score }))],
    ['Prices', PRICES.map((cells, index) => row(`price-${index}`, cells))],
    [
      'Consensus',
      [
        row('c-1', { company: 'Acme', currency: 'USD' }),
        row('c-2', { company: 'Beta*', currency: 'USD' }),
        row('c-3', { company: 'Acme', currency: null }),
      ],
    ],
    [
      'Sources',
      [row('a', { title: 'A title', published: 45_530 }), row('b', { title: null, published: null })],
    ],
    [
      'ChartTargets',
      Array.from({ length: 20 }, (_, index) => row(`slot-${index}`, { fact: `view-${index * 3}` })),
    ],
  ])
  return { articles: [], tables }
}
