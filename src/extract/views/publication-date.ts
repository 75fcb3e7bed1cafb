import type { Candidate } from '../context'
import type { Article } from '../../text/article'

/**
 * A view for which the text names no day is news of the day it is published: `UBS raises its target`, `UBS, 목표주가
 * 상향`. The date is derived, under the rule's name; one the text tells (작년, last year) stays. Without a publication
 * date the view has none.
 */
export function datedByPublication(candidate: Candidate, { published }: Article): Candidate {
  if (candidate.kind !== 'analyst-view' || candidate.fields.date !== undefined || published === null)
    return candidate
  const date = { value: published, span: candidate.span, how: 'derived', rule: 'publication-date' } as const
  return { ...candidate, fields: { ...candidate.fields, date } }
}
