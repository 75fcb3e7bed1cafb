import { figure } from '../../audit/figures'
import type { Analysis } from '../../audit/finding'
import { impliedRates } from '../../audit/implied-rates'
import type { Language } from '../../text/article'
import { lastDay, serialOf } from '../../values/calendar-date'
import type { TrackerRow } from '../row'
import { dateFormat } from '../formats'
import { cellKey } from './cell-text'
import { compareText } from './told-fact'

/**
 * The won rate of the dollar that each article's own pairs of amounts imply, and a blank row for each other currency in
 * use. `published` null gives a row without a date, which no look-up finds until the user fills it.
 */
export function fxRows(
  analyses: readonly Analysis[],
  currencies: readonly string[],
  language: Language,
): readonly TrackerRow[] {
  const implied = [...analyses]
    .sort((a, b) => compareText(a.extraction.article.id, b.extraction.article.id))
    .flatMap((analysis) => impliedRow(analysis, language))
  const known = new Set(['USD', ...implied.map(({ cells }) => cells['currency'])])
  const blank = [...new Set(currencies)]
    .filter((currency) => !known.has(currency))
    .sort(compareText)
    .map((currency) => blankRow(currency))
  return [...implied, ...blank]
}

function impliedRow({ extraction }: Analysis, language: Language): readonly TrackerRow[] {
  const { article, facts } = extraction
  const rates = impliedRates(facts)
    .filter(({ currency }) => currency === 'USD')
    .map(({ rate }) => rate)
    .sort((a, b) => a - b)
  const [low, high] = [rates[0], rates[rates.length - 1]]
  if (low === undefined || high === undefined) return []
  const key = cellKey(`fx|krw|${article.id}`)
  const range = low === high ? figure(low) : `${figure(low)}–${figure(high)}`
  const origin =
    language === 'ko'
      ? `기사의 금액 ${rates.length}쌍: ${range}`
      : `${rates.length} pairs of amounts: ${range}`
  const published = article.published
  return [
    {
      key,
      cells: {
        currency: 'KRW',
        ...(published === null ? {} : { date: serialOf(lastDay(published) ?? '') }),
        implied: median(rates),
        origin,
        article: article.id,
        key,
      },
      formats: published === null ? {} : { date: dateFormat(published) },
      citations: {},
      articles: [article.id],
    },
  ]
}

function blankRow(currency: string): TrackerRow {
  const key = cellKey(`fx|${currency.toLowerCase()}`)
  return { key, cells: { currency, key }, formats: {}, citations: {}, articles: [] }
}

/** The middle of sorted numbers, the mean of the middle two when they are even in number. */
function median(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const middle = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + middle) / 2 : middle
}
