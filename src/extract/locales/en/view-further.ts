import type { Span } from '../../../text/span'
import { after, readingAs, type Line } from '../../views/line'
import { phraseFrom, type Phrase } from './view-names'

/** A company that the verb before acts on as well, and the stretch that tells of it. */
export interface Further extends Span {
  readonly company: Phrase
}

const JOINT = /[,;]? (?:and|while|&) (?=[A-Z])|[,;] (?=[A-Z])/gi
const LINK = /^ (?:from|to|at) (?:an? )?['"]?/i
/** What else has an estimate or a target of its own beside the company: `, EPS to $2`. */
const FIGURE =
  /\b(?:EPS|EBITDA|PT|FY\d*|Q\d|H\d|price|target|objective|estimates?|est|revenue|sales|outlook|guidance|rating|view)\b/i

/**
 * The companies that one verb goes on to: `Downgrades Acme from Buy to Hold <and Northwind from Hold to Sell>`. Before a
 * rating any name does; before a price one that the lexicon knows.
 */
export function furtherOf(line: Line, from: number, to: number): readonly Further[] {
  const found: Further[] = []
  for (const joint of line.text.slice(from, to).matchAll(JOINT)) {
    const start = from + joint.index + joint[0].length
    const company = phraseFrom(line, start)
    if (company?.span.start !== start || FIGURE.test(company.value) || !isValued(line, company)) continue
    const last = found.pop()
    if (last !== undefined) found.push({ ...last, end: from + joint.index })
    found.push({ start, end: to, company })
  }
  return found
}

/** Whether a rating or a price stands behind `to`, `from` or `at` after a name that no institution has. */
function isValued(line: Line, { span, rule }: Phrase): boolean {
  const link = LINK.exec(after(line, span.end, 12))
  if (link === null) return false
  const at = span.end + link[0].length
  if (line.marks.some((mark) => mark.start === span.start && readingAs(mark, 'institution') !== null))
    return false
  return line.marks.some(
    (mark) => mark.start === at && (mark.type === 'rating' || (mark.type === 'amount' && rule === undefined)),
  )
}
