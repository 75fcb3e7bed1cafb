import { tableOf } from '../catalogue'
import { moneyFormat } from '../formats'
import type { TrackerRow } from '../row'
import { cellKey } from './cell-text'
import { compareText } from './told-fact'

interface Share {
  readonly company: string
  readonly currency: string | null
  readonly views: number
  /** Those with a date: only they can count. */
  readonly dated: number
}

/**
 * One row a company and currency of its targets, those with most dated views first; a company with ratings alone has one
 * without a currency.
 */
export function consensusRows(views: readonly TrackerRow[]): readonly TrackerRow[] {
  const shares = new Map<string, Share>()
  const withTarget = new Set<string>()
  for (const { cells } of views) {
    const [company, currency] = [cells['company'], cells['currency'] ?? null]
    if (typeof company !== 'string' || typeof currency !== 'string') continue
    const key = keyOf(company, currency)
    const { views: all, dated } = shares.get(key) ?? { views: 0, dated: 0 }
    const isDated = typeof cells['date'] === 'number'
    shares.set(key, { company, currency, views: all + 1, dated: dated + (isDated ? 1 : 0) })
    withTarget.add(company)
  }
  for (const { cells } of views) {
    const company = cells['company']
    if (typeof company === 'string' && !withTarget.has(company)) {
      shares.set(keyOf(company, null), { company, currency: null, views: 0, dated: 0 })
    }
  }
  return [...shares]
    .sort(([a, one], [b, other]) => other.dated - one.dated || other.views - one.views || compareText(a, b))
    .map(([key, { company, currency }]) => ({
      key,
      cells: { company, ...(currency === null ? {} : { currency }), key },
      formats: currency === null ? {} : moneyFormats(currency),
      citations: {},
      articles: [],
    }))
}

const keyOf = (company: string, currency: string | null): string =>
  cellKey(`consensus|${company.toLowerCase()}|${currency ?? ''}`)

const moneyFormats = (currency: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tableOf('Consensus')
      .columns.filter(({ format }) => format === 'money')
      .map(({ id }) => [id, moneyFormat(currency)]),
  )
