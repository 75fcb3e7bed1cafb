import type { Cited } from '../../facts/fact'
import { overlaps, type Span } from '../../text/span'
import type { Mark } from '../mark'
import type { Grammar } from './grammar'
import { derived } from './scene'

/** How much of a text is looked through: an article names whom it is about in its first paragraphs. */
const BEGINNING = 1000
const MOST_NAMES = 40

/**
 * The company outside the lexicon that a text is about: of the names that act in its beginning the one told of most
 * often, so many times at least; whose figures are when no sentence says. Null when there is none.
 */
export function protagonistOf(
  text: string,
  marks: readonly Mark[],
  grammar: Grammar,
  least: number,
): Cited<string> | null {
  const beginning = text.slice(0, BEGINNING)
  const known = marks.filter((mark) => mark.start < BEGINNING && mark.type === 'name')
  const found = new Map<string, Span[]>()
  for (const span of grammar.acting(beginning)) {
    if (found.size > MOST_NAMES) break
    if (known.some((mark) => overlaps(mark, span))) continue
    const [first = ''] = text.slice(span.start, span.end).split(' ')
    found.set(first, [...(found.get(first) ?? []), span])
  }
  let best: Span | null = null
  let most = least - 1
  for (const spans of found.values()) {
    const [shortest] = [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))
    if (spans.length <= most || shortest === undefined) continue
    most = spans.length
    best = shortest
  }
  return best === null ? null : derived(text.slice(best.start, best.end), best, 'carried-protagonist')
}
