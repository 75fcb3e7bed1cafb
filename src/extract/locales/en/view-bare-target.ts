import { OF_ONES_OWN } from '../../lexicon/broker-words'
import { LISTED_NAME, OPENS_LIST } from '../../lexicon/company-joints'
import { contains } from '../../../text/span'
import { read } from '../../views/table-names'
import { phraseFrom } from './view-names'
import { emptyDraft, named, stated, type ViewDraft } from '../../views/draft'
import { BESIDE, FROM_TO, ON_TARGETS, THE_SHARES, WORTH } from '../../lexicon/target-joints'
import { toNumber } from '../../../values/decimal'
import type { Context, Sentence } from '../../context'
import { isMoney, type AmountMark, type CueMark, type Mark } from '../../mark'
import type { TargetReading } from '../../views/draft'
import { before, between, cuesOf, type Line, nameAt, namesHouse, namesCompany } from '../../views/line'
import { NONE, roles } from './view-target'
import type { ViewVerb } from './view-verbs'
import { HELD, VALUED } from './view-words'
import { OWN, VIEWS_FROM, WENT } from '../../lexicon/broker-words'

/** Whether a price is one at which somebody sees a known company: `sees Acme reaching $210`, not `sees Brent at $95`. */
export const isSeenAt = (line: Line, price: Mark): boolean =>
  isMoney(price) &&
  VALUED.test(before(line, price.start, 60)) &&
  line.marks.some((mark) => mark.end < price.start && price.start - mark.end < 40 && namesCompany(mark))

/** The same where the shares are told of by a house named before: `They now see the shares at $340`. */
export const isItsShareSeen = (line: Line, price: Mark): boolean =>
  isMoney(price) &&
  VALUED.test(before(line, price.start, 60)) &&
  THE_SHARES.test(before(line, price.start, 40))

/** The target a broker tells without a head for it; none when the price is no share's. */
export function valuedAt(line: Line, from: number, to: number, isRated: boolean): TargetReading {
  const prices = line.marks.filter(
    (mark): mark is AmountMark => isMoney(mark) && mark.start >= from && mark.end <= to,
  )
  const at = prices.findIndex(
    (price) =>
      toNumber(price.value) < 1e7 &&
      (VALUED.test(before(line, price.start, 60)) ||
        isOwn(line, price.start) ||
        WORTH.test(line.text.slice(price.start - 18, price.end + 10)) ||
        ((isRated || (from > line.start && hasHead(line, price.start))) && isHeld(line, price))),
  )
  if (at < 0) return NONE
  const former = prices[at - 1]
  const isFrom = former !== undefined && FROM_TO.test(line.text.slice(former.start - 5, prices[at]?.start))
  return roles(line, prices.slice(isFrom ? at - 1 : at, at + 2))
}

/** Whether the line has spoken of targets before a place. */
const hasHead = (line: Line, at: number): boolean =>
  cuesOf(line, 'price-target', 'opinion').some(({ end }) => end < at)

/** The own of one in a list of those who move theirs: `Among those raising targets: <Acme> to $190, …`. */
const isOwn = (line: Line, at: number): boolean =>
  line.marks.some((mark) => namesHouse(mark) && isOwnOf(line, mark, at))

/** Whether a price is that of the house right before it, in a line that speaks of targets. */
export const isOwnOf = (line: Line, house: Mark, at: number): boolean =>
  OWN.test(between(line, house, { start: at, end: at })) &&
  (hasHead(line, at) ||
    WENT.test(line.text.slice(line.start, line.end)) ||
    VIEWS_FROM.test(line.text.slice(line.start, line.end)) ||
    line.marks.some((mark) => mark.end < house.start && isSeenAt(line, mark)))

/** Behind such words, or beside the rating itself: `Buy, $400`, `$400 Buy`, `at buy with 82,000 won`. */
const isHeld = (line: Line, price: AmountMark): boolean =>
  HELD.test(before(line, price.start, 48)) ||
  line.marks.some(
    (mark) =>
      mark.type === 'rating' &&
      (mark.start - price.end === 1 ||
        (mark.end <= price.start && price.start - mark.end < 12 && BESIDE.test(between(line, mark, price)))),
  )

/**
 * A line of houses and their prices behind a sentence on targets, with the word for them that it leaves out:
 * `Barclays raised its target to $240. UBS sees $235; Truist is at $255.`
 */
export function withHead(line: Line, { index, paragraph }: Sentence, { sentences }: Context): Line {
  const isBehind = sentences
    .slice(Math.max(0, index - BACK), index)
    .some((each) => each.paragraph === paragraph && ON_TARGETS.test(line.text.slice(each.start, each.end)))
  if (!isBehind || !line.marks.some((mark) => isHouseAt(line, mark))) return line
  const head: CueMark = {
    type: 'cue',
    parser: 'paragraph',
    cue: 'price-target',
    start: line.start,
    end: line.start,
  }
  return { ...line, marks: [head, ...line.marks] }
}

/** Sentences looked back over for the word. */
const BACK = 2

const isHouseAt = (line: Line, house: Mark): boolean =>
  namesHouse(house) &&
  line.marks.some(
    (mark) =>
      isMoney(mark) &&
      mark.start > house.end &&
      mark.start - house.end < 60 &&
      (OWN.test(between(line, house, mark)) || HELD.test(between(line, house, mark))),
  )

/**
 * The views of a line that lists companies, each with its price, behind a house (`UBS targets: NRL $300, ACM $70 (Hold)`)
 * or each with its own behind it (`Target hikes: NRL $300 (Baird), ACM $70 (Stifel)`); null when the line lists none.
 */
export function listedViews(line: Line, verbs: readonly ViewVerb[]): readonly ViewDraft[] | null {
  const names = line.marks.flatMap((mark) => {
    const found = isMoney(mark) ? LISTED_NAME.exec(before(line, mark.start, 60)) : null
    const name = found === null ? null : phraseFrom(line, mark.start - (found[1] ?? '').length)
    return name === null || namesHouse(nameAt(line, name.span.start)) ? [] : [name]
  })
  const from = names[0]?.span.start ?? 0
  const lead = line.text.slice(line.start, from)
  if (names.length < 2 || !OPENS_LIST.test(lead) || OF_ONES_OWN.test(lead)) return null
  const house = line.marks.find((mark) => mark.end <= from && namesHouse(mark))
  const step = verbs.find(({ mark }) => mark.end <= from)
  const isEach = step !== undefined || ON_TARGETS.test(lead)
  const drafts = names.flatMap((name, index): ViewDraft | readonly ViewDraft[] => {
    const part = { start: name.span.start, end: names[index + 1]?.span.start ?? line.end }
    const inside = line.marks.filter((mark) => contains(part, mark))
    const by = house ?? (isEach ? inside.find(namesHouse) : undefined)
    if (by === undefined) return []
    return {
      ...emptyDraft(part),
      institution: read(by, 'institution'),
      company: named(name),
      ticker: name.ticker,
      listed: name.listed ?? 'USD',
      rating: inside.find((mark) => mark.type === 'rating') ?? null,
      actions: step?.action == null ? [] : [stated(step.action, step.mark)],
      price: roles(line, inside.filter(isMoney)),
    }
  })
  return drafts.length < names.length ? null : drafts
}
