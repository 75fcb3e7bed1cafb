import type { ViewAction } from '../../../facts/fact'
import type { CueMark, Mark, NameMark } from '../../mark'
import { isHead, after, before, matchEnd, nameAt, type Line, namesHouse } from '../../views/line'
import { opensName, phraseFrom, phraseOf, splitNames, tickersAt, type Phrase } from './view-names'
import { AND, BULLET, DESCRIPTION, FILLER, LEAD, PASSIVE_NEXT, PRONOUN, SECTOR } from './view-words'
import { ANALYSTS } from '../../lexicon/broker-words'
import { COMMA_FORM, SHORT_FORM, TO_OBJECT, THE } from '../../lexicon/company-joints'
import { NOUN_ENDS, PAST_FORM } from '../../lexicon/rating-joints'
import { PUNCTUATION } from '../../lexicon/target-joints'

/** A verb of a view: what it does, and the companies it names. */
export interface ViewVerb {
  readonly mark: CueMark
  readonly action: ViewAction | null
  readonly objects: readonly Phrase[]
  /** Where the words of the object end. */
  readonly end: number
}

/** The object of a verb, past what stands between: `Raises PT to $51 on <Agilent>`, `Reiterates Buy Rating on <Acme>`. */
export function objectOf(line: Line, verb: CueMark): Omit<ViewVerb, 'mark' | 'action'> {
  const isNoun = NOUN_ENDS.test(line.text.slice(verb.start, verb.end))
  if (isPassive(line, verb) || (isNoun && PASSIVE_NEXT.test(after(line, verb.end, 12))))
    return { objects: [], end: verb.end }
  let at = verb.end
  let isHead = false
  let isLoose = false
  for (let steps = 0; steps < 24 && at < line.end; steps++) {
    while (at < line.end && ' \u00a0\'"`'.includes(line.text.charAt(at))) at++
    const mark = line.marks.find((each) => each.start <= at && each.end > at && each.type !== 'name')
    const name = nameAt(line, at)
    if (name === null && mark !== undefined && isSkipped(mark) && !opensName(line, at)) {
      at = mark.end
      isHead = true
      isLoose = mark.type === 'amount' || mark.type === 'rating'
      continue
    }
    if (name?.start !== at) {
      const pronoun = matchEnd(PRONOUN, line.text, at)
      if (pronoun > 0) return { objects: [], end: pronoun }
      const filler = isThe(line, at) ? -1 : matchEnd(FILLER, line.text, at)
      if (filler > 0) {
        if (TO_OBJECT.test(line.text.slice(at, at + 6))) isLoose = false
        at = filler
        continue
      }
      const and = matchEnd(AND, line.text, at)
      if (and > 0) {
        if (!isHead || !skippedAt(line, and)) break
        at = and
        continue
      }
      const punctuation = isHead ? matchEnd(PUNCTUATION, line.text, at) : -1
      if (punctuation > 0 && skippedAt(line, punctuation)) {
        at = punctuation
        continue
      }
    }
    if (name?.start === at && isHouseFrom(line, name)) break
    const tickers = tickersAt(line, at)
    if (tickers.length > 0) return { objects: tickers, end: at }
    const aside = isHead ? asideEnd(line, at) : -1
    if (aside > 0) {
      at = aside
      continue
    }
    const phrase =
      isLoose || '-—(/'.includes(line.text.charAt(at)) ? null : phraseFrom(line, pastDescription(line, at))
    if (phrase === null || SECTOR.test(after(line, phrase.span.end, 60))) break
    const objects = splitNames(line, phrase)
    return { objects, end: objects.at(-1)?.span.end ?? phrase.span.end }
  }
  return { objects: [], end: verb.end }
}

/** `upgrades from <Jefferies>`: a house from which views come is nothing that they act on. */
const isHouseFrom = (line: Line, name: NameMark): boolean =>
  namesHouse(name) && before(line, name.start, 6) === ' from '

/** Past a former target in brackets: `(up from $70.00)`. */
function asideEnd(line: Line, at: number): number {
  if (line.text.charAt(at) !== '(') return -1
  const end = line.text.slice(at, at + 48).indexOf(')')
  const holds = line.marks.some((mark) => mark.type === 'amount' && mark.start > at && mark.end <= at + end)
  return end > 0 && holds ? at + end + 1 : -1
}

/** Past words that describe a company before its name: `mobile operator <Acme>`, `chip maker <Acme>`. */
export function pastDescription(line: Line, at: number): number {
  const end = matchEnd(DESCRIPTION, line.text, at)
  return end > 0 && end < line.end ? end : at
}

/** `The Advisory Board` begins a name, `the price target` does not. */
const isThe = (line: Line, at: number): boolean => THE.test(line.text.slice(at, at + 5))

const isSkipped = (mark: Mark): boolean => mark.type === 'rating' || mark.type === 'amount' || isHead(mark)

const skippedAt = (line: Line, at: number): boolean =>
  line.marks.some((mark) => isSkipped(mark) && mark.start >= at && mark.start <= at + 3)

/** Whether nothing stands behind a verb that it could act on: `Acme Upgraded to Buy at B`. */
export const isPassive = (line: Line, verb: CueMark): boolean =>
  PAST_FORM.test(line.text.slice(verb.start, verb.end)) && PASSIVE_NEXT.test(after(line, verb.end, 12))

/** The subject of a passive verb: what stands before it back to a break. */
export function subjectOf(line: Line, at: number): Phrase | null {
  const behind = before(line, at, 120)
  const cut = Math.max(...[', ', '; ', ': ', ' - ', '. ', '"'].map((mark) => lastBreak(behind, mark)))
  const from = at - behind.length + (cut < 0 ? 0 : cut)
  const words = line.text.slice(from, at)
  const said = BULLET.exec(words)?.[0].length ?? LEAD.exec(words)?.[0].length ?? 0
  const lead = said + (ANALYSTS.exec(words.slice(said))?.[0].length ?? 0)
  const start = from + lead
  const phrase = phraseFrom(
    line,
    pastDescription(line, start + (/^\s*/.exec(line.text.slice(start, at))?.[0].length ?? 0)),
  )
  if (phrase === null || phrase.span.end > at) return phraseOf(line, start, at)
  return phrase
}

/** Where the last break of a kind ends, `, Inc.` and what stands in brackets being none. */
function lastBreak(text: string, mark: string): number {
  const index = text.lastIndexOf(mark)
  if (index < 0) return -1
  const isForm =
    text.lastIndexOf('(', index) > text.lastIndexOf(')', index) ||
    (mark === ', ' && COMMA_FORM.test(text.slice(index)))
  return isForm || (mark === '. ' && SHORT_FORM.test(text.slice(0, index + 2))) ? -1 : index + mark.length
}
