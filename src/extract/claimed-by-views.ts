import type { Cited } from '../facts/fact'
import { overlaps, type Span } from '../text/span'
import type { Candidate } from './context'

/** The fields that hold the number a figure is about. */
const AMOUNTS = ['count', 'amount', 'low', 'value'] as const

/**
 * Leaves out figures made of a number that is a price target or one of `aside`, the targets of views of nobody: in `kept a Sell
 * rating with a $140 target` and in `'매수' 의견과 목표주가 14만원` the money is no price of the chip spoken of before.
 */
export function withoutTargets(
  candidates: readonly Candidate[],
  aside: readonly Span[],
): readonly Candidate[] {
  const targets: Span[] = [...aside]
  for (const candidate of candidates)
    if (candidate.kind === 'analyst-view')
      for (const cited of [candidate.fields.target, candidate.fields.prior_target])
        if (cited !== undefined) targets.push(cited.span)
  if (targets.length === 0) return candidates
  return candidates.filter((candidate) => {
    const span = candidate.kind === 'analyst-view' ? undefined : amountOf(candidate)
    return span === undefined || !targets.some((target) => overlaps(target, span))
  })
}

function amountOf({ fields }: Candidate): Span | undefined {
  const loose: Readonly<Record<string, Cited<unknown> | undefined>> = fields as Readonly<
    Record<string, Cited<unknown>>
  >
  const name = AMOUNTS.find((each) => loose[each] !== undefined)
  return name === undefined ? undefined : loose[name]?.span
}
