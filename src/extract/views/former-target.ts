import { FORMER_TARGET } from '../lexicon/target-joints'
import type { Context } from '../context'
import type { PriceReading, ViewDraft } from './draft'
import { namesHouse, readingAs } from './line'
import { isPrice, priceOf } from './price'
import { sameNames } from './same-view'

/** How far behind a target the one before it is told, in characters. */
const REACH = 160

/** How many times as high as the other the higher of the two may be. */
const FURTHEST = 4

/**
 * Gives views the target that their house had before, where it is told behind the new one: `a $130 target, above its
 * previous target of $120`, `목표주가로 13만원을 제시했다. 기존 목표주가(12만원)보다 높다`.
 */
export function withFormer(
  views: readonly ViewDraft[],
  { marks, article: { folded } }: Context,
): readonly ViewDraft[] {
  const told = new Map(views.map((view) => [startOf(view), view]))
  /** By where targets stand: the one before each, null for one that is none of its own. */
  const priors = new Map<number, PriceReading | null>()
  let last: ViewDraft | undefined
  for (const mark of marks) {
    const { start } = mark
    if (
      mark.type === 'name' &&
      namesHouse(mark) &&
      readingAs(mark, 'institution')?.name !== last?.institution?.value
    )
      last = undefined
    if (!isPrice(mark)) continue
    const own = told.get(start)
    const prior = priceOf(mark)
    if (
      last === undefined ||
      !isBefore(last, prior) ||
      !FORMER_TARGET.test(folded.slice(Math.max(0, start - 50), start))
    )
      last = own ?? last
    else if (own === undefined || (own.rating === null && sameNames(own, last)))
      priors.set(startOf(last), prior).set(start, null)
  }
  return views.flatMap((view) => {
    const prior = priors.get(startOf(view))
    return prior === undefined ? view : prior === null ? [] : { ...view, price: { ...view.price, prior } }
  })
}

const startOf = ({ price }: ViewDraft): number => price.target?.span.start ?? -1

/** Whether a price behind that of a view can be the one that it moved on from. */
const isBefore = ({ price: { target, prior } }: ViewDraft, { span, low }: PriceReading): boolean =>
  target !== null &&
  prior === null &&
  span.start - target.span.end <= REACH &&
  target.low !== low &&
  Math.max(target.low, low) <= FURTHEST * Math.min(target.low, low)
