import { NEXT_SENTENCE } from '../lexicon/short-joints'
import { stated } from './draft'
import type { Article } from '../../text/article'
import type { Cited } from '../../facts/fact'
import type { PartialDate } from '../../values/calendar-date'
import type { Candidate } from '../context'
import type { Mark } from '../mark'

/** Characters between a date and the institution it dates: `Last year Morgan Stanley`, `지난 28일, UBS`. */
const NEAR = 12

/** Whether a date leads to the institution behind it: not from the sentence before (`It reports on Wednesday. UBS raised …`). */
const isLead = (gap: string): boolean => gap.length <= NEAR && !NEXT_SENTENCE.test(gap)

/**
 * A view for which the builder found no date is of the date that stands beside its institution (작년 모건스탠리가,
 * `UBS on Aug. 28`); with none there, it is news of the day it is published, which is derived, under the rule's name.
 * Without a publication date it has none.
 */
export function datedByPublication(
  candidate: Candidate,
  { published, folded }: Article,
  marks: readonly Mark[],
): Candidate {
  if (candidate.kind !== 'analyst-view' || candidate.fields.date !== undefined) return candidate
  const date = beside(candidate, folded, published, marks) ?? publication(candidate, published)
  return date === null ? candidate : { ...candidate, fields: { ...candidate.fields, date } }
}

function beside(
  candidate: Extract<Candidate, { kind: 'analyst-view' }>,
  text: string,
  published: PartialDate | null,
  marks: readonly Mark[],
): Cited<PartialDate> | null {
  const place = candidate.fields.institution?.span
  if (place === undefined) return null
  for (const mark of marks) {
    if (mark.start > place.end + NEAR) break
    if (mark.type !== 'date' || mark.date === null || mark.relation !== 'at' || mark.period !== null) continue
    const isNear =
      mark.end <= place.start
        ? isLead(text.slice(mark.end, place.start))
        : mark.start >= place.end && mark.date.length > 4
    const isPast = published === null || mark.date <= published
    if (isNear && isPast) return stated(mark.date, mark)
  }
  return null
}

const publication = ({ span }: Candidate, published: PartialDate | null): Cited<PartialDate> | null =>
  published === null ? null : { value: published, span, how: 'derived', rule: 'publication-date' }
