import type { Fact, FactKind } from '../facts/fact'
import type { Span } from '../text/span'
import type { Unit } from '../values/unit'

/** A number that a fact holds: where it is cited, its value and unit. */
export interface Held {
  readonly fact: string
  readonly field: string
  readonly value: number
  readonly unit: Unit | null
  readonly span: Span
}

/** The numbers of all facts by value, each list in order of where they are cited. */
export type HeldNumbers = ReadonlyMap<number, readonly Held[]>

/** The fields that hold numbers, for each kind. */
const NUMBERS: Readonly<Record<FactKind, readonly string[]>> = {
  'analyst-view': ['target', 'target_high', 'prior_target', 'horizon_months'],
  investment: ['amount', 'amount_high', 'krw'],
  fleet: ['count', 'count_high', 'equivalent'],
  'unit-price': ['low', 'high', 'krw_low', 'krw_high'],
  valuation: ['amount', 'amount_high', 'krw'],
  metric: ['value', 'value_high', 'km'],
  event: [],
}

/** Gathers the numbers that facts hold, with their units. */
export function heldNumbers(facts: readonly Fact[]): HeldNumbers {
  const held = new Map<number, Held[]>()
  for (const fact of facts) {
    const fields: Record<string, { readonly value: unknown; readonly span: Span }> = fact.fields
    const told = fields['currency']?.value ?? fields['unit']?.value
    const own = typeof told === 'string' ? told : fact.kind === 'fleet' ? 'count' : null
    for (const field of NUMBERS[fact.kind]) {
      const cited = fields[field]
      if (typeof cited?.value !== 'number') continue
      const unit = field.startsWith('krw') ? 'KRW' : field === 'km' ? 'km' : own
      const each = { fact: fact.key, field, value: cited.value, unit, span: cited.span }
      const same = held.get(cited.value)
      if (same === undefined) held.set(cited.value, [each])
      else same.push(each)
    }
  }
  for (const list of held.values()) if (list.length > 1) list.sort((a, b) => a.span.start - b.span.start)
  return held
}

/** Spans looked back over for one that reaches forward; those of one list hardly overlap each other. */
const LOOK_BACK = 8

/** The first of a list, ordered by where they begin, that shares text with a span; found by halving, not by walking. */
export function meeting<T>(list: readonly T[], spanOf: (each: T) => Span, span: Span): T | null {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const each = list[middle]
    if (each !== undefined && spanOf(each).start < span.end) low = middle + 1
    else high = middle
  }
  let found: T | null = null
  for (let i = low - 1; i >= Math.max(0, low - LOOK_BACK); i--) {
    const each = list[i]
    if (each !== undefined && spanOf(each).end > span.start) found = each
  }
  return found
}
