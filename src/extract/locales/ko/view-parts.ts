import { contains } from '../../../text/span'
import type { Named } from '../../views/draft'
import { isCue, type Line } from '../../views/line'
import { isPrice } from '../../views/price'
import type { Broker } from './view-brokers'

/** A stretch that one institution answers for. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly broker: Broker | null
}

/** Cuts a line at each institution that acts behind another with its own price: `A는 10만원으로, B는 11만원으로`. */
export function partsOf(line: Line, brokers: readonly Broker[]): readonly Part[] {
  const whole = { start: line.start, end: line.end }
  const last = brokers.at(-1)
  const head = brokers[0]
  if (head === undefined || last === undefined) return [{ ...whole, broker: null }]
  const distinct = brokers.filter(
    (broker, index) => brokers.findIndex((each) => each.value === broker.value) === index,
  )
  if (distinct.length < 2) return [{ ...whole, broker: head }]
  const cuts = distinct.map((broker, index) => ({
    start: index === 0 ? line.start : broker.span.start,
    end: distinct[index + 1]?.span.start ?? line.end,
    broker,
  }))
  const telling = cuts.filter((cut) =>
    line.marks.some(
      (mark) =>
        contains(cut, mark) && (isPrice(mark) || mark.type === 'rating' || isCue(mark, 'price-target')),
    ),
  )
  if (telling.length < 2) return [{ ...whole, broker: telling[0]?.broker ?? head }]
  return telling
}

/** A broker as the view names it. */
export const namedBy = (broker: Broker | null): Named | null =>
  broker === null
    ? null
    : {
        value: broker.value,
        span: broker.span,
        how: 'stated',
        ...(broker.rule !== undefined && { rule: broker.rule }),
      }
