import { HAS_REASON } from '../lexicon/unit-groups'
import type { SetAsideReason } from '../../facts/number-report'
import type { Span } from '../../text/span'
import type { Context } from '../context'

type Aside = Span & { readonly reason: SetAsideReason }

/** Figures of a text that speaks neither of AI nor of analysts' views are none of ours: those that nothing told yet. */
export function othersAside(marks: Context['marks'], aside: readonly Aside[]): readonly Aside[] {
  const told = new Set(aside.map(({ start }) => start))
  return marks.flatMap((mark): Aside[] =>
    mark.type === 'amount' && !told.has(mark.start) && !HAS_REASON.has(mark.unit)
      ? [{ start: mark.start, end: mark.end, reason: 'other-figure' }]
      : [],
  )
}
