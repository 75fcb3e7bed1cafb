import type { Builder } from '../locale'
import type { Candidate, Context, Findings, Issue, Rejection, Sentence } from '../context'
import { candidateOf } from './candidate'
import { lastIndex, merge, nearIndex, sameName, sameNames, sameView, tickerOf, toldAgain } from './same-view'
import { familyOf, remember, withMemory, type Memory } from './memory'
import { withFormer } from './former-target'
import { namedBehind, NEAR_BEGINNING } from './named-behind'
import { isOfNote, rateAll } from './rating-lines'
import { isHouseHeading, isOtherHeading } from './house-heading'
import { OF_OTHERS, PARAGRAPH_HEAD } from '../lexicon/short-joints'
import { signed } from './report-signature'
import { isSignature, sign } from './signature'
import { tableViews } from './table'
import {
  isRatingAlone,
  pricesOf,
  NOTHING,
  saysSomething,
  type Named,
  type Reading,
  type ReadViews,
  type ViewDraft,
} from './draft'

/** What differs between languages when sentences are put together. */
export interface Policy {
  /** Whether a view without a company is left out; a Korean summary of one report leaves its name to the page. */
  readonly needsCompany: boolean
  /**
   * Whether a sentence that names no institution speaks of the one before it (`They set a $40 target`), in the same
   * paragraph or in one before (`The brokerage set …`).
   */
  readonly carries: (sentence: string, isSameParagraph: boolean) => boolean
  /** Whether a sentence speaks of all the views before it in its paragraph: `모두 '매수' 의견이다`, `All three rate it Buy`. */
  readonly isOfAll: (sentence: string) => boolean
}

/** How a language reads views. */
export interface ViewGrammar extends Policy {
  /** Whether a sentence may tell of a view at all: quick, asked of every sentence. */
  readonly tells: (sentence: Sentence, context: Context) => boolean
  readonly read: ReadViews
}

/** How many sentences before one that tells a view are read for the company and the institution it may mean. */
const BEHIND = 8
/** How many sentences behind one are read for the analyst, or for the company. */
const AHEAD = 4

/** All that is gathered while an article is read. */
interface Gathered {
  readonly memory: Memory
  readonly views: ViewDraft[]
  readonly rejections: Rejection[]
  readonly aside: Findings['aside'][number][]
  /** The views of the paragraph whose company no sentence has named so far, with the rejection that says so. */
  readonly unnamed: { readonly view: ViewDraft; readonly rejection: Rejection }[]
  /** The view of nobody right before, whose rating may be that of the next line's target. */
  rated: ViewDraft | null
}

/** A builder that reads views sentence by sentence and makes one view of each institution and company. */
export function combineViews(name: string, grammar: ViewGrammar): Builder {
  return { name, build: (context) => build(context, grammar) }
}

function build(context: Context, grammar: ViewGrammar): Findings {
  const memory: Memory = {
    topic: null,
    passed: [],
    speaker: null,
    heading: null,
    analyst: null,
    isNear: false,
    paragraph: -1,
    isHeaded: false,
    before: 0,
  }
  const gathered: Gathered = { memory, views: [], rejections: [], aside: [], unnamed: [], rated: null }
  let last = -1
  const behind = (next: number): void => {
    const near = last < 0 ? 0 : last + 1 + AHEAD
    for (let at = last + 1; at < next; at++)
      if (at < near || at >= next - BEHIND) readInto(gathered, context, grammar, at)
  }
  for (const sentence of context.sentences) {
    if (!grammar.tells(sentence, context)) continue
    behind(sentence.index)
    readInto(gathered, context, grammar, sentence.index)
    last = sentence.index
  }
  if (last >= 0) behind(Math.min(last + 1 + AHEAD, context.sentences.length))
  for (const view of tableViews(context)) take(gathered.views, view)
  release(gathered)
  const end = context.sentences.length - 1
  if (last >= 0 && end > last + AHEAD) readInto(gathered, context, grammar, end)
  return finish(withFormer(signed(gathered.views, context), context), gathered, context.article.folded)
}

/** Reads one sentence and takes in what it tells. */
function readInto(gathered: Gathered, context: Context, grammar: ViewGrammar, at: number): void {
  const { memory, views, rejections, aside } = gathered
  const sentence = context.sentences[at]
  if (sentence === undefined) return
  const { folded } = context.article
  const reading = grammar.read(sentence, context)
  // Behind a view that nobody has given yet, the line signs it.
  if (isHouseHeading(sentence, reading.speaker, folded) && views.at(-1)?.institution !== null) {
    Object.assign(memory, { heading: reading.speaker, speaker: reading.speaker, analyst: null })
    return
  }
  if (isOtherHeading(sentence, folded)) memory.heading = null
  if (memory.heading !== null) memory.speaker = memory.heading
  for (const each of reading.rejections) rejections.push(each)
  for (const each of reading.sharePrices.map(({ start, end }) => ({
    start,
    end,
    reason: 'share-price' as const,
  })))
    aside.push(each)
  const words = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))
  if (sentence.paragraph !== memory.paragraph) {
    memory.isNear = false
    memory.isHeaded = isHeaded(words, reading.topic, sentence.start)
    release(gathered)
    if (!grammar.isOfAll(words)) memory.before = views.length
  }
  const told: ViewDraft[] = []
  const ofAll = views.length - memory.before > 1 ? reading.drafts.find(isRatingAlone) : undefined
  if (ofAll !== undefined && grammar.isOfAll(words)) {
    rateAll(views, memory.before, ofAll)
    return
  }
  const family = reading.drafts.length === 0 ? null : familyOf(memory)
  for (const draft of reading.drafts) {
    const carries =
      !draft.rules.includes('told-of-nobody') &&
      (memory.heading !== null ||
        grammar.carries(words, memory.isNear) ||
        (family !== null && words.includes(`${family} `)))
    const isAnalyst = draft.institution?.value === family
    const full = withMemory(isAnalyst ? { ...draft, institution: null } : draft, memory, carries)
    told.push(full)
    if (full.company?.how === 'stated') {
      const topic = { company: full.company, listed: full.listed, ticker: full.ticker }
      if (reading.drafts.length > 1) Object.assign(memory, { topic, passed: [] })
      if (told.length === 1) nameUnnamed(gathered, () => topic, topic.company.span.start)
    }
    const last = views.at(-1)
    const { rated } = gathered
    gathered.rated = null
    if (last !== undefined && isOfNote(last, full)) views[views.length - 1] = merge(last, full)
    else if (isNobodys(full, grammar.needsCompany)) {
      const rejection: Rejection = { ...full.span, kind: 'analyst-view', rule: 'view-of-nobody' }
      rejections.push(rejection)
      for (const each of pricesOf(full)) aside.push(each)
      if (full.company === null && full.institution !== null) gathered.unnamed.push({ view: full, rejection })
      gathered.rated = full
    } else take(views, rated !== null && isOfNote(rated, full) ? merge(full, rated) : full)
  }
  const last = views.at(-1)
  const isNext =
    sentence.paragraph === memory.paragraph ||
    (last !== undefined && !folded.slice(last.span.end, sentence.start).includes('\n\n'))
  if (reading.drafts.length === 0 && isNext && !OF_OTHERS.test(words)) {
    const named = last === undefined ? null : namedBehind(last, reading.topic, sentence.start)
    if (named !== null) views[views.length - 1] = named
    nameUnnamed(gathered, reading.topic, sentence.start)
  }
  if (reading.drafts.length === 0 && isSignature(folded, sentence)) sign(views, reading)
  // A row of a table says nothing of whom the next is about.
  const isRow = folded.charAt(sentence.start) === '|'
  remember(memory, isRow ? NOTHING : { ...reading, drafts: told }, sentence.paragraph)
  if (reading.analyst !== null) credit(views, memory, reading.analyst, grammar.carries(words, memory.isNear))
  memory.paragraph = sentence.paragraph
}

/** Whether a paragraph opens with the company it is on, as a heading: `- Acme — Q2 beat. A deal with Northwind.` */
function isHeaded(words: string, topicOf: Reading['topic'], start: number): boolean {
  const bullet = PARAGRAPH_HEAD.exec(words)?.[0].length
  return bullet !== undefined && topicOf()?.company.span.start === start + bullet
}

/** A view without an institution needs a company of its own, and more than a rating in passing: `보유 의견이 우세하던 …`; no house rates itself. */
const isNobodys = (view: ViewDraft, needsCompany: boolean): boolean =>
  view.company === null
    ? needsCompany || view.institution === null
    : view.institution === null
      ? (view.company.how === 'derived' || view.company.rule === 'company-by-position') &&
        view.price.target === null &&
        view.actions.length === 0
      : sameName(view.institution, view.company)

function finish(views: readonly ViewDraft[], { rejections, aside }: Gathered, text: string): Findings {
  const facts: Candidate<'analyst-view'>[] = []
  const issues: Issue[] = []
  for (const view of views) {
    facts.push(candidateOf({ ...view, ticker: view.ticker ?? tickerOf(view, text) }))
    if (view.rating !== null && view.rating.norm === null)
      issues.push({ code: 'unmapped-rating', start: view.rating.start, end: view.rating.end, fact: null })
    if (view.company === null) issues.push({ code: 'unknown-company', ...view.span, fact: null })
  }
  return { facts, issues, rejections, aside }
}

/** Takes in the views that wait for their company, where the next sentence begins with it: `B downgraded the stock. Acme's shares fell.` */
function nameUnnamed({ unnamed, views, rejections }: Gathered, topicOf: Reading['topic'], at: number): void {
  for (const waiting of unnamed.splice(0)) {
    const named = namedBehind(waiting.view, topicOf, at, NEAR_BEGINNING)
    if (named === null) {
      unnamed.push(waiting)
      continue
    }
    rejections.splice(rejections.indexOf(waiting.rejection), 1)
    take(views, named)
  }
}

/** Takes in the views whose company nobody has named, where a house tells both its rating and its target. */
function release({ unnamed, views, rejections }: Gathered): void {
  for (const { view, rejection } of unnamed.splice(0)) {
    if (view.rating === null || view.price.target === null || view.institution?.how !== 'stated') continue
    rejections.splice(rejections.indexOf(rejection), 1)
    take(views, view)
  }
}

/** Gives the analyst to the view of the institution that the sentence speaks of, or goes on about. */
function credit(views: ViewDraft[], memory: Memory, analyst: Named, isSpeakers: boolean): void {
  memory.analyst = analyst
  const speaker = memory.isNear || isSpeakers ? memory.speaker : null
  if (speaker === null) return
  const index = nearIndex(views, (view) => view.institution !== null && sameName(view.institution, speaker))
  const view = views[index]
  if (view?.analyst === null) views[index] = { ...view, analyst }
}

/** Adds a view, or what it tells to the view of the same institution and company that is there already. */
function take(views: ViewDraft[], draft: ViewDraft): void {
  if (draft.date !== null && lastIndex(views, (view) => isBefore(draft, view)) >= 0) return
  const replaced = nearIndex(views, (view) => isFormer(view, draft))
  const former = views[replaced]
  if (former !== undefined) {
    const { rating, analyst, ticker } = former
    views[replaced] = {
      ...draft,
      rating: draft.rating ?? rating,
      analyst: draft.analyst ?? analyst,
      ticker: draft.ticker ?? ticker,
    }
    return
  }
  if (draft.rules.includes('told-before') && isReplaced(views, draft)) return
  const isMore = draft.doubts.includes('institution-carried')
  const index = isMore
    ? lastIndex(views, (view) => sameNames(view, draft))
    : nearIndex(views, (view) => sameView(view, draft))
  const again = index < 0 ? lastIndex(views, (view) => toldAgain(view, draft)) : -1
  const known = views[index] ?? views[again]
  if (known === undefined) {
    // A row of a table may tell what a target was before, and nothing where no row told the target.
    if (saysSomething(draft)) views.push(draft)
  } else if (again < 0) views[index] = merge(known, draft)
  else views[again] = merge(known, { ...draft, company: null, institution: null, ticker: null })
}

/** Whether a view gave the target that the same institution moves on: `45만→52만원`, then `52만→55만원`; its rating holds. */
const isFormer = (view: ViewDraft, draft: ViewDraft): boolean =>
  draft.price.target !== null &&
  draft.price.prior !== null &&
  view.price.target?.low === draft.price.prior.low &&
  draft.institution !== null &&
  sameNames(view, draft)

/** Gives a target that is told as one of before to the view that has replaced it; whether there is one. */
function isReplaced(views: ViewDraft[], draft: ViewDraft): boolean {
  const { target } = draft.price
  const norm = draft.rating?.norm
  if (target === null && norm != null)
    return lastIndex(views, (each) => sameNames(each, draft) && each.priorRating?.norm === norm) >= 0
  const index = lastIndex(views, (each) => each.price.target !== null && sameNames(each, draft))
  const view = views[index]
  if (view === undefined || target === null || view.price.target?.low === target.low) return false
  views[index] = { ...view, price: { ...view.price, prior: view.price.prior ?? target } }
  return true
}

/** Whether a view is one of long before (or gave the target that was moved since) that a newer one of the same institution and company has replaced. */
const isBefore = (old: ViewDraft, view: ViewDraft): boolean =>
  old.date !== null &&
  (view.date === null
    ? view.price.prior !== null && view.price.prior.low === old.price.target?.low
    : old.date.value.slice(0, 7) < view.date.value.slice(0, 7)) &&
  view.institution !== null &&
  sameNames(old, view)
