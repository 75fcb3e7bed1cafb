import type { Finding } from '../../audit/finding'
import type { Article, Language } from '../../text/article'
import type { TrackerRow } from '../row'
import { differences } from './difference'
import { countStories } from './story'
import { newestFirst, type ToldFact } from './told-fact'

/** Columns that describe and do not measure: an older article may fill them where the newest is silent. */
const DESCRIPTIVE: readonly string[] = ['analyst', 'ticker', 'horizon_months', 'said_by']

/** One row of what several articles tell of one fact, and where they differ. */
export interface Combined {
  readonly row: TrackerRow
  readonly findings: readonly Finding[]
  /** What the row's values were taken from. */
  readonly newest: ToldFact
}

/**
 * The row of the newest article, with what only older ones tell of persons and codes filled in, and all of them named.
 * `told` holds at least one fact, all of the same key.
 */
export function combineRows(
  told: readonly ToldFact[],
  language: Language,
  runsOf: (article: Article) => ReadonlySet<string>,
): Combined {
  const sorted = [...told].sort(newestFirst)
  const [newest] = sorted
  if (newest === undefined) throw new Error('a row needs a fact')
  const cells = { ...newest.row.cells }
  const citations = { ...newest.row.citations }
  for (const { row } of sorted) {
    for (const id of DESCRIPTIVE) {
      const [cell, citation] = [row.cells[id], row.citations[id]]
      if (cells[id] !== undefined || cell === undefined || citation === undefined) continue
      cells[id] = cell
      citations[id] = citation
    }
  }
  const articles = [...new Map(sorted.map(({ article }) => [article.id, article])).values()]
  cells['articles'] = articles.length === 1 ? 1 : countStories(articles, runsOf)
  return {
    row: { ...newest.row, cells, citations, articles: articles.map(({ id }) => id) },
    findings: differences(sorted, language),
    newest,
  }
}
