import { toNumber } from '../../../values/decimal'
import type { AmountMark, CueMark } from '../../mark'
import type { PriceReading, TargetReading } from '../../views/draft'
import { after, before, between, isCue, type Line } from '../../views/line'
import { isPrice, priceOf } from '../../views/price'
import { BEFORE_HEAD, FROM, OTHER_FIGURE, PRICE_OF_DAY, PRIOR } from './view-words'
import {
  AVERAGE_BEFORE,
  AVERAGE_BEHIND,
  ERA,
  KEPT,
  PRICE_END,
  WAS,
  OWN_HEAD,
  RATE_NEXT,
  STEP_BEHIND,
  TO_TARGET,
  COMMA,
} from '../../lexicon/korean-view-joints'

const NONE: TargetReading = { target: null, prior: null }

/** The target and the former target between two offsets, from the heads (목표주가) there; null where none is told. */
export function targetOf(line: Line, from: number, to: number): TargetReading {
  const prices = pricesOf(line, from, to)
  if (prices.length === 0) return NONE
  const heads = line.marks.filter(
    (mark): mark is CueMark => isCue(mark, 'price-target') && mark.start >= from && mark.end <= to,
  )
  let prior: PriceReading | null = null
  for (const head of heads) {
    if (isAverage(line, head)) continue
    const found = aroundHead(line, head, prices, to)
    if (found.target !== null) return { target: found.target, prior: found.prior ?? prior }
    prior ??= found.prior
  }
  return NONE
}

/** Prices that a part of a line tells without a head, whose head stands in another part: `B증권은 11만원으로 …`. */
export function barePrices(line: Line, from: number, to: number): TargetReading {
  const prices = pricesOf(line, from, to).filter(
    (price) => isTarget(line, price) && PRICE_END.test(after(line, price.end, 4)),
  )
  return roles(line, prices)
}

/** The amounts between two offsets that are no price of the day. */
export const pricesOf = (line: Line, from: number, to: number): readonly AmountMark[] =>
  line.marks.filter(
    (mark): mark is AmountMark =>
      isPrice(mark) && mark.start >= from && mark.end <= to && !isShare(line, mark),
  )

/** `평균 목표주가`, `목표주가 괴리율`: nobody's target. */
const isAverage = (line: Line, head: CueMark): boolean =>
  AVERAGE_BEFORE.test(before(line, head.start, 14)) || AVERAGE_BEHIND.test(after(line, head.end, 6))

const isShare = (line: Line, price: AmountMark): boolean => {
  const behind = before(line, price.start, 18)
  if (ERA.test(after(line, price.end, 4))) return true
  return PRICE_OF_DAY.test(behind) && !OWN_HEAD.test(behind) && !TO_TARGET.test(after(line, price.end, 6))
}

/** `23,000원의 목표가`; before a comma where the head has a change alone: `20만원, 목표주가 82% 올려`. */
function isBeforeHead(line: Line, price: AmountMark, head: CueMark): boolean {
  const gap = between(line, price, head)
  return BEFORE_HEAD.test(gap) || (COMMA.test(gap) && RATE_NEXT.test(after(line, head.end, 8)))
}

function aroundHead(line: Line, head: CueMark, prices: readonly AmountMark[], to: number): TargetReading {
  const left = prices.findLast((price) => price.end <= head.start)
  const was = left !== undefined && WAS.test(between(line, left, head)) ? left : undefined
  if (left !== undefined && isBeforeHead(line, left, head) && isTarget(line, left)) {
    const behind = prices.find((price) => price.end <= left.start && FROM.test(between(line, price, left)))
    return { target: priceOf(left), prior: behind === undefined ? null : priceOf(behind) }
  }
  const limit = limitOf(line, head, to)
  const found = roles(
    line,
    prices.filter((price) => price.start >= head.end && price.start < limit && isNear(line, head, price)),
  )
  return was === undefined ? found : { ...found, prior: priceOf(was) }
}

/** The dearest Korean share has cost less than this; what is more is the worth of a business. */
const DEAREST_WON = 5_000_000

/** Bare digits are a price when they are not those of a year, a count or a multiple: `목표가 33,000`. */
function isTarget(line: Line, price: AmountMark): boolean {
  const value = toNumber(price.value)
  if (price.unit !== null && price.unit !== 'KRW') return true
  // `41→34만원`: the first leaves its unit to the second.
  return (
    value <= DEAREST_WON && (price.unit !== null || value >= 1000 || FROM.test(after(line, price.end, 6)))
  )
}

/** The words about a head end at the next head and at the end of a sentence of its own. */
function limitOf(line: Line, head: CueMark, to: number): number {
  const next = line.marks.find(
    (mark) =>
      mark.start >= head.end + 12 && isCue(mark, 'price-target') && !PRIOR.test(before(line, mark.start, 4)),
  )
  return Math.min(next?.start ?? to, head.end + 90)
}

function isNear(line: Line, head: CueMark, price: AmountMark): boolean {
  if (!isTarget(line, price)) return false
  const gap = between(line, head, price)
  if (price.unit === null && gap.length > 14) return false
  return !OTHER_FIGURE.test(gap)
}

/** A former target that leaves its 만 to the new one: `41→34만원`. */
const inUnitOf = (target: PriceReading | null, prior: PriceReading): PriceReading =>
  target !== null && prior.currency === null && prior.low * 100 < target.low
    ? { ...prior, low: prior.low * 1e4 }
    : prior

/** Tells the new target from the old: 기존 A원에서 B원으로, A→B, B원(기존 A원). */
export function roles(line: Line, prices: readonly AmountMark[]): TargetReading {
  let target: PriceReading | null = null
  let prior: PriceReading | null = null
  for (const price of prices) {
    if (STEP_BEHIND.test(after(line, price.end, 16))) continue
    const isFrom =
      FROM.test(after(line, price.end, 6)) ||
      (PRIOR.test(before(line, price.start, 14)) && !KEPT.test(after(line, price.end, 10)))
    if (isFrom) prior ??= priceOf(price)
    else target ??= priceOf(price)
    if (target !== null && prior !== null) break
  }
  return { target, prior: prior === null ? null : inUnitOf(target, prior) }
}
