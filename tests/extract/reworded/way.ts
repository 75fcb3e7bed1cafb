import type { Extraction } from '../../../src/extract/extraction'
import { byPosition, type Span } from '../../../src/text/span'

/** A way to say a text otherwise that changes nothing of what it tells. */
export interface Way {
  /** The text said so; null where the way has nothing to change, or would tell something else. */
  readonly to: (found: Extraction) => string | null
  /** Fields that may rightly change, the words of the text themselves above all. */
  readonly leave?: readonly string[]
  /** What the facts tell of the text said so, where it tells of another company or chip. */
  readonly map?: (told: string) => string
}

/** Fields that cite words as they are written, which a way of writing those words changes. */
export const WORDS = ['what', 'site', 'name', 'subject'] as const

/** Fields that tell who said it and when: a sentence that names a speaker has them. */
export const TELLING = ['said_by', 'said_on', 'as_of', 'date', 'analyst'] as const

type Replacement = string | ((...match: string[]) => string)

/** A text with all that an expression finds said otherwise; null where it finds nothing. */
export const replaced = (text: string, found: RegExp, by: Replacement): string | null => {
  const other = text.replace(found, by as string)
  return other === text ? null : other
}

/** The way that puts words for others. */
export const word = (found: RegExp, by: Replacement, rest: Omit<Way, 'to'> = {}): Way => ({
  to: ({ article: { text } }) => replaced(text, found, by),
  ...rest,
})

/** Texts with each way only where none of its words stands: where `not` matches, the way would change what is told. */
export const unless = (not: RegExp, way: Way): Way => ({
  ...way,
  to: (found) => (not.test(found.article.text) ? null : way.to(found)),
})

/** A text with spans of it said otherwise; null where there are none, where two meet or where one has no other form. */
export function spansReplaced(
  text: string,
  spans: readonly Span[],
  by: (words: string) => string | null,
): string | null {
  const places = [...new Map(spans.map((span) => [span.start, span])).values()].sort(byPosition)
  let out = ''
  let from = 0
  for (const { start, end } of places) {
    const other = start < from ? null : by(text.slice(start, end))
    if (other === null) return null
    out += text.slice(from, start) + other
    from = end
  }
  out += text.slice(from)
  return out === text ? null : out
}

/** Where facts cite fields of some names as they are written. */
export const citedIn = ({ facts }: Extraction, names: readonly string[]): readonly Span[] =>
  facts.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, cited]) =>
      names.includes(name) && cited?.how === 'stated' ? [cited.span] : [],
    ),
  )
