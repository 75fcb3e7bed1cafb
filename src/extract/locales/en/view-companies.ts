import { BEFORE_TICKER, SHARES_OF_WHOM, NEWS_ENDS } from '../../lexicon/short-joints'
import { ON_WHOM, OPINION_ON } from '../../lexicon/broker-words'
import {
  AHEAD_OF,
  CAPITALISED,
  GOES_ON,
  GOT,
  HEADS,
  JOINT,
  LINK,
  LISTED_AS,
  LISTING,
  NO_HEADING,
  SHARES_BEHIND,
  SPEAKS_OF,
  TICKER_HEAD,
  WHOSE_NEWS,
  COMPOUND,
  GENITIVE,
} from '../../lexicon/company-joints'
import { GRADE_ENDS, NO_RATING, RATED_ON } from '../../lexicon/rating-joints'
import { contains, type Span } from '../../../text/span'
import { isMoney, type Mark } from '../../mark'
import { type Topic, statedAt, named } from '../../views/draft'
import {
  isHead,
  type Line,
  after,
  before,
  isVerb,
  isCompanyAlone,
  nameAt,
  readingAs,
  namesHouse,
  namesCompany,
} from '../../views/line'
import { isSeenAt } from './view-bare-target'
import { type Phrase, phraseFrom, tickerAt } from './view-names'
import type { Part } from './view-parts'
import { isPassive, pastDescription, subjectOf, type ViewVerb } from './view-verbs'
import { BULLET, FIGURE, MOVES, NO_COMPANY, OWN_NEWS, PASSED_BY } from './view-words'

/**
 * The companies that a part of a line is about: what its verbs act on, the subject of a passive one, what a head
 * names, else what the lines before were about.
 */
export function companiesOf(
  line: Line,
  part: Part,
  verbs: readonly ViewVerb[],
  topicOf: () => Topic | null,
): readonly Phrase[] {
  const held = holderOf(line, part)
  if (held !== null) return [held]
  const acted = verbs.find((verb) => verb.objects.length > 0)
  if (acted !== undefined)
    return acted.objects.filter(
      (object) => !part.brokers.some((broker) => broker.span.start === object.span.start),
    )
  // `and Baird lowered to $36`: a house right before it has done it.
  const passive = verbs.find(
    (verb) =>
      (isPassive(line, verb.mark) || gotAt(line, verb) > 0) &&
      !part.brokers.some(({ span }) => verb.mark.start - span.end === 1),
  )
  if (passive !== undefined) {
    const subject = passiveSubject(line, passive)
    if (subject !== null && !part.brokers.some((broker) => broker.span.start === subject.span.start))
      return [subject]
  }
  const of = listedName(line, part) ?? headObject(line, part) ?? seenName(line, part)
  if (of !== null) return [of]
  const topic = topicOf() ?? spokenOf(line, part)
  if (topic === null) return []
  return [{ ...topic.company, listed: topic.listed, ticker: topic.ticker }]
}

/** The company in whose brackets a house stands: `PepsiCo (JPMorgan downgrade, PT cut to $138)`. */
function holderOf(line: Line, { brokers: [house] }: Part): Phrase | null {
  const to = house?.span.start ?? 0
  const mark = line.marks.find((each) => isCompanyAlone(each) && line.text.slice(each.end, to) === ' (')
  return mark === undefined ? null : phraseFrom(line, mark.start)
}

/** How long the words are that say whom a noun befell: `Acme< receives an >upgrade from B`. */
const gotAt = (line: Line, { mark }: ViewVerb): number =>
  GRADE_ENDS.test(line.text.slice(mark.start, mark.end))
    ? (GOT.exec(before(line, mark.start, 40))?.[0].length ?? 0)
    : 0

/** Before a passive verb may stand the head it acts on, `Acme Price Target Raised`; no company is `Buy` in `Buy rating kept`. */
function passiveSubject(line: Line, verb: ViewVerb): Phrase | null {
  const head = line.marks.findLast(
    (mark) => mark.end <= verb.mark.start && verb.mark.start - mark.end <= 12 && isHead(mark),
  )
  const subject = subjectOf(line, (head?.start ?? verb.mark.start) - gotAt(line, verb))
  return line.marks.some(
    (mark) => (mark.type === 'rating' || isHead(mark) || isVerb(mark)) && mark.start === subject?.span.start,
  ) || NO_COMPANY.test(subject?.value ?? '')
    ? null
    : subject
}

/** `Outperform rating on Acme`, `a $310 target for Acme's stock`. */
function headObject(line: Line, part: Span): Phrase | null {
  const heads = line.marks.filter((mark) => contains(part, mark) && (mark.type === 'rating' || isHead(mark)))
  for (const head of heads) {
    const link = RATED_ON.exec(after(line, head.end, 72))
    const found = link === null ? null : phraseFrom(line, pastDescription(line, head.end + link[0].length))
    if (found !== null) return found
  }
  return null
}

/** Whose views a line counts: `Four brokers cut their targets for Northwind Foods`. */
export function listedTopic(line: Line): Topic | null {
  const company = headObject(line, line)
  return company === null ? null : { company: named(company), listed: company.listed, ticker: company.ticker }
}

/** `Adds Acme to Conviction Buy List`, `Removes Acme from …`, `rates Acme a buy`. */
function listedName(line: Line, part: Part): Phrase | null {
  const found = LISTING.exec(line.text.slice(part.start, part.end))
  if (found === null) return null
  const phrase = phraseFrom(line, part.start + found.index + found[0].length)
  return phrase !== null &&
    (LISTED_AS.test(after(line, phrase.span.end, 6)) ||
      line.marks.some(({ type, start }) => type === 'rating' && start - phrase.span.end === 1))
    ? phrase
    : null
}

/** The company seen at a price: `Needham took <Broadcom> to $210`. */
function seenName(line: Line, part: Part): Phrase | null {
  const price = line.marks.find((mark) => contains(part, mark) && isSeenAt(line, mark))
  const mark = line.marks.findLast((each) => each.end <= (price?.start ?? -1) && namesCompany(each))
  return mark === undefined ? null : phraseFrom(line, mark.start)
}

/** `Baird Says 'Buy The Dip' <In The Orchard Co>, Upgrades To …`, `RBC Capital Downgrade<, Acme Shares Slip>`. */
function spokenOf(line: Line, part: Part): Topic | null {
  for (const joint of line.text.slice(part.start, part.end).matchAll(SPEAKS_OF)) {
    const phrase = phraseFrom(line, part.start + joint.index + joint[0].length)
    if (phrase === null) continue
    const ahead = after(line, phrase.span.end, 20)
    if (joint[0].startsWith(',') ? MOVES.test(ahead) : GOES_ON.test(ahead))
      return { company: named(phrase), listed: phrase.listed, ticker: phrase.ticker }
  }
  return null
}

/** The company a sentence is about: one with a ticker, one of the lexicon, one whose shares move. */
export function topicOf(line: Line): Topic | null {
  const head = headTicker(line)
  if (head?.isMarked === true) return head
  const isAlone = !line.marks.some(isCompanyAlone)
  for (const mark of line.marks) {
    const reading = readingAs(mark, 'company')
    if (
      reading !== null &&
      !COMPOUND.test(after(line, mark.end, 2)) &&
      !isRater(line, mark) &&
      (isAlone || !namesHouse(mark))
    )
      return {
        company: {
          value: reading.name,
          span: mark,
          how: 'stated',
          ...(isInPassing(line, mark) && { rule: 'company-in-passing' }),
        },
        listed: reading.currency,
        ticker: tickerAt(line, mark.end),
      }
  }
  if (head !== null) return head
  const start = line.start + (BULLET.exec(after(line, line.start, 2))?.[0].length ?? 0)
  const shares = SHARES_OF_WHOM.exec(after(line, start, 14))?.[0].length ?? 0
  const news =
    (AHEAD_OF.exec(after(line, start, 48)) ?? OPINION_ON.exec(after(line, start, 70)))?.[0].length ?? 0
  const told = BEFORE_TICKER.exec(line.text.slice(line.start, line.end))
  const lead = phraseFrom(
    line,
    told === null ? start + shares + news : line.start + told.index + told[0].length,
  )
  const isHeaded = lead !== null && (isHeading(line, lead) || isAloneOf(line, lead))
  const isHouse = line.marks.some(
    (mark) => mark.start === lead?.span.start && readingAs(mark, 'institution') !== null,
  )
  if (
    lead === null ||
    NO_COMPANY.test(lead.value) ||
    (isHouse && shares === 0 && !isHeaded && !SHARES_BEHIND.test(after(line, lead.span.end, 10)))
  )
    return null
  const possessive = line.marks.some(({ type, start }) => type === 'date' && start === lead.span.start)
    ? undefined
    : WHOSE_NEWS.exec(lead.value)?.[1]
  const value = possessive ?? lead.value.replace(GENITIVE, '')
  const isSubject =
    shares > 0 ||
    (news > 0 && NEWS_ENDS.test(after(line, lead.span.end, 11))) ||
    lead.ticker !== null ||
    value !== lead.value ||
    MOVES.test(after(line, lead.span.end, 20))
  if (!isSubject && !isHeaded) return null
  const company = { ...named(lead), value, ...(!isSubject && { rule: 'company-by-heading' }) }
  return { company, listed: lead.listed, ticker: lead.ticker }
}

/**
 * The ticker that a line or a row of a table begins with, as the heading of what it tells; marked as one, in bold or a
 * cell, it stands before the names that the line mentions.
 */
function headTicker(line: Line): (Topic & { readonly isMarked: boolean }) | null {
  const found = TICKER_HEAD.exec(after(line, line.start, 80))
  const value = found?.[1]
  if (value === undefined || NO_HEADING.test(value)) return null
  const start = line.text.indexOf(value, line.start)
  const symbol = statedAt(start, value)
  const isMarked = start > line.start && nameAt(line, start) === null
  return { company: { ...symbol, rule: 'company-by-heading' }, listed: null, ticker: symbol, isMarked }
}

/** Whether a sentence only mentions a company beside the one it is about: `its acquisition of Core Scientific`. */
const isInPassing = (line: Line, { start }: Mark): boolean =>
  start - line.start > 24 &&
  (PASSED_BY.test(before(line, start, 28)) || OWN_NEWS.test(after(line, line.start, 30)))

/** The company that a headline is about, before the institution: `Northwind Foods: Baird lifts PT to $42`. */
const isHeading = (line: Line, { value, span }: Phrase): boolean =>
  !NO_HEADING.test(value) &&
  HEADS.test(after(line, span.end, 3)) &&
  line.marks.some(
    (mark) =>
      (mark.start - span.end <= 3 && mark.start > span.end && namesHouse(mark)) ||
      (isVerb(mark) && CAPITALISED.test(line.text.slice(span.end + 2, mark.start))),
  )

/** Whether a line holds a name and nothing else, as the heading of what is told of a company: `HARROWGATE FOODS`. */
const isAloneOf = (line: Line, { value, span }: Phrase): boolean =>
  span.start === line.start && span.end === line.end && !NO_HEADING.test(value)

/** A bank that is a company too is the one who rates right before a view's verb: `Macquarie Raises …`, `Macquarie on Acme: …`. */
const isRater = (line: Line, mark: Mark): boolean =>
  namesHouse(mark) &&
  (ON_WHOM.test(after(line, mark.end, 46)) ||
    line.marks.some((each) => isVerb(each) && each.start - mark.end === 1))

/** A company that the verb before acts on as well, and the stretch that tells of it. */
export interface Further extends Span {
  readonly company: Phrase
}

/**
 * The companies that one verb goes on to: `Downgrades Acme from Buy to Hold <and Northwind from Hold to Sell>`. Before a
 * rating any name does, and before the price that it is moved to; before another price one that the lexicon knows.
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
  if (line.marks.some((mark) => mark.start === span.start && namesHouse(mark))) return false
  return line.marks.some(
    (mark) =>
      mark.start === at &&
      ((mark.type === 'rating' && !NO_RATING.test(after(line, mark.end, 6))) ||
        (isMoney(mark) && (rule === undefined || link[0] === ' to '))),
  )
}
