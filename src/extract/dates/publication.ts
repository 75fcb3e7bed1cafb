import type { PartialDate } from '../../values/calendar-date'
import { ENGLISH, ISO, KOREAN, MONTHS, SAYS_SO } from '../lexicon/date-shapes'
import { valid } from './reference'

/** How far into an article its publication date may be stated, and how long such a line may be. */
const HEAD = 1500
const LONGEST_LINE = 120

/**
 * The publication date that a text states itself: a full date in a short line near its beginning that is no sentence
 * (a byline or a stamp, `입력 2024.08.31 09:00`, `By a reporter · August 31, 2024`). Null when there is none.
 */
export function statedPublication(text: string): PartialDate | null {
  let start = 0
  while (start < Math.min(text.length, HEAD)) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (end - start <= LONGEST_LINE) {
      const date = inLine(text.slice(start, end).trim())
      if (date !== null) return date
    }
    start = end + 1
  }
  return null
}

function inLine(line: string): PartialDate | null {
  if (line.length < 8 || /[다요]\.$|[a-z]\.$/.test(line)) return null
  const digits = KOREAN.exec(line) ?? ISO.exec(line)
  const english = digits === null ? ENGLISH.exec(line) : null
  const found = digits ?? english
  if (found === null || (found[0].length < line.length - 12 && !SAYS_SO.test(line))) return null
  if (digits !== null) return valid(Number(digits[1]), Number(digits[2]), Number(digits[3]))
  const month = MONTHS.indexOf(found[1] ?? '')
  return month % 3 === 0 ? valid(Number(found[3]), month / 3 + 1, Number(found[2])) : null
}
