import type { Article } from '../../text/article'

/** Words in a run that two texts must share to count as copied. */
const RUN = 5
/** Share of the shorter text's runs that a copy has: an agency's story is cut and retitled, not reworded. */
export const COPIED = 0.8

/**
 * How many stories a set of articles tells: near-identical copies of one wire story are one. Two texts are copies when
 * four in five of the shorter one's runs of five words stand in the longer one.
 */
export function countStories(
  articles: readonly Article[],
  runsOf: (article: Article) => ReadonlySet<string>,
): number {
  const stories: Article[] = []
  for (const article of [...articles].sort((a, b) => b.text.length - a.text.length || compareIds(a, b))) {
    const runs = runsOf(article)
    if (!stories.some((story) => isCopy(runs, runsOf(story)))) stories.push(article)
  }
  return stories.length
}

const compareIds = (a: Article, b: Article): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function isCopy(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  if (short.size === 0) return false
  let shared = 0
  for (const run of short) if (long.has(run)) shared++
  return shared >= short.size * COPIED
}

/** Gives the runs of five words of an article, each article's made once. */
export function runReader(): (article: Article) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (article) => {
    const found = known.get(article.id) ?? wordRuns(article.folded)
    known.set(article.id, found)
    return found
  }
}

/** The runs of five words of a text in lower case. */
export function wordRuns(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) found.add(words.slice(i, i + RUN).join(' '))
  return found
}
