import type { Fact } from '../facts/fact'
import type { NumberReport, SetAsideReason } from '../facts/number-report'
import type { Unadorned } from '../text/adornment'
import type { Article } from '../text/article'
import { isDigit } from '../text/character'
import type { Span } from '../text/span'
import type { Extraction } from './extraction'

/**
 * What was found in an article without its adornments as found in the article as it is: every span is one of the text as
 * given, and the numbers that were taken out with an adornment (of a link's address, of a footnote's mark) have their account.
 */
export function inWhole(found: Extraction, given: Article, { cuts, whole }: Unadorned): Extraction {
  const placed = <T extends Span>(each: T): T => ({ ...each, ...whole(each) })
  const numbers = found.numbers.map((each): NumberReport => ({ ...each, span: whole(each.span) }))
  return {
    article: { ...given, published: found.article.published },
    facts: found.facts.map((fact) => cited(fact, whole)),
    numbers: [...numbers, ...numbersIn(given.text, cuts)].sort((a, b) => a.span.start - b.span.start),
    issues: found.issues.map(placed),
    rejections: found.rejections.map(placed),
    // Hardly ever asked for, and many: made when they are.
    get marks() {
      return inside(found.marks, whole)
    },
  }
}

function cited(fact: Fact, whole: Unadorned['whole']): Fact {
  const fields = Object.entries(fact.fields).map(([name, field]) => [
    name,
    { ...field, span: whole(field.span) },
  ])
  return { ...fact, span: whole(fact.span), fields: Object.fromEntries(fields) as unknown } as Fact
}

function inside<T>(found: T, whole: Unadorned['whole']): T {
  if (typeof found !== 'object' || found === null) return found
  if (Array.isArray(found)) return found.map((each: unknown) => inside(each, whole)) as T
  const entries = Object.entries(found).map(([key, value]) => [key, inside<unknown>(value, whole)])
  return Object.assign(Object.fromEntries(entries), isSpan(found) ? whole(found) : {}) as T
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

function numbersIn(text: string, cuts: readonly Span[]): readonly NumberReport[] {
  return cuts.flatMap(({ start, end }): readonly NumberReport[] => {
    const first = digitFrom(text, start, end, 1)
    if (first < 0) return []
    const span = { start: first, end: digitFrom(text, end - 1, start - 1, -1) + 1 }
    const reason = reasonOf(text.charAt(start))
    return [{ span, value: null, valueHigh: null, unit: null, role: 'set-aside', reason, fact: null }]
  })
}

/** The first digit from one place up or down to another, which is left out; -1 when there is none. */
function digitFrom(text: string, from: number, to: number, step: 1 | -1): number {
  for (let at = from; at !== to; at += step) if (isDigit(text.charCodeAt(at))) return at
  return -1
}

/** By what the adornment begins with: `](https://…)`, `[^12]`, else a picture of a number. */
const reasonOf = (mark: string): SetAsideReason =>
  mark === ']' ? 'contact' : mark === '[' ? 'citation' : 'list-marker'
