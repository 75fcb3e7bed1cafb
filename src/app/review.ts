import type { Analysis } from '../audit/finding'
import type { Fact, FactKind } from '../facts/fact'
import type { NumberReport } from '../facts/number-report'
import type { FieldName } from './fact-fields'
import { claimedFact, type Claim } from './claim'

/** What a person may put into a field of a fact; null empties it. */
export type FieldValue = string | number | readonly string[] | null

/** What a person decided about the facts of one article. Facts are named by their keys. */
export interface Review {
  readonly leftOut: ReadonlySet<string>
  /** Facts less sure than the person wants unasked: not taken in until they are ticked. */
  readonly waiting: ReadonlySet<string>
  readonly accepted: ReadonlySet<string>
  /** Fact key → field → the person's value. */
  readonly corrections: ReadonlyMap<string, ReadonlyMap<FieldName, FieldValue>>
  readonly claims: readonly Claim[]
}

/** A value the person put in place of the article's: it is theirs from then on. */
export interface Correction {
  readonly key: string
  readonly field: FieldName
  readonly value: FieldValue
}

/** A review in which nothing is decided yet. */
export const UNTOUCHED: Review = {
  leftOut: new Set(),
  waiting: new Set(),
  accepted: new Set(),
  corrections: new Map(),
  claims: [],
}

/** Leaves a fact out; it is no longer accepted. */
export const leaveOut = (review: Review, key: string): Review => ({
  ...review,
  leftOut: new Set([...review.leftOut, key]),
  waiting: without(review.waiting, key),
  accepted: without(review.accepted, key),
})

/** Whether a fact is taken in. */
export const isTaken = (review: Review, key: string): boolean =>
  !review.leftOut.has(key) && !review.waiting.has(key)

/** Takes a fact in again, or in at all. */
export const bringBack = (review: Review, key: string): Review => ({
  ...review,
  leftOut: without(review.leftOut, key),
  waiting: without(review.waiting, key),
})

/** Marks a fact as checked and right; a fact that was left out comes back. */
export const accept = (review: Review, key: string): Review => ({
  ...bringBack(review, key),
  accepted: new Set([...review.accepted, key]),
})

/** Puts the person's value in a field of a fact. */
export function correct(review: Review, { key, field, value }: Correction): Review {
  const fields = new Map(review.corrections.get(key)).set(field, value)
  return { ...review, corrections: new Map(review.corrections).set(key, fields) }
}

/** Gives a field its article value back. */
export function undoCorrection(review: Review, key: string, field: FieldName): Review {
  const fields = new Map(review.corrections.get(key))
  fields.delete(field)
  const corrections = new Map(review.corrections)
  if (fields.size === 0) corrections.delete(key)
  else corrections.set(key, fields)
  return { ...review, corrections }
}

/** Claims a number as a fact of a kind; claimed twice, the later kind holds. */
export function claim(review: Review, number: NumberReport, kind: FactKind): Review {
  const others = review.claims.filter(({ span }) => span.start !== number.span.start)
  return { ...review, claims: [...others, { kind, span: number.span }] }
}

/** Takes a claim back, with all that was decided about it. */
export function unclaim(review: Review, claimed: Claim, key: string): Review {
  const corrections = new Map(review.corrections)
  corrections.delete(key)
  return {
    leftOut: without(review.leftOut, key),
    waiting: review.waiting,
    accepted: without(review.accepted, key),
    corrections,
    claims: review.claims.filter((each) => each !== claimed),
  }
}

/** All facts to show: the article's and the claimed ones, with the person's values in place, left-out ones too. */
export function factsOf({ extraction }: Analysis, review: Review): readonly Fact[] {
  const claimed = review.claims.flatMap((each) => claimedFact(extraction, each) ?? [])
  return [...extraction.facts, ...claimed].map((fact) => corrected(fact, review.corrections.get(fact.key)))
}

/** The account of the numbers with the claimed ones counted as captured. */
export function numbersOf({ extraction }: Analysis, review: Review): readonly NumberReport[] {
  if (review.claims.length === 0) return extraction.numbers
  return extraction.numbers.map((number): NumberReport => {
    const found = review.claims.find(({ span }) => span.start === number.span.start)
    const fact = found === undefined ? null : claimedFact(extraction, found)
    return fact === null ? number : { ...number, role: 'captured', reason: null, fact: fact.key }
  })
}

/** A corrected field keeps the words it was read from as its citation, and says that the value is the person's. */
function corrected(fact: Fact, changes: ReadonlyMap<FieldName, FieldValue> | undefined): Fact {
  if (changes === undefined) return fact
  const fields = new Map<string, unknown>(Object.entries(fact.fields))
  for (const [field, value] of changes) {
    const span = spanOf(fields.get(field)) ?? fact.span
    if (value === null || value === '') fields.delete(field)
    else fields.set(field, { value, span, how: 'derived', rule: 'corrected' })
  }
  return { ...fact, fields: Object.fromEntries(fields) } as Fact
}

const spanOf = (cited: unknown): Fact['span'] | null =>
  typeof cited === 'object' && cited !== null && 'span' in cited ? (cited.span as Fact['span']) : null

const without = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...set].filter((each) => each !== key))
