import { LAST_YEAR, OTHER_YEAR } from '../lexicon/korean-dates'
import type { Reference } from './reference'

/** Characters looked back over for the year that a month is told in. */
const REACH = 160

/**
 * The year before, where an earlier month told before is of it: `지난해 1월 가나를, <4월> 다라를 세웠다`. Null where no such
 * month or another year stands before.
 */
export function yearTold(text: string, index: number, month: number, { year }: Reference): number | null {
  const before = text.slice(Math.max(0, index - REACH), index)
  const at = Math.max(...LAST_YEAR.map((word) => before.lastIndexOf(word)))
  if (at < 0 || year === null || OTHER_YEAR.test(before.slice(at))) return null
  return parseInt(before.slice(before.indexOf(' ', at) + 1), 10) < month ? year - 1 : null
}
