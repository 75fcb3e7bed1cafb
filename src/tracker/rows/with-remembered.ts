import type { Finding } from '../../audit/finding'
import type { Article, Language } from '../../text/article'
import { lastDay } from '../../values/calendar-date'
import type { TrackerRow } from '../row'
import { rowDifferences } from './difference'
import type { FactTable } from './fact-fields'
import { areCopies } from './sketch'
import { countStories } from './story'
import { compareText } from './told-fact'

/** What is known of rows: the articles that are read now, the days of all, the sketches of the others, scores of ratings. */
export interface KnownArticles {
  readonly read: ReadonlyMap<string, Article>
  readonly published: ReadonlyMap<string, string | null>
  readonly sketches: ReadonlyMap<string, string>
  /** The score of each rating, in small letters. */
  readonly scores: ReadonlyMap<string, number>
  /** The sketch and the runs of words of one that is read. */
  readonly sketchOf: (article: Article) => string
  readonly runsOf: (article: Article) => ReadonlySet<string>
}

/** Rows of a table, and where the articles behind one of them differ. */
export interface RowsTogether {
  readonly rows: readonly TrackerRow[]
  readonly findings: readonly Finding[]
}

/**
 * The rows that articles tell now together with those remembered of articles that can't be read again. A fact of both
 * has the values of the newest, names all of them, and is a finding where they differ.
 */
export function withRemembered(
  table: FactTable,
  told: readonly TrackerRow[],
  remembered: readonly TrackerRow[],
  known: KnownArticles,
  language: Language,
): RowsTogether {
  const left = new Map(remembered.map((row) => [row.key, row]))
  const findings: Finding[] = []
  const day = ({ articles }: TrackerRow): string =>
    articles.map((id) => lastDay(known.published.get(id) ?? '') ?? '').reduce((a, b) => (a > b ? a : b), '')
  const both = told.map((row): TrackerRow => {
    const old = left.get(row.key)
    if (old === undefined) return row
    left.delete(row.key)
    const days = compareText(day(old), day(row))
    // On the same day, or where no day is known, by identity, as where all are read at once.
    const isNewer = days !== 0 ? days > 0 : compareText(articleOf(old), articleOf(row)) < 0
    const [first, second] = isNewer ? [old, row] : [row, old]
    for (const each of rowDifferences(table, first, second, known.scores, language)) findings.push(each)
    return {
      ...first,
      cells: { ...first.cells, articles: countOf(old) + storiesBeside(old, row, known) },
      articles: [...first.articles, ...second.articles],
    }
  })
  return { rows: [...both, ...left.values()], findings }
}

/** How many stories tell a row beside those that it is remembered of: copies of one of these are none. */
function storiesBeside(old: TrackerRow, row: TrackerRow, known: KnownArticles): number {
  const { read, sketches, sketchOf, runsOf } = known
  const before = old.articles.map((id) => sketches.get(id) ?? '')
  const articles = row.articles.flatMap((id) => read.get(id) ?? [])
  const others = articles.filter((article) => {
    const sketch = sketchOf(article)
    return !before.some((each) => areCopies(sketch, each))
  })
  return others.length === articles.length ? countOf(row) : countStories(others, runsOf)
}

/** The article that a row has its values of. */
const articleOf = ({ cells }: TrackerRow): string => String(cells['article'] ?? '')

const countOf = ({ cells }: TrackerRow): number => {
  const count = cells['articles']
  return typeof count === 'number' ? count : 0
}
