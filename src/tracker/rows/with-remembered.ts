import { lastDay } from '../../values/calendar-date'
import type { TrackerRow } from '../row'
import { compareText } from './told-fact'

/**
 * The rows that articles tell now together with those remembered of articles that can't be read again. A fact of both
 * has the values of the newest, and names all of them.
 */
export function withRemembered(
  told: readonly TrackerRow[],
  remembered: readonly TrackerRow[],
  published: ReadonlyMap<string, string | null>,
): readonly TrackerRow[] {
  const known = new Map(remembered.map((row) => [row.key, row]))
  const day = ({ articles }: TrackerRow): string =>
    articles.map((id) => lastDay(published.get(id) ?? '') ?? '').reduce((a, b) => (a > b ? a : b), '')
  const both = told.map((row): TrackerRow => {
    const old = known.get(row.key)
    if (old === undefined) return row
    known.delete(row.key)
    const [first, second] = compareText(day(old), day(row)) > 0 ? [old, row] : [row, old]
    const articles = countOf(row) + countOf(old)
    return {
      ...first,
      cells: { ...first.cells, articles },
      articles: [...first.articles, ...second.articles],
    }
  })
  return [...both, ...known.values()]
}

const countOf = ({ cells }: TrackerRow): number => {
  const count = cells['articles']
  return typeof count === 'number' ? count : 0
}
