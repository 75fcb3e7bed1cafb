import type { NumberReport, SetAsideReason } from '../facts/number-report'
import type { Unadorned } from '../text/adornment'
import type { Article } from '../text/article'
import type { Span } from '../text/span'
import type { Extraction } from './extraction'

/**
 * What was found in an article without its adornments as found in the article as it is: every span is one of the text as
 * given, and the numbers that were taken out with an adornment (of a link's address, of a footnote's mark) have their account.
 */
export function inWhole({ article, ...found }: Extraction, given: Article, plain: Unadorned): Extraction {
  const whole = withSpans(found, plain.whole)
  const numbers = [...whole.numbers, ...numbersIn(given.text, plain.cuts)]
  return {
    ...whole,
    article: { ...given, published: article.published },
    numbers: numbers.sort((a, b) => a.span.start - b.span.start),
  }
}

function withSpans<T>(found: T, whole: Unadorned['whole']): T {
  if (typeof found !== 'object' || found === null) return found
  if (Array.isArray(found)) return found.map((each: unknown) => withSpans(each, whole)) as T
  const entries = Object.entries(found).map(([key, value]) => [key, withSpans<unknown>(value, whole)])
  return Object.assign(Object.fromEntries(entries), isSpan(found) ? whole(found) : {}) as T
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

function numbersIn(text: string, cuts: readonly Span[]): readonly NumberReport[] {
  return cuts.flatMap((cut): NumberReport[] => {
    const words = text.slice(cut.start, cut.end)
    const first = words.search(/\d/)
    if (first < 0) return []
    const last = words.length - (/\D*$/.exec(words.slice(-MARK))?.[0].length ?? 0)
    const span = { start: cut.start + first, end: cut.start + last }
    return [
      {
        span,
        value: null,
        valueHigh: null,
        unit: null,
        role: 'set-aside',
        reason: reasonOf(words),
        fact: null,
      },
    ]
  })
}

/** Characters that the end of an adornment has behind its last digit at most, to look through; the rest is kept in the span. */
const MARK = 40

const reasonOf = (words: string): SetAsideReason =>
  words.startsWith('](') ? 'contact' : words.startsWith('[') ? 'citation' : 'list-marker'
