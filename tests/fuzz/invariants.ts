import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import type { Extraction } from '../../src/extract/extraction'
import { factToJson, numberToJson } from '../../src/facts/json'
import { createArticle, type Language } from '../../src/text/article'
import type { Span } from '../../src/text/span'

/** All that an extraction prints, as one string. */
export const printed = ({ article, facts, numbers, issues, rejections }: Extraction): string =>
  JSON.stringify([
    facts.map((fact) => factToJson(fact, article.text)),
    numbers.map(numberToJson),
    issues,
    rejections,
  ])

const inside = ({ start, end }: Span, length: number): boolean => 0 <= start && start <= end && end <= length

/**
 * Reads a text in both languages and gives what does not hold of the result, in words: a span outside the text, numbers
 * out of order or told twice, a digit no number covers, a second reading that differs.
 */
export function broken(text: string): readonly string[] {
  return (['ko', 'en'] as const satisfies readonly Language[]).flatMap((language) => {
    const read = (): Extraction =>
      extract(createArticle(text, { language, published: '2024-08-31' }), [ko, en])
    const first = read()
    const found: string[] = []
    for (const fact of first.facts) {
      const spans = [fact.span, ...Object.values(fact.fields).map(({ span }) => span)]
      if (spans.some((span) => !inside(span, text.length)))
        found.push(`${language}: ${fact.key} has a span outside`)
    }
    first.numbers.forEach(({ span }, index) => {
      const before = first.numbers[index - 1]
      if (!inside(span, text.length)) found.push(`${language}: a number outside`)
      if (before !== undefined && before.span.end > span.start) found.push(`${language}: a number told twice`)
    })
    if (new Set(first.facts.map(({ key }) => key)).size !== first.facts.length)
      found.push(`${language}: a key twice`)
    const left = [...first.article.folded].length === 0 ? [] : digitsOutside(first)
    if (left.length > 0) found.push(`${language}: digits at ${left.join(', ')} have no account`)
    if (printed(first) !== printed(read())) found.push(`${language}: a second reading differs`)
    return found
  })
}

/** Offsets of digits that no number covers. */
function digitsOutside({ article, numbers }: Extraction): readonly number[] {
  const covered = new Set(
    numbers.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i)),
  )
  const left: number[] = []
  for (let i = 0; i < article.folded.length; i++)
    if (/[0-9]/.test(article.folded.charAt(i)) && !covered.has(i)) left.push(i)
  return left
}
