import { contains } from '../../../text/span'
import type { Cited } from '../../../facts/fact'
import type { Context, Sentence } from '../../context'
import type { AmountMark, DateMark, Mark } from '../../mark'
import { isPrice } from '../../views/price'
import {
  after,
  before,
  cuesOf,
  hasCue,
  isCompanyAlone,
  isCue,
  lineOf,
  MOST_MARKS,
  type Line,
} from '../../views/line'
import {
  emptyDraft,
  NOTHING,
  type Reading,
  type TargetReading,
  type Topic,
  type ViewDraft,
} from '../../views/draft'
import { actionsOf, withSharedVerb } from './view-actions'
import { bareActions, goesOn } from './view-bare-target'
import { unknownIn, type Company } from './view-names'
import { analystAlone, analystOf, brokersOf, type Broker } from './view-brokers'
import { companyOf, listOf, topicOf } from './view-companies'
import {
  OWN_OPINION,
  ADVICE,
  MANY,
  SOME_OF,
  MONTHS_BEFORE,
  BEFELL,
  DAYS_PRICE,
  OF_A_SECTOR,
  NOT_PRICED,
  HEAD_ENDS,
  THEN,
} from '../../lexicon/korean-view-joints'
import { ratingsOf } from './view-rating'
import { barePrices, targetOf } from './view-target'
import { about, listed, namedBy, partsOf, trimEnd, type Part } from './view-parts'
import { AS_TOPIC, FORMER, GOAL, INDEX, LISTS, PROSE, SECTOR } from './view-words'

/** Whether a sentence may tell of a view. */
export const tellsView = (sentence: Sentence, context: Context): boolean =>
  sentence.marks.length > 0 &&
  sentence.marks.length <= MOST_MARKS &&
  isTriggered(lineOf(context.article.folded, sentence), sentence, context)

/** Sentences looked back over for a company that is no house. */
const SPOKEN = 8
const isSpokenOf = ({ index }: Sentence, { sentences }: Context): boolean =>
  sentences.slice(Math.max(0, index - SPOKEN), index).some(({ marks }) => marks.some(isCompanyAlone))

const isTriggered = (line: Line, sentence: Sentence, context: Context): boolean =>
  hasTrigger(line) || goesOn(line, sentence, context)

/** Reads the views of a Korean sentence. */
export function readViews(sentence: Sentence, context: Context): Reading {
  if (sentence.marks.length > MOST_MARKS) return NOTHING
  const line = lineOf(context.article.folded, sentence)
  const brokers = brokersOf(line, () => isSpokenOf(sentence, context))
  const topic = (): Topic | null => topicOf(line, brokers)
  const speaker = brokers.at(-1) ?? null
  const analyst = speaker === null ? analystAlone(line) : analystOf(line, speaker)
  const nothing: Reading = { ...NOTHING, topic, speaker: namedBy(speaker), analyst }
  const isMore = !hasTrigger(line)
  const isBare = !hasCue(line, 'price-target') && goesOn(line, sentence, context)
  if (isMore && !isBare) return nothing
  const earlier = context.sentences[sentence.index - 1]?.marks ?? []
  const words = line.text.slice(line.start, line.end)
  const rule =
    LISTS.test(words) ||
    (((brokers.length === 0 && PROSE.test(words) && MANY.test(words)) || SOME_OF.test(words)) &&
      targetOf(line, line.start, line.end).target === null)
      ? 'list-of-views'
      : isCredit(line)
        ? 'credit-rating'
        : INDEX.test(words) || isOfSector(line, sentence, context)
          ? 'view-of-sector'
          : NOT_PRICED.test(words) && !isTold(line)
            ? 'no-view-told'
            : null
  if (rule !== null)
    return { ...nothing, rejections: [{ start: line.start, end: line.end, kind: 'analyst-view', rule }] }
  const drafts =
    listed(line, brokers, isMore || isBare) ??
    partsOf(line, brokers)
      .flatMap((part) => draftOf(line, part, brokers, context, earlier))
      .map((draft) => (isMore ? goingOn(line, draft) : isBare ? barelyPriced(line, draft) : draft))
  return {
    ...nothing,
    drafts: withSharedVerb(line, drafts)
      .filter((draft) => isView(line, draft))
      .map((draft) => (FORMER.test(words) ? { ...draft, rules: [...draft.rules, 'told-before'] } : draft)),
    sharePrices: sharePricesOf(line),
  }
}

function hasTrigger(line: Line): boolean {
  return line.marks.some(
    (mark) =>
      (isCue(mark, 'price-target') && !GOAL.test(before(line, mark.end, 9))) ||
      isCue(mark, 'opinion', 'coverage') ||
      mark.type === 'rating',
  )
}

/** One of the two is given though the other is not: `목표가는 없고 투자의견은 중립`, `의견 없음, 목표가 5만원`. */
const isTold = (line: Line): boolean =>
  line.marks.some(({ type, start }) => type !== 'cue' && HEAD_ENDS.test(before(line, start, 10)))

const isCredit = (line: Line): boolean => hasCue(line, 'credit-rating') && !hasCue(line, 'price-target')

/** A rating alone needs who gave it or the word for it; a direction alone needs a head, which it has. */
function isView(line: Line, draft: ViewDraft): boolean {
  const isTold = draft.price.target !== null || draft.actions.some((action) => action.value !== 'maintain')
  if (isTold)
    return (
      draft.price.target !== null || draft.company !== null || draft.rating !== null || !isSectorLine(line)
    )
  if (draft.rating === null) return draft.actions.length > 0
  return (
    draft.institution !== null ||
    hasCue(line, 'opinion', 'price-target', 'coverage', 'analyst-title') ||
    draft.actions.length > 0 ||
    OWN_OPINION.test(before(line, draft.rating.start, 8)) ||
    ADVICE.test(line.text.slice(draft.rating.end, draft.rating.end + 12))
  )
}

/** `조선업종에 대해 투자의견 '비중확대'를 유지했다`, and the sentence behind it that names no company of its own. */
function isOfSector(line: Line, sentence: Sentence, context: Context): boolean {
  if (hasCue(line, 'price-target')) return false
  const head = line.marks.find((mark) => isCue(mark, 'opinion') || mark.type === 'rating')
  const sector = [...line.text.slice(line.start, head?.start ?? line.end).matchAll(SECTOR)].at(-1)
  const from = line.start + (sector?.index ?? 0)
  if (
    line.marks.some(
      (mark) =>
        isCompanyAlone(mark) &&
        (mark.end > from || AS_TOPIC.test(after(line, mark.end, 24))) &&
        mark.start < (head?.start ?? line.end),
    )
  )
    return false
  const before = context.sentences[sentence.index - 1]
  return (
    sector !== undefined ||
    (before !== undefined && isOfSector(lineOf(line.text, before), before, { ...context, sentences: [] }))
  )
}

/** A direction alone, of a sector's houses: `증권사, 실적 부진…목표주가 하향`. */
const isSectorLine = (line: Line): boolean => OF_A_SECTOR.test(line.text.slice(line.start, line.end))

/** A draft of a sentence whose prices stand without the word for them: `'매수'와 250달러를 고수했다`. */
function barelyPriced(line: Line, draft: ViewDraft): ViewDraft {
  const price = barePrices(line, draft.span.start, draft.span.end)
  return { ...draft, price, actions: draft.actions.length > 0 ? draft.actions : bareActions(line, price) }
}

/** A draft of a sentence that goes on about targets and has no word of its own for them. */
const goingOn = (line: Line, draft: ViewDraft): ViewDraft => ({
  ...barelyPriced(line, { ...draft, actions: [] }),
  company:
    draft.company?.rule === 'company-by-position' && draft.ticker === null
      ? (unknownIn(line, [])[0] ?? null)
      : draft.company,
  rules: [...draft.rules, 'goes-on-about-targets'],
})

function draftOf(
  line: Line,
  part: Part,
  brokers: readonly Broker[],
  context: Context,
  earlier: readonly Mark[],
): readonly ViewDraft[] {
  const within: Line = {
    ...line,
    start: part.start,
    end: part.end,
    marks: line.marks.filter((mark) => contains(part, mark)),
  }
  const ratings = ratingsOf(within)
  const isHeaded = cuesOf(within, 'price-target').length > 0
  const isShared = part.start > line.start || !isHeaded
  const company = companyOf(within, brokers) ?? (isShared ? companyOf(line, brokers) : null)
  const price = priceIn(line, part)
  const actions = actionsOf(line, part.start, part.end, ratings.current)
  const draft: ViewDraft = {
    ...emptyDraft({ start: part.start, end: trimEnd(line, part.end) }),
    institution: namedBy(part.broker),
    analyst: part.broker === null ? null : analystOf(line, part.broker),
    listed: 'KRW',
    rating: ratings.current[0] ?? null,
    priorRating: ratings.prior[0] ?? null,
    actions: actions.length > 0 || isHeaded ? actions : bareActions(line, price),
    price,
    horizon: horizonOf(within),
    date: dateOf(within, context, earlier),
    doubts: part.broker?.rule === undefined ? [] : [part.broker.rule],
    rules:
      part.broker === null && isSure(company) && BEFELL.test(line.text.slice(line.start, line.end))
        ? ['views-ko', 'told-of-nobody']
        : ['views-ko'],
  }
  const companies =
    draft.price.target === null ? listOf(within, company, brokers) : company === null ? [] : [company]
  return companies.length === 0 ? [draft] : companies.map((each) => about(draft, each))
}

/** A company of the lexicon or with its code. */
const isSure = (company: Company | null): boolean =>
  company !== null && (company.rule === undefined || company.ticker !== null)

function priceIn(line: Line, part: Part): TargetReading {
  const found = targetOf(line, part.start, part.end)
  const isPart = part.start > line.start || part.end < line.end
  return found.target === null && isPart && hasCue(line, 'price-target')
    ? barePrices(line, part.start, part.end)
    : found
}

/** `12개월 목표주가`, `6개월 목표가`. */
function horizonOf(line: Line): Cited<number> | null {
  for (const head of cuesOf(line, 'price-target')) {
    const found = MONTHS_BEFORE.exec(before(line, head.start, 6))
    if (found !== null)
      return {
        value: Number(found[1]),
        span: {
          start: head.start - found[0].length,
          end: head.start - (/\s?$/.exec(found[0])?.[0].length ?? 0),
        },
        how: 'stated',
      }
  }
  return null
}

/** The day (or, behind 당시, the year) the view was given. */
function dateOf(line: Line, context: Context, earlier: readonly Mark[]): Cited<string> | null {
  const head = cuesOf(line, 'price-target', 'opinion')[0]
  const own = line.marks.find(
    (mark): mark is DateMark =>
      mark.type === 'date' &&
      mark.date !== null &&
      mark.date.length === 10 &&
      mark.relation === 'at' &&
      (head === undefined || mark.start < head.start),
  )
  const mark =
    own ??
    (THEN.test(line.text.slice(line.start, line.start + 4))
      ? earlier.findLast((each): each is DateMark => each.type === 'date')
      : undefined)
  if (mark?.date == null || mark.date >= (context.article.published?.slice(0, 10) ?? '9')) return null
  const isCarried = mark !== own
  const how = mark.relative || isCarried ? 'derived' : 'stated'
  return {
    value: mark.date,
    span: { start: mark.start, end: mark.end },
    how,
    ...(how === 'derived' && { rule: isCarried ? 'date-of-the-sentence-before' : mark.parser }),
  }
}

/** The price of the day in a sentence about a target. */
const sharePricesOf = (line: Line): readonly AmountMark[] =>
  line.marks.filter(
    (mark): mark is AmountMark =>
      isPrice(mark) && mark.unit !== null && DAYS_PRICE.test(before(line, mark.start, 14)),
  )
