import type { TableId } from '../column'
import { FACT_TABLES } from '../rows/fact-fields'
import type { TrackerRow } from '../row'
import type { StoredArticle, TrackerState, WrittenTable } from '../state'
import { correctedArticles } from './corrected-articles'
import { writtenTable } from './locate'

/** Rows whose articles cannot be read again, and when each kept article was published, by its id. */
export interface Remembered {
  readonly rows: ReadonlyMap<TableId, readonly TrackerRow[]>
  readonly published: ReadonlyMap<string, string | null>
  /** What tells a copy of each article that cannot be read again, by its id; empty where nothing was kept. */
  readonly sketches: ReadonlyMap<string, string>
  /** The score that each rating was written with, by the rating in small letters. */
  readonly scores: ReadonlyMap<string, number>
}

/**
 * The rows of facts as they were written from articles of which only quotes are kept: without them a tracker that keeps
 * no texts would forget with each new article what the older ones told. `given` are the articles read now.
 */
export function rememberedRows(
  state: TrackerState,
  given: readonly Pick<StoredArticle, 'id' | 'title' | 'publisher' | 'published'>[],
): Remembered {
  const unread = unreadArticles(state, given)
  const published = new Map(state.articles.map((article) => [article.id, article.published]))
  const sketches = new Map(state.articles.map(({ id, sketch }) => [id, sketch ?? '']))
  const scores = scoresIn(state)
  if (unread.size === 0) return { rows: new Map(), published, sketches, scores }
  const remembered = ([
    key,
    { cells: written, told, citations, articles, presence },
  ]: WrittenTable['rows'][number]): readonly TrackerRow[] => {
    const cells = { ...written, ...told }
    const of = articles.filter((article) => unread.has(article))
    // One that was marked when its article was read again, and told nothing of it, is not told by it now.
    if (of.length === 0 || presence === 'gone') return []
    // Copies of one story were counted once when their texts were there, so no more than then.
    return [
      {
        key,
        cells: { ...cells, articles: Math.min(Number(cells['articles'] ?? of.length), of.length) },
        formats: {},
        citations,
        articles: of,
      },
    ]
  }
  return {
    published,
    sketches,
    scores,
    rows: new Map(FACT_TABLES.map((id) => [id, writtenTable(state, id)?.rows.flatMap(remembered) ?? []])),
  }
}

function scoresIn(state: TrackerState): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  for (const [, { cells }] of writtenTable(state, 'RatingScale')?.rows ?? [])
    if (typeof cells['score'] === 'number') scores.set(String(cells['label']).toLowerCase(), cells['score'])
  return scores
}

/** Kept articles without a text that are not given now, and that none given now corrects. */
export function unreadArticles(
  { articles }: Pick<TrackerState, 'articles'>,
  given: readonly Pick<StoredArticle, 'id' | 'title' | 'publisher' | 'published'>[],
): ReadonlySet<string> {
  const read = new Set(given.map(({ id }) => id))
  const corrected = correctedArticles(articles, given)
  return new Set(
    articles
      .filter(({ id, text }) => text === null && !read.has(id) && !corrected.has(id))
      .map(({ id }) => id),
  )
}
