import { BY_UNIT } from './lexicon/unit-groups'
import { isDigit } from '../text/character'
import type { Article } from '../text/article'
import { byPosition, type Span } from '../text/span'
import { toNumber } from '../values/decimal'
import type { Fact } from '../facts/fact'
import type { NumberReport, NumberRole, SetAsideReason } from '../facts/number-report'
import { heldNumbers, meeting, type Held, type HeldNumbers } from './held-numbers'
import type { AmountMark, Mark } from './mark'
import { toldBeside } from './told-beside'

/** Fields that hold the same amount in another currency or unit. */
const EQUIVALENT_FIELDS: ReadonlySet<string> = new Set(['krw', 'krw_low', 'krw_high', 'km'])

/** Whole counts up to this are told in passing (`두 곳`, `three engineers`) and are no figure to keep. */
const SMALL_COUNT = 12

type Aside = Span & { readonly reason: SetAsideReason }

/** Gives every number of the article its one role. Digits that no mark covers are reported too, as unclaimed. */
export function accountNumbers(
  article: Article,
  marks: readonly Mark[],
  facts: readonly Fact[],
  aside: readonly Aside[],
): readonly NumberReport[] {
  const held = heldNumbers(facts)
  const left = [...aside].sort(byPosition)
  const numbers: NumberReport[] = []
  const report = (mark: Mark) => {
    if (mark.type === 'amount') {
      const first = amountReport(article.folded, mark, held, left, null)
      numbers.push(first)
      for (const each of mark.equivalents) numbers.push(amountReport(article.folded, each, held, left, first))
    } else numbers.push(setAside(mark, reasonOf(mark)))
  }
  const text = article.folded
  let at = 0
  let digit = nextDigit(text, 0)
  for (const mark of marks) {
    const { start, end, type } = mark
    if (digit < start) {
      uncovered(text, digit, start, numbers)
      digit = nextDigit(text, start)
    }
    const first = start < at ? nextDigit(text, start, end) : digit
    if (type === 'amount' || (first < end && end > at)) report(mark)
    at = Math.max(at, end)
    if (type === 'amount') for (const each of mark.equivalents) at = Math.max(at, each.end)
    if (digit < at) digit = nextDigit(text, at)
  }
  uncovered(text, digit, text.length, numbers)
  return numbers.sort((a, b) => a.span.start - b.span.start)
}

const spanOfHeld = (each: Held): Span => each.span
const spanOfAside = (each: Aside): Span => each

/** The account of one amount; `first` is that of the amount it is an equivalent of, whose fate it shares. */
function amountReport(
  text: string,
  mark: AmountMark,
  held: HeldNumbers,
  aside: readonly Aside[],
  first: NumberReport | null,
): NumberReport {
  const value = toNumber(mark.value)
  const high = mark.high === null ? null : toNumber(mark.high)
  const tell = (
    role: NumberRole,
    reason: SetAsideReason | null,
    fact: string | null,
    unit = mark.unit,
  ): NumberReport => ({
    span: { start: mark.start, end: mark.end },
    value,
    valueHigh: high,
    unit,
    role,
    reason,
    fact,
  })
  const low = held.get(value) ?? NONE
  const top = high === null ? NONE : (held.get(high) ?? NONE)
  const own =
    meeting(low, spanOfHeld, mark) ??
    meeting(top, spanOfHeld, mark) ??
    meeting(held.get(value / 100) ?? NONE, spanOfHeld, mark)
  if (own !== null)
    return tell(
      first !== null || EQUIVALENT_FIELDS.has(own.field) ? 'equivalent' : 'captured',
      null,
      own.fact,
      // "16,384 H100 GPUs", 약 1만6000 H100: what a number counts may stand apart from it; the fact knows.
      mark.unit ?? own.unit,
    )
  if (first !== null && first.fact !== null) return tell('equivalent', null, first.fact)
  const again = low.find(({ unit }) => unit === null || mark.unit === null || unit === mark.unit)
  const left = meeting(aside, spanOfAside, mark)
  // A headline may tell the target of a view before it names the company: it is told again, no price of the day.
  if (left !== null && !again?.field.endsWith('target')) return tell('set-aside', left.reason, null)
  if (again !== undefined && Math.abs(value) > SMALL_COUNT) return tell('repeat', null, again.fact)
  const reason =
    first?.reason ?? byUnit(mark) ?? toldBeside(text, mark) ?? (isSmall(mark, value) ? 'small-count' : null)
  return tell(reason === null ? 'unclaimed' : 'set-aside', reason, null)
}

const NONE: readonly Held[] = []

const byUnit = ({ unit }: AmountMark): SetAsideReason | null =>
  unit === null ? null : (BY_UNIT.get(unit) ?? null)

/** Whether it counts few: `three engineers`, `2x`; not the 7.16 of a price without its currency. */
const isSmall = ({ unit }: AmountMark, value: number): boolean =>
  Math.abs(value) <= SMALL_COUNT &&
  (unit === 'multiple' ||
    ((unit === null || unit === 'count' || unit === 'people') && Number.isInteger(value)))

const setAside = (mark: Span, reason: SetAsideReason): NumberReport => ({
  span: { start: mark.start, end: mark.end },
  value: null,
  valueHigh: null,
  unit: null,
  role: 'set-aside',
  reason,
  fact: null,
})

const reasonOf = (mark: Mark): SetAsideReason =>
  mark.type === 'date'
    ? 'date'
    : mark.type === 'label'
      ? mark.reason
      : mark.type === 'cue'
        ? 'duration'
        : 'model-name'

/** Where the first digit stands from an index on; the end of what is looked at when there is none. */
function nextDigit(text: string, from: number, to = text.length): number {
  let at = from
  while (at < to && !isDigit(text.charCodeAt(at))) at++
  return at
}

/** Reports runs of digits between marks: nothing could read them. */
function uncovered(text: string, from: number, to: number, numbers: NumberReport[]): void {
  for (let i = from; i < to; i++) {
    if (!isDigit(text.charCodeAt(i))) continue
    const start = i
    while (i < to && isDigit(text.charCodeAt(i))) i++
    const value = i - start <= 15 ? Number(text.slice(start, i)) : null
    numbers.push({ ...setAside({ start, end: i }, 'other-figure'), value, role: 'unclaimed', reason: null })
  }
}
