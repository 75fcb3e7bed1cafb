import type { Analysis } from '../../src/audit/finding'
import type { CellValue } from '../../src/tracker/cell'
import type { TableId } from '../../src/tracker/column'
import type { TrackerContent, TrackerRow } from '../../src/tracker/row'
import { analysisOf, type Sentence } from './facts'

type View = readonly [
  institution: string,
  company: string,
  date: string,
  target: number | null,
  rating: string | null,
  currency?: string,
  prior?: number,
]

const VIEWS: readonly View[] = [
  ['Alpha Securities', 'Tesla', '2024-08-20', 250, 'Buy', 'USD', 240],
  ['Alpha Securities', 'Tesla', '2024-07-01', 240, 'Buy'],
  ['Beta Capital', 'Tesla', '2024-08-02', 180.5, 'Underweight'],
  ['Beta Capital', 'Tesla', '2024-08-25', null, 'Neutral'],
  ['Gamma', 'Tesla', '2024-06-30', 310, 'OVERWEIGHT', 'USD', 330],
  ['Delta', 'Tesla', '2024-03-01', 500, 'Strong Buy'],
  ['Epsilon', 'Tesla', '2024-08', 199, 'Market Perform'],
  ['Zeta', 'Tesla', '2024-08-28', 222.25, 'Kaufen'],
  ['Eta?', 'Tesla', '2024-08-11', 205, 'NR'],
  ['Alpha Securities', 'Samsung Electronics', '2024-08-12', 110_000, '매수', 'KRW', 100_000],
  ['Beta Capital', 'Samsung Electronics', '2024-08-13', 95_000, '비중확대', 'KRW'],
  ['Theta', 'Ratings Only', '2024-08-14', null, 'Hold'],
]

/** Views of several institutions with every state a view can be in. */
export const manyViews = (): Analysis =>
  analysisOf(
    VIEWS.map(([institution, company, date, target, rating, currency = 'USD', prior], index): Sentence => [
      `Sentence ${index} tells what ${institution} thinks of ${company}.`,
      [
        'analyst-view',
        {
          institution,
          company,
          date,
          ...(target === null ? {} : { target, currency }),
          ...(rating === null ? {} : { rating_text: rating }),
          ...(prior === undefined
            ? {}
            : { prior_target: prior, action: [prior < 280 ? 'raise-target' : 'lower-target'] }),
        },
      ],
    ]),
    { title: 'A day of views', published: '2024-08-30', language: 'en' },
  )

/** Amounts in currencies that need a rate, counts that grow, and figures with nothing to compare them with. */
export const otherFigures = (): Analysis =>
  analysisOf(
    [
      [
        'SK plans 10 trillion won of data centres in 2024.',
        [
          'investment',
          {
            owner: 'SK',
            what: 'data centers',
            amount: 1e13,
            currency: 'KRW',
            period: '2024',
            status: 'planned',
          },
        ],
      ],
      [
        'SAP spends 2 to 3 billion euros.',
        [
          'investment',
          {
            owner: 'SAP',
            what: 'AI',
            amount: 2e9,
            amount_high: 3e9,
            currency: 'EUR',
            said_on: '2024-08-01',
            status: 'announced',
          },
        ],
      ],
      [
        'SK runs 2,000 B200s and wants 60,000 by March.',
        ['fleet', { owner: 'SK', chip: 'B200', count: 2000, status: 'running', as_of: '2024-06' }],
        ['fleet', { owner: 'SK', chip: 'B200', count: 60_000, status: 'target', as_of: '2025-03' }],
      ],
      [
        'Another 5,000 went elsewhere in September.',
        ['fleet', { owner: 'SK', chip: 'B200', count: 5000, status: 'diverted', as_of: '2024-09' }],
      ],
      [
        'Acme has 512 of a chip nobody lists.',
        ['fleet', { owner: 'Acme', chip: 'Unheard 9', count: 512, status: 'running', as_of: '2024-08-15' }],
      ],
      [
        'A GPU hour costs 2.49 dollars.',
        [
          'unit-price',
          { chip: 'H100', low: 2.49, currency: 'USD', per: 'hour', status: 'listed', as_of: '2024-08' },
        ],
      ],
      [
        'An Unheard 9 is 1,000 dollars.',
        [
          'unit-price',
          {
            chip: 'Unheard 9',
            low: 1000,
            high: 1200,
            currency: 'USD',
            krw_low: 1.3e6,
            krw_high: 1.6e6,
            per: 'unit',
            status: 'market',
          },
        ],
      ],
      ['A city has 12.5 MW.', ['metric', { name: 'power', subject: 'City', value: 12.5, unit: 'MW' }]],
    ],
    { title: 'Other figures', published: '2024-08-29', language: 'en' },
  )

const PRICES: readonly (readonly [company: string, currency: string, date: number, price: number])[] = [
  ['Tesla', 'USD', 45_520, 200],
  ['Tesla', 'USD', 45_524, 221.1],
  ['Tesla', 'USD', 45_532, 205.75],
  ['Tesla', 'USD', 45_540, 219.41],
  ['Samsung Electronics', 'KRW', 45_516, 77_000],
]

/** Content with the cells that a user would fill: share prices, a rate of the euro, a view left out. */
export function withInputs(content: TrackerContent): TrackerContent {
  const tables = new Map<TableId, readonly TrackerRow[]>(content.tables)
  const edit = (table: TableId, change: (row: TrackerRow) => Readonly<Record<string, CellValue>>): void => {
    tables.set(
      table,
      (tables.get(table) ?? []).map((row) => ({ ...row, cells: { ...row.cells, ...change(row) } })),
    )
  }
  tables.set(
    'Prices',
    PRICES.map(([company, currency, date, price], index) => ({
      key: `price-${index}`,
      cells: { company, currency, date, price, key: `price-${index}` },
      formats: {},
      citations: {},
      articles: [],
    })),
  )
  edit('FxRates', ({ cells }) => (cells['currency'] === 'EUR' ? { date: 45_500, rate: 0.9 } : {}))
  edit('AnalystViews', ({ cells }) => (cells['institution'] === 'Zeta' ? { excluded: 'yes' } : {}))
  return { ...content, tables }
}
