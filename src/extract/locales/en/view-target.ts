import { toNumber } from '../../../values/decimal'
import { isMoney, type AmountMark, type CueMark } from '../../mark'
import { contains, type Span } from '../../../text/span'
import type { Cited } from '../../../facts/fact'
import type { PriceReading, TargetReading } from '../../views/draft'
import { after, before, between, cuesOf, hasCue, isCue, isVerb, type Line } from '../../views/line'
import { DEAREST_SHARE, endsOf, isPrice, priceOf } from '../../views/price'
import {
  BEFORE_HEAD,
  BY,
  FROM,
  NOT_TARGET,
  REMOVED,
  TO,
  UP_FROM,
  MOVES_IT,
  COUNTED_THING,
} from './view-words'
import {
  AND_NEXT,
  GOES_TO_PRICE,
  IT_AGAIN,
  ARROW,
  MONTHS_AHEAD,
  MOVED_TO,
  OFF_ITS,
  ON_ACME,
  OPENS_BRACKET,
} from '../../lexicon/target-joints'

const isBeforeHead = (gap: string): boolean =>
  gap.length <= 28 &&
  gap
    .toLowerCase()
    .split(/[\s-]/)
    .every((word) => BEFORE_HEAD.has(word))

/** No target and none before it. */
export const NONE: TargetReading = { target: null, prior: null }
/** The target and the former target of a part of a line, from the heads (`price target`, `PT`) in it. */
export function targetOf(line: Line, from: number, to: number): TargetReading {
  const inside = (mark: { start: number; end: number }) => mark.start >= from && mark.end <= to
  const prices = line.marks.filter(
    (mark): mark is AmountMark =>
      isPrice(mark) &&
      inside(mark) &&
      (mark.unit !== null || /\d/.test(line.text.slice(mark.start, mark.end))),
  )
  if (prices.length === 0) return NONE
  const heads = cuesOf(line, 'price-target', 'opinion').filter(inside)
  for (const head of heads) {
    const found = aroundHead(line, head, prices)
    if (found.target !== null) return found
  }
  return truncated(line, prices)
}

function aroundHead(line: Line, head: CueMark, prices: readonly AmountMark[]): TargetReading {
  const isWeak = head.cue === 'opinion'
  const left = prices.findLast((price) => price.end <= head.start)
  if (
    left !== undefined &&
    left.unit !== null &&
    isBeforeHead(line.text.slice(left.equivalents.at(-1)?.end ?? left.end, head.start))
  ) {
    if (REMOVED.test(before(line, left.start, 16))) return NONE
    // `raised its $28 price target on the shares to $32`
    const moved = prices.find(
      (price) => price.start >= head.end && GOES_TO_PRICE.test(between(line, head, price)),
    )
    if (moved !== undefined) return { target: priceOf(moved), prior: priceOf(left) }
    if (!isConsensus(line, left.start)) return withPrior(line, left, prices)
  }
  if (isConsensus(line, head.start)) return NONE
  const limit = limitOf(line, head)
  const right = prices.filter((price) => price.start >= head.end && price.start < limit)
  const usable: AmountMark[] = []
  for (const [index, price] of right.entries()) {
    const last = right[index - 1]
    const isPrior = last !== undefined && usable.includes(last) && isFormer(line, price, last)
    if (isPrior || fits(line, head, price, isWeak)) usable.push(price)
  }
  return roles(line, usable)
}

/** Whether a price is the former one right behind the new: `up to $114 from $80`. */
const isFormer = (line: Line, price: AmountMark, last: AmountMark): boolean =>
  price.start - last.end < 10
    ? FROM.test(before(line, price.start, 16)) || isBracketed(line, price)
    : UP_FROM.test(before(line, price.start, 48))

/** Prices that follow each other as many companies' do: `price targets of $250 and $435, respectively`; null when others. */
export function sharedTargets(
  line: Line,
  from: number,
  to: number,
  count: number,
): readonly PriceReading[] | null {
  const prices = line.marks.filter(
    (mark): mark is AmountMark => isPrice(mark) && mark.start >= from && mark.end <= to,
  )
  const [first] = prices
  if (first === undefined || count < 2 || prices.length !== count) return null
  const isList = prices.every((price, index) => {
    const last = prices[index - 1]
    return last === undefined || AND_NEXT.test(between(line, last, price))
  })
  return isList && cuesOf(line, 'price-target', 'opinion').some(({ end }) => end <= first.start)
    ? prices.map(priceOf)
    : null
}

/** Where the words about a head end: at the next head or the next verb that has another object. */
function limitOf(line: Line, head: CueMark): number {
  const next = line.marks.find(
    (mark) =>
      head.end > head.start &&
      mark.start > head.end + 20 &&
      (isVerb(mark) || isCue(mark, 'price-target')) &&
      !IT_AGAIN.test(after(line, mark.end, 9)),
  )
  const semicolon = after(line, head.end, 140).indexOf(';')
  return Math.min(next?.start ?? line.end, head.end + (semicolon < 0 ? 140 : semicolon))
}

/** A bare number behind a bare `target` that no share is told at so: `a long-term target of 600,000`. */
const DEAREST_BARE = 1e5

function fits(line: Line, head: CueMark, price: AmountMark, isWeak: boolean): boolean {
  const gap = between(line, head, price)
  const behind = before(line, price.start, 40)
  if (
    price.unit === null &&
    !['', 'to', 'of', 'at', 'from', ':'].includes(gap.trim()) &&
    !FROM.test(behind) &&
    !TO.test(behind)
  )
    return false
  if (toNumber(price.value) >= (isWeak && price.unit === null ? DEAREST_BARE : DEAREST_SHARE)) return false
  const reach = price.unit !== null && MOVES_IT.test(before(line, head.start, 24)) ? 60 : 24
  if (
    isWeak &&
    (gap.length > reach || (price.unit === null && COUNTED_THING.test(after(line, price.end, 12))))
  )
    return false
  if (NOT_TARGET.test(gap)) return false
  if (gap.length <= 3 || ON_ACME.test(gap)) return true
  return TO.test(behind) || FROM.test(behind) || BY.test(behind) || isBracketed(line, price)
}

/** Tells the new target from the old: `from $195 to $275`, `to $310 (from $250)`, `by $2 to $42`. */
export function roles(line: Line, prices: readonly AmountMark[]): TargetReading {
  let target: PriceReading | null = null
  let prior: PriceReading | null = null
  for (const price of prices) {
    const behind = before(line, price.start, 24)
    if (BY.test(behind)) continue
    const leads = ARROW.test(after(line, price.end, 12)) || UP_FROM.test(before(line, price.start, 48))
    if (price.high !== null && FROM.test(behind)) {
      const [low, high] = endsOf(price)
      prior ??= low
      target ??= high
    } else if (leads || FROM.test(behind) || (target !== null && isBracketed(line, price)))
      prior ??= priceOf(price)
    else if (target === null) target = priceOf(price)
    else break
  }
  return { target, prior: target === null || prior === null ? null : inUnitsOf(target, prior) }
}

/** A bare former price is in the hundredths of the one beside it: `to 110 pence from 80`. */
const inUnitsOf = ({ currency, low }: PriceReading, prior: PriceReading): PriceReading =>
  currency !== null && prior.currency === null && prior.high === null && prior.low > low * HUNDREDTHS
    ? { ...prior, low: prior.low / 100 }
    : prior
const HUNDREDTHS = 25

/** Behind a target its former one stands alone in brackets: `1,840 (1,725) pence`, `$42 ($38)`. */
const isBracketed = (line: Line, { start, end }: AmountMark): boolean =>
  OPENS_BRACKET.test(before(line, start, 3)) && after(line, end, 1) === ')'

/** Prices of a sentence about views that are no target: of the day, of the year, the consensus, a target removed. */
export const asidePrices = (line: Line): readonly AmountMark[] =>
  line.marks.filter(
    (mark): mark is AmountMark =>
      isMoney(mark) &&
      (NOT_TARGET.test(before(line, mark.start, 40)) ||
        REMOVED.test(before(line, mark.start, 16)) ||
        isConsensus(line, mark.start) ||
        OFF_ITS.test(after(line, mark.end, 12))),
  )

/** Between the two ends of `a $154 from $148 price target`. */
const FROM_GAP = ' from '.length

/** A target before its head may have the former one before or behind it: `$345 price target, up from $330`. */
function withPrior(line: Line, target: AmountMark, prices: readonly AmountMark[]): TargetReading {
  if (FROM.test(before(line, target.start, 16))) {
    const now = prices.find(({ end }) => target.start - end === FROM_GAP)
    return now === undefined ? NONE : { target: priceOf(now), prior: priceOf(target) }
  }
  const prior = prices.find(
    (price) =>
      price !== target &&
      ((Math.abs(price.start - target.end) < 60 && FROM.test(before(line, price.start, 16))) ||
        (price.start > target.end && UP_FROM.test(before(line, price.start, 48)))),
  )
  return { target: priceOf(target), prior: prior === undefined ? null : priceOf(prior) }
}

/** `Announces $30.00`, `Raises to $11.00` at the end of a headline whose head was cut off. */
function truncated(line: Line, prices: readonly AmountMark[]): TargetReading {
  if (!hasCue(line, 'initiate', 'upgrade', 'downgrade', 'maintain')) return NONE
  const last = prices.at(-1)
  if (last === undefined || last.unit === null || !/^[\s.]*$/.test(after(line, last.end, 8))) return NONE
  const verb = line.marks.find(
    (mark) =>
      isCue(mark, 'set', 'raise', 'lower') &&
      mark.end <= last.start &&
      MOVED_TO.test(between(line, mark, last)),
  )
  return verb === undefined ? { target: null, prior: null } : { target: priceOf(last), prior: null }
}

const isConsensus = (line: Line, at: number): boolean =>
  line.marks.some((mark) => isCue(mark, 'consensus') && mark.end <= at && at - mark.end <= 30)

/** How many months ahead a target is told: `12-month price target`. */
export function horizonOf(line: Line, part: Span): Cited<number> | null {
  const head = cuesOf(line, 'price-target', 'opinion').find((mark) => contains(part, mark))
  if (head === undefined) return null
  const found = MONTHS_AHEAD.exec(before(line, head.start, 14))
  if (found === null) return null
  const months = { six: 6, twelve: 12 }[found[1]?.toLowerCase() ?? ''] ?? Number(found[1])
  const start = head.start - found[0].length
  return { value: months, span: { start, end: start + found[0].trimEnd().length }, how: 'stated' }
}
