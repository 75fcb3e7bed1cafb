import type { Fact } from '../../facts/fact'
import type { Article } from '../../text/article'
import { lastDay } from '../../values/calendar-date'
import type { TrackerRow } from '../row'

/** A fact as one article tells it. */
export interface ToldFact {
  readonly fact: Fact
  readonly article: Article
  readonly row: TrackerRow
}

/**
 * Orders what several articles tell of one fact: the newest first, one without a date last, and by identity where the
 * dates are the same, so that the order in which the articles came changes nothing.
 */
export function newestFirst(a: ToldFact, b: ToldFact): number {
  const days = compareText(dayOf(b.article), dayOf(a.article))
  return days !== 0 ? days : compareText(a.article.id, b.article.id)
}

const dayOf = ({ published }: Article): string => (published === null ? '' : (lastDay(published) ?? ''))

/** Negative, zero or positive as a text sorts before, with or after another by code units. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
