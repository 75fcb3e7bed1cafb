import type { ArticleSource } from '../text/article'
import { parts } from '../values/calendar-date'

/** A text as received with what its file or page says of itself. */
export interface Received {
  readonly text: string
  readonly source: ArticleSource
}

/** Names under which web pages tell of themselves (Open Graph, Schema.org, Dublin Core), the most reliable first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'title'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'source'],
  author: ['author', 'article:author', 'dc.creator', 'byline'],
  published: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'pubdate',
    'dc.date',
    'date',
    'published',
  ],
} as const

/** What a page or front matter says of its article; `entries` maps lower-case names to texts. */
export function sourceOf(entries: ReadonlyMap<string, string>): ArticleSource {
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = entries.get(name)?.replace(/\s+/g, ' ').trim().slice(0, 300)
      if (value) return value
    }
    return null
  }
  const title = first(NAMES.title)
  const publisher = first(NAMES.publisher)
  const author = first(NAMES.author)
  const published = dateIn(first(NAMES.published))
  return {
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(author !== null && !/^https?:/.test(author) && { author }),
    ...(published !== null && { published }),
  }
}

/** The date a person or page gave, `2024-08-31`, `2024-08` or `2024`, also at the head of a time stamp; else null. */
export function dateIn(written: string | null): string | null {
  const found = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|T|\s)/.exec(written?.trim() ?? '')?.[1]
  return found !== undefined && parts(found) !== null ? found : null
}

const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n+/

/** A Markdown file without its front matter (`title: …` between two lines of dashes), which tells of the article. */
export function readMarkdown(raw: string): Received {
  const found = FRONT_MATTER.exec(raw)
  if (found === null) return { text: raw, source: {} }
  const entries = new Map<string, string>()
  for (const line of (found[1] ?? '').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) {
      const value = line.slice(colon + 1).trim()
      entries.set(line.slice(0, colon).trim().toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'))
    }
  }
  return { text: raw.slice(found[0].length), source: sourceOf(entries) }
}
