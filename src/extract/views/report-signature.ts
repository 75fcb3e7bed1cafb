import { NO_WORDS, SENTENCE_STOP } from '../lexicon/short-joints'
import { overlaps } from '../../text/span'
import type { Context, Sentence } from '../context'
import type { Named, ViewDraft } from './draft'
import { readingAs } from './line'

/** Lines at either end of a report among which its institution signs, and how long such a line is. */
const LINES = 3
const LONGEST = 64

/**
 * Gives the views of a report in which no sentence names an institution the one that signs it, in a line of its own at
 * its beginning or end: `가온증권 리서치센터 홍길동`, `Baird Equity Research | 12 May`. Nothing where several sign.
 */
export function signed(views: readonly ViewDraft[], { article, sentences }: Context): readonly ViewDraft[] {
  if (views.length === 0 || views.some(({ institution }) => institution !== null)) return views
  const names = new Map<string, Named>()
  for (const sentence of [...sentences.slice(0, LINES), ...sentences.slice(-LINES)]) {
    const name = signature(sentence, article.folded)
    if (name !== null && !views.some(({ span }) => overlaps(span, sentence))) names.set(name.value, name)
  }
  const [only] = names.values()
  if (only === undefined || names.size > 1) return views
  return views.map((view) => ({
    ...view,
    institution: only,
    doubts: [...view.doubts, 'institution-carried'],
  }))
}

/** The institution that a line begins with which is no sentence and tells nothing else; null when there is none. */
function signature({ start, end, marks }: Sentence, text: string): Named | null {
  if (end - start > LONGEST || SENTENCE_STOP.test(text.charAt(end - 1))) return null
  if (marks.some(({ type }) => type === 'amount' || type === 'rating')) return null
  for (const mark of marks) {
    const reading = readingAs(mark, 'institution')
    if (reading !== null && NO_WORDS.test(text.slice(start, mark.start)))
      return {
        value: reading.name,
        span: { start: mark.start, end: mark.end },
        how: 'derived',
        rule: 'report-signature',
      }
  }
  return null
}
