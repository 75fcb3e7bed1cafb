import { TICKER } from '../lexicon/short-joints'
import { FAMILY_NAME } from '../lexicon/broker-words'
import { isTickerOf, sameName } from './same-view'
import type { Named, Reading, Topic, ViewDraft } from './draft'

/** What earlier sentences leave for later ones. */
export interface Memory {
  topic: Topic | null
  /** What sentences since then were about, and whether each went on in the paragraph before: looked into when asked for. */
  passed: { readonly topic: Reading['topic']; readonly goesOn: boolean }[]
  speaker: Named | null
  /** The house that the heading names under which the sentences stand. */
  heading: Named | null
  analyst: Named | null
  /** Whether the paragraph has named the speaker itself. */
  isNear: boolean
  paragraph: number
  /** Whether the paragraph opens with the company it is on: those that its further sentences only mention are none. */
  isHeaded: boolean
  /** How many views were told before the paragraph began. */
  before: number
}

/** A company known by its place alone gives way to the one that the sentences before are about. */
const GUESSED = /^company-(?:by-|in-passing)/

/** A company that a sentence only mentions (`엔비디아 협력을 근거로`) gives way wherever another was spoken of before. */
const PASSING = 'company-in-passing'

/** What nobody says, without a number, of what only stood where a company stands: `Dependencies upgraded` below a heading. */
const isHearsay = ({ institution, analyst, price }: ViewDraft, { company }: Topic): boolean =>
  institution === null && analyst === null && price.target === null && GUESSED.test(company.rule ?? '')

/** Fills the institution and company from earlier sentences, and says so. */
export function withMemory(draft: ViewDraft, memory: Memory, carries: boolean): ViewDraft {
  const speaks = draft.institution === null && memory.speaker !== null && carries
  const rule = draft.company?.rule ?? ''
  // A name that its ticker follows (`하나소재(123450)`) is no guess.
  const isGuessed = draft.ticker === null && (rule === PASSING || (speaks && GUESSED.test(rule)))
  const isShort = TICKER.test(draft.company?.value ?? '')
  const topic = isGuessed || isShort || draft.company === null ? settled(memory) : null
  const isKnown = topic !== null && (isGuessed || (isShort && isTickerOf(draft.company, topic)))
  let full = isKnown ? { ...draft, company: null } : draft
  if (full.company === null && topic !== null && (speaks || !isHearsay(draft, topic)))
    full = {
      ...full,
      company: { ...topic.company, how: 'derived', rule: 'company-carried' },
      listed: full.listed ?? topic.listed,
      ticker: full.ticker ?? topic.ticker,
      doubts: [...full.doubts, 'company-carried'],
    }
  if (full.institution === null && memory.speaker !== null && carries)
    full = {
      ...full,
      institution: { ...memory.speaker, how: 'derived', rule: 'institution-carried' },
      analyst: full.analyst ?? memory.analyst,
      doubts: [...full.doubts, 'institution-carried'],
    }
  return full
}

/**
 * The company that the sentences so far are about: of the last that tells it; a guess within a paragraph leaves the one
 * before. They are looked into from the last one back, since what stands before the one that tells it is not asked for.
 */
function settled(memory: Memory): Topic | null {
  let first: Topic | null = null
  for (let at = memory.passed.length - 1; at >= 0; at--) {
    const passed = memory.passed[at]
    const found = passed?.topic() ?? null
    if (passed === undefined || found === null) continue
    first = found
    const rule = found.company.rule ?? ''
    if (rule === PASSING || (passed.goesOn && GUESSED.test(rule))) continue
    memory.topic = found
    break
  }
  memory.topic ??= first
  memory.passed = []
  return memory.topic
}

/** Takes over what a sentence told. */
export function remember(memory: Memory, { topic, speaker, drafts }: Reading, paragraph: number): void {
  const last = drafts.at(-1)
  if (last?.company != null) {
    // The ticker that the text gave the company stays with it.
    const known = last.ticker === null && last.listed !== 'KRW' ? settled(memory) : null
    const ticker = known !== null && sameName(known.company, last.company) ? known.ticker : last.ticker
    memory.topic = { company: last.company, listed: last.listed, ticker }
    memory.passed = []
  } else if (!memory.isHeaded || paragraph !== memory.paragraph)
    memory.passed.push({ topic, goesOn: paragraph === memory.paragraph })
  if (last?.institution != null) {
    memory.analyst = last.analyst ?? (sameName(memory.speaker, last.institution) ? memory.analyst : null)
    memory.speaker = last.institution
    memory.isNear = true
  } else if (speaker !== null) {
    if (!sameName(memory.speaker, speaker)) memory.analyst = null
    memory.speaker = speaker
    memory.isNear = true
  }
}

/** The family name of the analyst before, who speaks for the house again: `Doe moved the chipmaker to hold`. */
export const familyOf = ({ analyst }: Memory): string | null =>
  FAMILY_NAME.exec(analyst?.value ?? '')?.[0] ?? null
