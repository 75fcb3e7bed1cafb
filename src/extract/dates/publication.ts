import type { PartialDate } from '../../values/calendar-date'
import { valid } from './reference'

/** How far into an article its publication date may be stated, and how long such a line may be. */
const HEAD = 1500
const LONGEST_LINE = 120

const KOREAN = /(\d{4})[년.] ?(\d{1,2})[월.] ?(\d{1,2})일?/
const ISO = /(\d{4})[-/](\d{2})[-/](\d{2})/
const ENGLISH = /([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}), (\d{4})/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** A word that says so, or nothing but names and dates in the line. */
const SAYS_SO =
  /입력|등록|승인|게재|발행|기사입력|작성|published|posted|updated|dated|기자|특파원|^by |\| |· /i

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
