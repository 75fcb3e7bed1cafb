import { audit } from '../audit/audit'
import type { Analysis } from '../audit/finding'
import { extract } from '../extract/pipeline'
import { compose, createArticle, type ArticleSource } from '../text/article'
import { locales } from './locales'
import { readDateline } from './read-dateline'

/**
 * Reads and audits one article. What the source leaves open (title, publication date, author) is taken from the text
 * where the text states it. Offsets refer to the text composed to NFC, which is the text itself unless it holds
 * decomposed letters.
 */
export function analyse(raw: string, source: ArticleSource = {}): Analysis {
  const text = compose(raw)
  const article = createArticle(text, { ...readDateline(text, locales), ...source })
  const extraction = extract(article, locales)
  return { extraction, findings: audit(extraction) }
}
