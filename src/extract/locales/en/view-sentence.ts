import type { Cited, ViewAction } from '../../../facts/fact'
import type { Context, Sentence } from '../../context'
import type { CueMark, DateMark, NameMark } from '../../mark'
import { after, before, between, cuesOf, isCue, lineOf, readingAs, type Line } from '../../views/line'
import {
  emptyDraft,
  NOTHING,
  saysSomething,
  type Named,
  type Reading,
  type Topic,
  type ViewDraft,
} from '../../views/draft'
import { phraseFrom, tickerAt, type Phrase } from './view-names'
import { ratingsOf, withRatings } from './view-rating'
import { targetOf } from './view-target'
import { actionAt, isPassive, objectOf, pastDescription, subjectOf, type ViewVerb } from './view-verbs'
import { analystOf, agentsOf, brokerBefore, isAgent } from './view-brokers'

/** Headlines that list or count views and name none. */
const LISTS =
  /\btop (?:analyst )?(?:up|down)grades|price target changes|\bpt changes|stocks moving|biggest price target|analysts['’]? (?:up|down)grades|\b(?:up|down)grades,? (?:&|and )?(?:up|down)grades|pre-?market movers|\bmost accurate analysts?/i
const SOLO =
  /\b(?:credit|debt|bond|issuer|cfr|senior|unsecured|sovereign|notes|outlook (?:stable|negative|positive))\b/i

/** Reads the views of an English sentence. */
export function readViews(sentence: Sentence, context: Context): Reading {
  const line = withRatings(lineOf(context.article.folded, sentence))
  const topic = topicOf(line)
  if (!hasTrigger(line))
    return { ...NOTHING, topic, speaker: speakerOf(line), analyst: analystOf(line, line.start, line.end) }
  const words = line.text.slice(line.start, line.end)
  if (LISTS.test(words)) return rejected(line, topic, 'list-of-views')
  if (cuesOf(line, 'credit-rating').length > 0 && (SOLO.test(words) || isAgency(line)))
    return rejected(line, topic, 'credit-rating')
  const verbs = verbsOf(line)
  const parts = partsOf(line, verbs)
  const drafts = parts.flatMap((part) => draftsOf(line, part, verbs, topic, context, sentence))
  return {
    drafts: drafts.filter(saysSomething),
    topic,
    speaker: speakerOf(line),
    analyst: null,
    rejections: [],
    sharePrices: [],
  }
}

const rejected = (line: Line, topic: Topic | null, rule: string): Reading => ({
  ...NOTHING,
  topic,
  rejections: [{ start: line.start, end: line.end, kind: 'analyst-view', rule }],
})

const hasTrigger = (line: Line): boolean =>
  line.marks.some(
    (mark) =>
      mark.type === 'rating' || isCue(mark, 'price-target', 'upgrade', 'downgrade', 'initiate', 'coverage'),
  ) ||
  cuesOf(line, 'rating-word').some((mark) =>
    /^s?\s+(?:was |is )?(?:rais|lower|cut|increas|upped|boost)/i.test(after(line, mark.end, 16)),
  ) ||
  cuesOf(line, 'maintain').some((mark) =>
    line.marks.some((each) => readingAs(each, 'institution') !== null && mark.start - each.end === 1),
  ) ||
  (cuesOf(line, 'opinion').length > 0 && line.marks.some((mark) => mark.type === 'amount'))

/** A credit agency as the one who acts: `Moody's Upgrades …`, not `shares of S&P Global`. */
const isAgency = (line: Line): boolean =>
  cuesOf(line, 'credit-rating').some((mark) =>
    /^(?:['’]s)?\s*(?:ratings?\s+)?(?:up|down|cuts?|rais|lower|affirm|review|revis|assign|plac)/i.test(
      after(line, mark.end, 30),
    ),
  )

/** The verbs of a line with what they do; a raise or cut acts on the target, the rating or on something else. */
function verbsOf(line: Line): readonly ViewVerb[] {
  return cuesOf(line, 'initiate', 'upgrade', 'downgrade', 'maintain', 'raise', 'lower', 'coverage')
    .filter((mark) => mark.cue !== 'coverage')
    .filter((mark) => !isNoun(line, mark) || isTold(line, mark))
    .map((mark) => ({ mark, action: actionOf(line, mark), ...objectOf(line, mark) }))
    .filter((verb) => verb.action !== null)
}

const isNoun = (line: Line, mark: CueMark): boolean =>
  isCue(mark, 'upgrade', 'downgrade', 'initiate') &&
  /^(?:up|down)grade$|^initiation$/i.test(line.text.slice(mark.start, mark.end))

/** A noun tells a view when a rating or a broker follows, or `B says in downgrade`. */
const isTold = (line: Line, mark: CueMark): boolean =>
  /^\s*(?:to|by|at|from)\s/i.test(after(line, mark.end, 8)) ||
  /says? in $/i.test(before(line, mark.start, 10)) ||
  /^[A-Z]/.test(after(line, mark.end + 1, 2).trim())

function actionOf(line: Line, mark: CueMark): ViewAction | null {
  if (
    mark.cue === 'initiate' ||
    mark.cue === 'upgrade' ||
    mark.cue === 'downgrade' ||
    mark.cue === 'maintain'
  )
    return mark.cue
  const next = line.marks.find((each) => each.start >= mark.end + 8 && isVerb(each))
  const limit = Math.min(next?.start ?? line.end, mark.end + 130)
  const head = cuesOf(line, 'price-target', 'opinion').find(
    (each) => each.start >= mark.end && each.start < limit,
  )
  const ahead = cuesOf(line, 'price-target', 'opinion').find(
    (each) => each.end <= mark.start && mark.start - each.end <= 24,
  )
  const isUp = mark.cue === 'raise'
  if ((head !== undefined && !/;/.test(between(line, mark, head))) || isHeadBefore(line, ahead, mark))
    return isUp ? 'raise-target' : 'lower-target'
  if (/^\s*to\s+\$/i.test(after(line, mark.end, 8))) return isUp ? 'raise-target' : 'lower-target'
  const rating = line.marks.find(
    (each) => each.type === 'rating' && each.start >= mark.end && each.start < limit,
  )
  if (
    rating !== undefined &&
    /\b(?:to|from)\s+(?:an?\s+)?['"`]{0,2}\s?$/i.test(before(line, rating.start, 16))
  )
    return isUp ? 'upgrade' : 'downgrade'
  return /\brating (?:was |is )?$/i.test(before(line, mark.start, 14)) &&
    /^\s*(?:by|at)\s/i.test(after(line, mark.end, 6))
    ? isUp
      ? 'upgrade'
      : 'downgrade'
    : null
}

const isHeadBefore = (line: Line, head: CueMark | undefined, verb: CueMark): boolean =>
  head !== undefined &&
  /^['"’s]*\s*(?:(?:was|is|has been|been|being|earlier|on|of|further)\s*|\w+\s+){0,2}$/i.test(
    between(line, head, verb),
  ) &&
  isPassive(line, verb)

const isVerb = (mark: Line['marks'][number]): boolean =>
  isCue(mark, 'initiate', 'upgrade', 'downgrade', 'maintain', 'raise', 'lower')

/** A stretch of the line that one institution answers for, and who that is. */
interface Part {
  readonly start: number
  readonly end: number
  readonly brokers: readonly (Named & { readonly mark?: NameMark })[]
}

/** Cuts a line where a new institution begins to act; those joined by `and` answer together. */
function partsOf(line: Line, verbs: readonly ViewVerb[]): readonly Part[] {
  const inObject = (mark: NameMark) =>
    verbs.some((verb) =>
      verb.objects.some((object) => object.span.start <= mark.start && object.span.end >= mark.end),
    )
  const brokers = line.marks.filter(
    (mark): mark is NameMark =>
      mark.type === 'name' &&
      readingAs(mark, 'institution') !== null &&
      !inObject(mark) &&
      !isAgent(line, mark) &&
      acts(line, mark, verbs),
  )
  const parts: Part[] = []
  for (const mark of brokers) {
    const named = namedBy(mark)
    const last = parts.at(-1)
    const previous = last?.brokers.at(-1)?.mark
    if (
      last !== undefined &&
      previous !== undefined &&
      /^\s*(?:,|and|&|, and)\s*$/i.test(between(line, previous, mark))
    ) {
      parts[parts.length - 1] = { ...last, brokers: [...last.brokers, { ...named, mark }] }
      continue
    }
    const start = parts.length === 0 ? line.start : mark.start
    if (last !== undefined) parts[parts.length - 1] = { ...last, end: start }
    parts.push({ start, end: line.end, brokers: [{ ...named, mark }] })
  }
  if (parts.length > 0) return parts
  const agents = agentsOf(line)
  const first = verbs[0]
  const told =
    agents.length > 0
      ? agents
      : first === undefined
        ? giverOf(line)
        : isPassive(line, first.mark)
          ? []
          : brokerBefore(line, first.mark)
  return [{ start: line.start, end: line.end, brokers: told }]
}

/** The broker that only its place before a gift tells: `<Acme Bank> has given a buy recommendation`. */
function giverOf(line: Line): readonly Named[] {
  const verb = cuesOf(line, 'set').find((mark) => GIVES.test(after(line, mark.start, 24)))
  if (verb === undefined || ratingsOf(line).current.length === 0) return []
  return brokerBefore(line, verb)
}

const GIVES = /^(?:(?:has|have|had)\s+)?(?:given|gave|gives|issued|assigned|set)\s+(?:an?\s|its\s)/i

const namedBy = (mark: NameMark): Named => ({
  value: readingAs(mark, 'institution')?.name ?? '',
  span: { start: mark.start, end: mark.end },
  how: 'stated',
})

/** Whether an institution's name stands where someone acts: a verb, a rating or a target of the line follows it. */
function acts(line: Line, mark: NameMark, verbs: readonly ViewVerb[]): boolean {
  if (/^['’]?s?\s+(?:shares|stock)\b/i.test(after(line, mark.end, 12))) return false
  const passive = verbs.find((verb) => verb.mark.start > mark.end && verb.mark.start - mark.end <= 3)
  if (passive !== undefined && isPassive(line, passive.mark) && agentsOf(line).length > 0) return false
  return line.marks.some(
    (each) =>
      each.start >= mark.end &&
      (isVerb(each) || each.type === 'rating' || isCue(each, 'price-target', 'opinion', 'coverage')),
  )
}

function draftsOf(
  line: Line,
  part: Part,
  allVerbs: readonly ViewVerb[],
  topic: Topic | null,
  context: Context,
  sentence: Sentence,
): readonly ViewDraft[] {
  const inside = (span: { start: number; end: number }) => span.start >= part.start && span.end <= part.end
  const verbs = allVerbs.filter((verb) => inside(verb.mark))
  const ratings = ratingsOf({ ...line, start: part.start, end: part.end, marks: line.marks.filter(inside) })
  const price = targetOf(line, part.start, part.end)
  const rating = ratings.current[0] ?? null
  const actions = verbs.flatMap((verb): Cited<ViewAction>[] =>
    verb.action === null || !isBacked(verb, part, rating !== null || price.target !== null, line)
      ? []
      : [actionAt(verb.action, verb.mark)],
  )
  const companies = companiesOf(line, part, verbs, topic)
  const base: ViewDraft = {
    ...emptyDraft(spanIn(line, part)),
    rating,
    priorRating: ratings.prior[0] ?? null,
    actions: unique(actions),
    price,
    horizon: horizonOf(line, part),
    date: dateOf(line, part, context, sentence),
    rules: ['views-en'],
  }
  const drafts: ViewDraft[] = []
  for (const broker of part.brokers.length > 0 ? part.brokers : [null])
    for (const company of companies.length > 0 ? companies : [null])
      drafts.push({
        ...base,
        institution:
          broker === null
            ? null
            : {
                value: broker.value,
                span: broker.span,
                how: 'stated',
                ...(broker.rule !== undefined && { rule: broker.rule }),
              },
        analyst: analystOf(line, part.start, part.end),
        company: company === null ? null : named(company),
        ticker: company?.ticker ?? null,
        listed: company?.listed ?? 'USD',
        doubts: broker?.rule === undefined ? [] : [broker.rule],
      })
  return part.brokers.length === 0 && companies.length === 0 && verbs.length === 0 ? [] : drafts
}

const named = ({ value, span, how, rule }: Phrase): Named => ({
  value,
  span,
  how,
  ...(rule !== undefined && { rule }),
})

const unique = (actions: readonly Cited<ViewAction>[]): readonly Cited<ViewAction>[] =>
  actions.filter((each, index) => actions.findIndex((other) => other.value === each.value) === index)

/** Everyday verbs (maintains, initiates, upgrades) tell of a view only beside a rating, a target or a broker. */
function isBacked(verb: ViewVerb, part: Part, hasValue: boolean, line: Line): boolean {
  if (hasValue || verb.action === 'raise-target' || verb.action === 'lower-target') return true
  const broker = part.brokers[0]
  if (broker === undefined)
    return verb.action !== 'maintain' && verb.action !== 'initiate' && isPassive(line, verb.mark)
  if (broker.rule !== undefined) return verb.action === 'initiate' && cuesOf(line, 'coverage').length > 0
  return true
}

function companiesOf(
  line: Line,
  part: Part,
  verbs: readonly ViewVerb[],
  topic: Topic | null,
): readonly Phrase[] {
  const acted = verbs.find((verb) => verb.objects.length > 0)
  if (acted !== undefined)
    return acted.objects.filter(
      (object) => !part.brokers.some((broker) => broker.span.start === object.span.start),
    )
  const passive = verbs.find((verb) => isPassive(line, verb.mark))
  if (passive !== undefined && !verbs.some((verb) => verb.isPronoun)) {
    const subject = passiveSubject(line, passive)
    if (subject !== null && !part.brokers.some((broker) => broker.span.start === subject.span.start))
      return [subject]
  }
  const of = headObject(line, part) ?? lastOn(line, part)
  if (of !== null) return [of]
  if (topic === null) return []
  return [{ ...topic.company, listed: topic.listed, ticker: topic.ticker }]
}

/** Before a passive verb may stand the head it acts on: `Acme Price Target Raised`. */
function passiveSubject(line: Line, verb: ViewVerb): Phrase | null {
  const head = line.marks.findLast(
    (mark) =>
      mark.end <= verb.mark.start &&
      verb.mark.start - mark.end <= 12 &&
      isCue(mark, 'price-target', 'rating-word', 'opinion', 'coverage'),
  )
  return subjectOf(line, head?.start ?? verb.mark.start)
}

/** `Outperform rating on Acme`, `a $310 target for Acme's stock`. */
function headObject(line: Line, part: Part): Phrase | null {
  const heads = line.marks.filter(
    (mark) =>
      mark.start >= part.start &&
      mark.end <= part.end &&
      (mark.type === 'rating' || isCue(mark, 'price-target', 'rating-word', 'opinion', 'coverage')),
  )
  for (const head of heads) {
    const link =
      /^['"]?\s*(?:rating\s+|stance\s+|coverage\s+|target\s+)?(?:on|for|of)\s+(?:shares of\s+|the\s+)?/i.exec(
        after(line, head.end, 36),
      )
    const found = link === null ? null : phraseFrom(line, pastDescription(line, head.end + link[0].length))
    if (found !== null) return found
  }
  return null
}

/** A company at the end of the line: `… And EPS Estimate To $2 On Acme (ACM)`. */
function lastOn(line: Line, part: Part): Phrase | null {
  const index = line.text.slice(part.start, part.end).search(/ on (?!.* on )/i)
  const phrase = index < 0 ? null : phraseFrom(line, part.start + index + 4)
  if (phrase === null || !/^[\s.]*(?:\([A-Z]{1,5}\)\s*)?$/.test(line.text.slice(phrase.span.end, part.end)))
    return null
  return phrase.rule === undefined || phrase.ticker !== null ? phrase : null
}

/** The company a sentence is about: one with a ticker, one of the lexicon, one whose shares move. */
function topicOf(line: Line): Topic | null {
  for (const mark of line.marks) {
    const reading = readingAs(mark, 'company')
    if (reading !== null)
      return {
        company: { value: reading.name, span: mark, how: 'stated' },
        listed: reading.currency,
        ticker: tickerAt(line, mark.end),
      }
  }
  const lead = phraseFrom(line, line.start)
  if (
    lead === null ||
    line.marks.some((mark) => mark.start === lead.span.start && readingAs(mark, 'institution') !== null)
  )
    return null
  if (lead.ticker === null && !MOVES.test(after(line, lead.span.end, 20)) && !/['’]s$/.test(lead.value))
    return null
  if (/['’]s$/.test(lead.value))
    return { company: { ...named(lead), value: lead.value.slice(0, -2) }, listed: lead.listed, ticker: null }
  return { company: named(lead), listed: lead.listed, ticker: lead.ticker }
}

const MOVES =
  /^['’]?s?\s+(?:(?:common )?(?:stock|shares)|up\b|down\b|falls?\b|rises?\b|slips?\b|jumps?\b|gains?\b|drops?\b|\+|-\d)/i

/** The institution that a sentence without a view ends on: the next may say `They set …`. */
function speakerOf(line: Line): Named | null {
  const mark = line.marks.find((each): each is NameMark => readingAs(each, 'institution') !== null)
  return mark === undefined ? null : namedBy(mark)
}

const spanIn = (line: Line, part: Part): { start: number; end: number } => {
  let end = part.end
  while (end > part.start && /\s/.test(line.text.charAt(end - 1))) end--
  return { start: part.start, end }
}

function horizonOf(line: Line, part: Part): Cited<number> | null {
  const head = cuesOf(line, 'price-target', 'opinion').find(
    (mark) => mark.start >= part.start && mark.end <= part.end,
  )
  if (head === undefined) return null
  const found = /\b(6|12|18|24|six|twelve)[- ]month\s*$/i.exec(before(line, head.start, 14))
  if (found === null) return null
  const months = { six: 6, twelve: 12 }[found[1]?.toLowerCase() ?? ''] ?? Number(found[1])
  const end = head.start
  return {
    value: months,
    span: { start: end - found[0].length, end: end - (/\s*$/.exec(found[0])?.[0].length ?? 0) },
    how: 'stated',
  }
}

/** The day the view was given: `in a report on Friday, January 3rd`. */
function dateOf(line: Line, part: Part, context: Context, sentence: Sentence): Cited<string> | null {
  const mark = sentence.marks.find(
    (each): each is DateMark =>
      each.type === 'date' &&
      each.date !== null &&
      each.date.length === 10 &&
      each.relation === 'at' &&
      each.start >= part.start &&
      each.end <= part.end,
  )
  if (mark?.date == null || context.article.published?.slice(0, 10) === mark.date) return null
  return {
    value: mark.date,
    span: { start: mark.start, end: mark.end },
    how: mark.relative ? 'derived' : 'stated',
    ...(mark.relative && { rule: mark.parser }),
  }
}
