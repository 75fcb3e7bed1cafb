import type { StoredArticle } from '../state'

type Named = Pick<StoredArticle, 'id' | 'title' | 'publisher' | 'published'>

/**
 * Ids of kept articles that a newly given one corrects: another text under the same title, of the same publisher and
 * day. Without a title or a day nothing is known to be a correction. Two versions given together are two articles that
 * differ, since nothing tells which is the later.
 */
export function correctedArticles(kept: readonly Named[], given: readonly Named[]): ReadonlySet<string> {
  const known = new Set(kept.map(({ id }) => id))
  const corrections = new Set(
    given.filter(({ id }) => !known.has(id)).flatMap((article) => nameOf(article) ?? []),
  )
  return new Set(kept.filter((article) => corrections.has(nameOf(article) ?? '')).map(({ id }) => id))
}

const nameOf = ({ title, publisher, published }: Named): string | null =>
  title === null || title.trim() === '' || published === null
    ? null
    : [title.trim(), publisher ?? '', published].join('\n')
