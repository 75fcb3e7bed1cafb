import type { Language } from '../../text/article'
import { tableOf } from '../catalogue'
import type { CellValue } from '../cell'
import type { TableId } from '../column'
import { moneyFormat } from '../formats'
import type { TrackerRow } from '../row'
import { word } from '../words'
import { compareText } from './told-fact'

type Rows = ReadonlyMap<TableId, readonly TrackerRow[]>

/** Bars that a chart holds and stays readable. */
const MAX_BARS = 24

/** What each slot of each chart shows. Slots keep their keys, so that a refresh refills and never reorders them. */
export const chartRows = (tables: Rows, language: Language): ReadonlyMap<TableId, readonly TrackerRow[]> =>
  new Map<TableId, readonly TrackerRow[]>([
    ['ChartTargets', targetSlots(rowsOf(tables, 'AnalystViews'))],
    ['ChartFleets', slots(owners(rowsOf(tables, 'Fleets'), language).map((fact) => ({ fact })))],
    ['ChartCosts', slots(costs(rowsOf(tables, 'Investments'), language))],
    ['ChartInvestments', slots(amounts(rowsOf(tables, 'Investments')))],
    ['ChartRates', slots(rates(tables), { rate: '#,##0.0', median: '#,##0.0' })],
  ])

const rowsOf = (tables: Rows, id: TableId): readonly TrackerRow[] => tables.get(id) ?? []

type Slot = Readonly<Record<string, CellValue>> & { readonly fact: string }

const slots = (
  facts: readonly Slot[],
  formats: Readonly<Record<string, string>> = {},
): readonly TrackerRow[] =>
  facts.slice(0, MAX_BARS).map((cells, index) => {
    const key = `slot-${index + 1}`
    return { key, cells: { ...cells, key }, formats, citations: {}, articles: [] }
  })

/** The targets of the company and currency that has most dated ones, as the first of the consensus has; the newest first. */
function targetSlots(views: readonly TrackerRow[]): readonly TrackerRow[] {
  const shares = new Map<string, TrackerRow[]>()
  for (const view of views) {
    if (typeof view.cells['target'] !== 'number') continue
    const share = `${String(view.cells['company'] ?? '')}|${String(view.cells['currency'] ?? '')}`
    shares.set(share, [...(shares.get(share) ?? []), view])
  }
  const [lead] = [...shares.entries()].sort(
    ([a, one], [b, other]) => datedOf(other) - datedOf(one) || other.length - one.length || compareText(a, b),
  )
  if (lead === undefined) return []
  const sorted = [...lead[1]].sort(
    (a, b) => numberOf(b, 'date') - numberOf(a, 'date') || compareText(a.key, b.key),
  )
  const currency = sorted[0]?.cells['currency']
  const money = tableOf('ChartTargets').columns.filter(({ format }) => format === 'money')
  return slots(
    sorted.map(({ key }) => ({ fact: key })),
    typeof currency === 'string'
      ? Object.fromEntries(money.map(({ id }) => [id, moneyFormat(currency)]))
      : {},
  )
}

const datedOf = (views: readonly TrackerRow[]): number =>
  views.filter(({ cells }) => typeof cells['date'] === 'number').length

/** Owners of fleets by their largest count; diverted orders are no fleet. */
function owners(fleets: readonly TrackerRow[], language: Language): readonly string[] {
  const largest = new Map<string, number>()
  for (const fleet of fleets) {
    const owner = fleet.cells['owner']
    if (typeof owner !== 'string' || fleet.cells['status'] === word('diverted', language)) continue
    const count = numberOf(fleet, 'count')
    if (count > 0) largest.set(owner, Math.max(count, largest.get(owner) ?? 0))
  }
  return [...largest].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([owner]) => owner)
}

/** Each amount that is compared with GPUs, for all of them and, where there is growth, for the added ones. */
const costs = (investments: readonly TrackerRow[], language: Language): readonly Slot[] =>
  investments
    .filter(({ cells }) => typeof cells['basis'] === 'string')
    .flatMap(({ key, cells }) => [
      { fact: key, basis: word('all-gpus', language) },
      ...(typeof cells['growth_to'] === 'string' ? [{ fact: key, basis: word('added-gpus', language) }] : []),
    ])

/** The largest amounts first, as many as lie beneath each other with their names. */
const amounts = (investments: readonly TrackerRow[]): readonly Slot[] =>
  investments
    .filter(({ cells }) => typeof cells['amount'] === 'number')
    .sort((a, b) => roughDollars(b) - roughDollars(a) || compareText(a.key, b.key))
    .slice(0, MOST_LYING)
    .map(({ key }) => ({ fact: key }))

/** Lying bars that keep their names and values readable in the place a chart has. */
const MOST_LYING = 14

/** Units of a currency to the dollar, roughly: enough to put amounts in order; the bars use the true rates. */
const TO_DOLLAR: ReadonlyMap<CellValue, number> = new Map<CellValue, number>([
  ['KRW', 1400],
  ['JPY', 150],
  ['TWD', 30],
  ['INR', 85],
  ['CNY', 7],
  ['HKD', 8],
  ['SEK', 10],
  ['EUR', 0.9],
  ['GBP', 0.8],
])

const roughDollars = (row: TrackerRow): number =>
  numberOf(row, 'amount') / (TO_DOLLAR.get(row.cells['currency'] ?? null) ?? 1)

/** The pairs of amounts of the article that has most of them. */
function rates(tables: Rows): readonly Slot[] {
  const pairs = (['Investments', 'Figures', 'UnitPrices'] as const).flatMap((table) =>
    rowsOf(tables, table).flatMap((row) =>
      pairsOf(table, row).map((end) => ({ article: row.articles[0] ?? '', slot: { fact: row.key, end } })),
    ),
  )
  const counts = new Map<string, number>()
  for (const { article } of pairs) counts.set(article, (counts.get(article) ?? 0) + 1)
  const [lead] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))
  return pairs.filter(({ article }) => article === lead?.[0]).map(({ slot }) => slot)
}

function pairsOf(table: 'Investments' | 'Figures' | 'UnitPrices', { cells }: TrackerRow): readonly string[] {
  const has = (...ids: readonly string[]): boolean => ids.every((id) => typeof cells[id] === 'number')
  if (cells['currency'] === 'KRW') return []
  if (table === 'Investments') return has('amount', 'krw') ? [table] : []
  if (table === 'Figures')
    return has('value', 'equivalent') && cells['equivalent_unit'] === 'KRW' ? [table] : []
  const low = has('low', 'krw_low') ? [`${table}.low`] : []
  const range = has('high', 'krw_high') && cells['high'] !== cells['low']
  return range ? [...low, `${table}.high`] : low
}

const numberOf = ({ cells }: TrackerRow, id: string): number => {
  const value = cells[id]
  return typeof value === 'number' ? value : 0
}
