import { MEANT, OWN_VALUE, VIEWS_FROM } from '../../lexicon/broker-words'
import { OF_SHARES_OF } from '../../lexicon/company-joints'
import { ASSUMES, MONTH_YEAR, RATING_KEPT } from '../../lexicon/rating-joints'
import { SHARES_STEP, TARGET_WENT, TO_PRICE, WORTH, TO_SUM } from '../../lexicon/target-joints'
import type { Cited, ViewAction } from '../../../facts/fact'
import type { Context, Sentence } from '../../context'
import { isMoney, type AmountMark, type DateMark, type Mark, type NameMark } from '../../mark'
import { contains, type Span } from '../../../text/span'
import { isPrice } from '../../views/price'
import { isPick } from '../../views/same-view'
import { after, before, hasCue, isCue, lineOf, MOST_MARKS, type Line, namesHouse } from '../../views/line'
import {
  emptyDraft,
  NOTHING,
  type PriceReading,
  saysSomething,
  stated,
  type Named,
  type Reading,
  type Topic,
  type ViewDraft,
  named,
} from '../../views/draft'
import { verbsOf } from './view-actions'
import { isItsShareSeen, isSeenAt, listedViews, valuedAt, withHead } from './view-bare-target'
import { analystOf, namedBy } from './view-brokers'
import { companiesOf, listedTopic, topicOf, furtherOf } from './view-companies'
import { tickerAtEnd, type Phrase } from './view-names'
import { byCompany, partsOf, upToNext, type Part } from './view-parts'
import { isAgency, ratingsOf, unknownRating, withRatings } from './view-rating'
import { asidePrices, horizonOf, roles, targetOf, sharedTargets } from './view-target'
import { isPassive, type ViewVerb } from './view-verbs'
import { HOUSE, LISTS, OF_ALL, SEVERAL, SOLO, RATING_MOVED } from './view-words'

/** Whether a sentence may tell of a view. */
export const tellsView = (sentence: Sentence, context: Context): boolean =>
  sentence.marks.length > 0 &&
  sentence.marks.length <= MOST_MARKS &&
  hasTrigger(withHead(lineOf(context.article.folded, sentence), sentence, context))

/** Reads the views of an English sentence. */
export function readViews(sentence: Sentence, context: Context): Reading {
  if (sentence.marks.length > MOST_MARKS) return NOTHING
  const line = withRatings(withHead(lineOf(context.article.folded, sentence), sentence, context))
  const topic = (): Topic | null => topicOf(line)
  if (!hasTrigger(line))
    return { ...NOTHING, topic, speaker: speakerOf(line), analyst: analystOf(line, line.start, line.end) }
  const words = line.text.slice(line.start, line.end)
  if (LISTS.test(words) && !isHouseToo(line))
    return rejected(line, () => topic() ?? listedTopic(line), 'list-of-views')
  if (hasCue(line, 'credit-rating') && (SOLO.test(words) || isAgency(line)))
    return rejected(line, topic, 'credit-rating')
  const verbs = verbsOf(line)
  const parts = partsOf(line, verbs).flatMap((part) => byCompany(upToNext(line, part), verbs))
  const drafts = (
    listedViews(line, verbs) ?? parts.flatMap((part) => draftsOf(line, part, verbs, topic, context, sentence))
  ).filter((draft) => saysSomething(draft) && (draft.company !== null || !SEVERAL.test(words)))
  return {
    drafts,
    topic,
    speaker: speakerOf(line),
    analyst: drafts.length === 0 ? analystOf(line, line.start, line.end) : null,
    rejections: [],
    sharePrices: asidePrices(line),
  }
}

const rejected = (line: Line, topic: Reading['topic'], rule: string): Reading => ({
  ...NOTHING,
  topic,
  rejections: [{ start: line.start, end: line.end, kind: 'analyst-view', rule }],
})

const hasTrigger = (line: Line): boolean =>
  line.marks.some(
    (mark) =>
      mark.type === 'rating' ||
      isCue(mark, 'price-target', 'initiate', 'coverage') ||
      isCue(mark, 'upgrade', 'downgrade'),
  ) ||
  line.marks.some(
    (mark) =>
      (isCue(mark, 'rating-word') && RATING_MOVED.test(after(line, mark.end, 16))) ||
      (isCue(mark, 'maintain') && line.marks.some((each) => mark.start - each.end === 1 && namesHouse(each))),
  ) ||
  (line.marks.some((mark) => mark.type === 'amount') &&
    (hasCue(line, 'opinion') || WORTH.test(line.text.slice(line.start, line.end)))) ||
  (line.marks.some((mark) => isSeenAt(line, mark) || movesTo(line, mark)) && line.marks.some(namesHouse)) ||
  (line.marks.some((mark) => isItsShareSeen(line, mark)) &&
    (MEANT.test(after(line, line.start, 30)) || line.marks.some(namesHouse)))

/** Whether a line that counts views tells one as well: `Four brokerages raised targets; Wedbush went to $118 from $115`. */
const isHouseToo = (line: Line): boolean => line.marks.some(namesHouse) && line.marks.some(isMoney)

/** Whether a house itself moves what it rates to a price: `Baird ups Acme to $42`. */
const movesTo = (line: Line, mark: Mark): boolean =>
  isCue(mark, 'raise', 'lower') &&
  TO_PRICE.test(after(line, mark.end, 60)) &&
  line.marks.some((each) => mark.start - each.end === 1 && namesHouse(each))

function draftsOf(
  line: Line,
  part: Part,
  allVerbs: readonly ViewVerb[],
  topic: Reading['topic'],
  context: Context,
  sentence: Sentence,
): readonly ViewDraft[] {
  const inside = (mark: Span): boolean => contains(part, mark)
  const verbs = allVerbs.filter((verb) => inside(verb.mark))
  const ratings = ratingsOf({ ...line, start: part.start, end: part.end, marks: line.marks.filter(inside) })
  const moved = verbs.find(
    (verb) => (verb.action === 'upgrade' || verb.action === 'downgrade') && verb.objects.length > 0,
  )
  const told = targetOf(line, part.start, part.end)
  const isBare =
    told.target === null &&
    (part.brokers.length > 0 ||
      line.marks.some((mark) => inside(mark) && (isSeenAt(line, mark) || isItsShareSeen(line, mark))))
  const price = isBare
    ? valuedAt(line, part.start, part.end, ratings.current.length > 0 || moved !== undefined)
    : told
  const rating =
    ratings.current.find(({ text }) => !isPick(text)) ??
    ratings.current[0] ??
    (moved === undefined ? null : unknownRating(line, moved.end))
  const isOwn = verbs.some(({ action }) => action !== null)
  const isStep = part.brokers.some(({ span }) => SHARES_STEP.test(after(line, span.end, 20)))
  const acting = isOwn
    ? verbs
    : VIEWS_FROM.test(line.text.slice(line.start, line.end))
      ? allVerbs
      : isStep
        ? allVerbs.filter(({ mark }) => mark.start < part.start).slice(-1)
        : verbs
  const actions = acting.flatMap((verb): Cited<ViewAction>[] =>
    verb.action === null || !isBacked(verb, part, rating !== null || price.target !== null, line)
      ? []
      : [stated(verb.action, verb.mark)],
  )
  if (rating !== null && actions.length === 0 && RATING_KEPT.test(before(line, rating.start, 28)))
    actions.push(stated('maintain', rating))
  const went = price.target === null ? null : TARGET_WENT.exec(before(line, price.target.span.start, 44))
  if (went !== null && price.target !== null)
    actions.push(stated(went[1] === undefined ? 'lower-target' : 'raise-target', price.target.span))
  const companies = companiesOf(line, part, verbs, topic)
  const base: ViewDraft = {
    ...emptyDraft(spanIn(line, part)),
    rating,
    priorRating: ratings.prior[0] ?? null,
    actions: unique(actions),
    price,
    horizon: horizonOf(line, part),
    date: dateOf(line, part, context, sentence),
    rules:
      part.brokers.length === 0 && OWN_VALUE.test(line.text.slice(part.start, part.end))
        ? ['views-en', 'own-value']
        : ['views-en'],
  }
  const acted = verbs.find((verb) => verb.objects.length > 0)
  const further = acted === undefined || actions.length === 0 ? [] : furtherOf(line, acted.end, part.end)
  const shares = sharedTargets(line, part.start, part.end, companies.length)
  const rated: readonly Rated[] = [
    ...(companies.length > 0 ? companies : [null]).map((company, index) => {
      const target = shares?.[index]
      return { company, base: target === undefined ? base : { ...base, price: { target, prior: null } } }
    }),
    ...further.map((each) => ({ company: each.company, base: { ...base, ...valuesOf(line, each) } })),
  ]
  const analyst = analystOf(line, part.start, part.end)
  const last = rated.length > 1 ? null : tickerAtEnd(line)
  const own = companies.length > 1 ? null : sharedTargets(line, part.start, part.end, part.brokers.length)
  const drafts = (part.brokers.length > 0 ? part.brokers : [null]).flatMap((broker, index) =>
    rated.map((each) => ({ ...draftFor(withOwn(each, own?.[index]), broker, last), analyst })),
  )
  const isSaid =
    part.brokers.length > 0 ||
    companies.length > 0 ||
    verbs.length > 0 ||
    (rating !== null && price.target !== null) ||
    MEANT.test(after(line, line.start, 30)) ||
    OF_ALL.test(after(line, line.start, 48))
  return isSaid ? drafts : []
}

/** A company with what its part of the line tells. */
interface Rated {
  readonly company: Phrase | null
  readonly base: ViewDraft
}

/** A target of the institution's own, where several share out theirs: `to $95, $100 and $105 respectively`. */
const withOwn = (rated: Rated, target: PriceReading | undefined): Rated =>
  target === undefined ? rated : { ...rated, base: { ...rated.base, price: { target, prior: null } } }

const draftFor = ({ company, base }: Rated, broker: Named | null, last: Named | null): ViewDraft => ({
  ...base,
  institution: broker === null ? null : named(broker),
  company: company === null ? null : named(company),
  ticker: company?.ticker ?? last,
  listed: company?.listed ?? 'USD',
  doubts: broker?.rule === undefined ? [] : [broker.rule],
})

/** The rating and the target that a stretch of a line tells of its own company. */
function valuesOf(line: Line, part: Span): Pick<ViewDraft, 'rating' | 'priorRating' | 'price'> {
  const inside = (mark: Span): boolean => contains(part, mark)
  const ratings = ratingsOf(line)
  const prices = line.marks.filter((mark): mark is AmountMark => isPrice(mark) && inside(mark)).slice(0, 2)
  const [bare] = prices
  const told = targetOf(line, part.start, part.end)
  const isBare = told.target === null && bare !== undefined && TO_SUM.test(before(line, bare.start, 6))
  return {
    rating: ratings.current.find(inside) ?? null,
    priorRating: ratings.prior.find(inside) ?? null,
    price: isBare ? roles(line, prices) : told,
  }
}

const unique = (actions: readonly Cited<ViewAction>[]): readonly Cited<ViewAction>[] =>
  actions.filter((each, index) => actions.findIndex((other) => other.value === each.value) === index)

/** Everyday verbs (maintains, initiates, upgrades) tell of a view only beside a rating, a target or a broker; a case `assumes` much. */
function isBacked(verb: ViewVerb, part: Part, hasValue: boolean, line: Line): boolean {
  if (hasValue) return true
  const broker = part.brokers[0]
  if (verb.action === 'raise-target' || verb.action === 'lower-target')
    return broker !== undefined || hasCue(line, 'price-target', 'opinion')
  if (broker === undefined)
    return verb.action !== 'maintain' && verb.action !== 'initiate' && isPassive(line, verb.mark)
  if (ASSUMES.test(line.text.slice(verb.mark.start, verb.mark.end))) return hasCue(line, 'coverage')
  if (broker.rule !== undefined && verb.action === 'initiate')
    return (
      hasCue(line, 'coverage') ||
      HOUSE.test(broker.value) ||
      OF_SHARES_OF.test(after(line, verb.mark.end, 16))
    )
  if (broker.rule !== undefined) return verb.action !== 'maintain' && HOUSE.test(broker.value)
  return true
}

/** The institution that a sentence without a view ends on: the next may say `They set …`. */
function speakerOf(line: Line): Named | null {
  const mark = line.marks.find((each): each is NameMark => namesHouse(each))
  return mark === undefined ? null : namedBy(mark)
}

const spanIn = (line: Line, part: Part): { start: number; end: number } => {
  let end = part.end
  while (end > part.start && /\s/.test(line.text.charAt(end - 1))) end--
  return { start: part.start, end }
}

/** A month with its year tells of a view of before: `first rated it a buy in August 2022`. */
const isLongAgo = (line: Line, { date, start, end }: DateMark): boolean =>
  date?.length === 7 && MONTH_YEAR.test(line.text.slice(start, end))

/** The day the view was given: `in a report on Friday, January 3rd`. */
function dateOf(line: Line, part: Part, context: Context, sentence: Sentence): Cited<string> | null {
  const mark = sentence.marks.find(
    (each): each is DateMark =>
      each.type === 'date' &&
      each.date !== null &&
      (each.date.length === 10 || isLongAgo(line, each)) &&
      each.relation === 'at' &&
      contains(part, each),
  )
  if (mark?.date == null || context.article.published?.slice(0, 10) === mark.date) return null
  return {
    value: mark.date,
    span: { start: mark.start, end: mark.end },
    how: mark.relative ? 'derived' : 'stated',
    ...(mark.relative && { rule: mark.parser }),
  }
}
