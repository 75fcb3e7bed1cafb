import { HANGUL } from '../lexicon/joints'
import { RUNS_MACHINES, FOR_GAMES } from '../lexicon/machines'
import { BY_HOUR } from '../lexicon/price-words'
import { DEALS } from '../lexicon/cue-groups'
import type { Context } from '../context'
import { PLATFORMS, PLATFORMS_ABROAD } from '../lexicon/deal-words'
import { countsChipsItself } from './chip-beside'
import { NAMED_AI } from '../lexicon/short-joints'

/** What an article is about, as far as it decides which figures are kept. */
export interface Scope {
  /** Whether it speaks of AI and its machines at all. */
  readonly ai: boolean
  /** Whether it speaks of them only beside analysts' views, so that each sentence must. */
  readonly mixed: boolean
  /** Whether it is about AI throughout, so that its other figures are kept too. */
  readonly whole: boolean
}

/** Characters from which a text that names views may still be an article on AI. */
const SHORTEST_ARTICLE = 600
/** The same in Korean, which says as much in less, where it speaks of AI more than of views. */
const SHORTEST_KOREAN = 150

/** Characters from which words of the chip business alone make a text one of ours; a headline with them is none. */
const SHORTEST_PASSAGE = 160

/** What a text is about, by the words and names it is made of. */
export function scopeOf(marks: Context['marks'], text: string): Scope {
  let ai = 0
  let tech = 0
  let platform = false
  let capex = false
  let deal = false
  let funded = false
  let contract = false
  let views = 0
  let named = -1
  for (const mark of marks) {
    if (mark.type === 'cue') {
      if (mark.cue === 'capex') capex = true
      if (mark.cue === 'raise-funds') funded = true
      if (mark.cue === 'tech') tech++
      else if (mark.cue === 'contract') contract = true
      else if (DEALS.has(mark.cue)) deal = true
      else if (mark.cue === 'ai') ai += mark.start === named ? 2 : 1
      else if (mark.cue === 'price-target' || mark.cue === 'coverage') views++
    } else if (mark.type === 'rating' && mark.quoted) views++
    else if (mark.type === 'amount' && mark.unit === 'count' && countsChipsItself(text, mark)) ai += 2
    else if (mark.type === 'name') {
      const [reading] = mark.readings
      const { kind, name = '', of: [owner = ''] = [] } = reading ?? {}
      named = mark.start
      if (mark.end - mark.start > 5 && RUNS_MACHINES.test(text.slice(mark.start, mark.end))) ai += 2
      if (PLATFORMS.has(name) || PLATFORMS.has(owner) || PLATFORMS_ABROAD.has(name)) platform = true
      if (
        (kind === 'chip' && (!FOR_GAMES.test(name) || BY_HOUR.test(text))) ||
        kind === 'model' ||
        kind === 'site' ||
        kind === 'product'
      )
        ai += 2
    }
  }
  if (NAMED_AI.test(text)) ai++
  if (views === 0 && platform && capex) ai += 2
  else if (views === 0 && (deal || (contract && platform)) && tech > 0) ai++
  if (views === 0 && text.length >= SHORTEST_PASSAGE) ai += tech
  const article =
    ai >= views &&
    (text.length >= SHORTEST_ARTICLE || (ai > views && text.length >= SHORTEST_KOREAN && HANGUL.test(text)))
  return {
    ai: ai > 0,
    mixed: views > 0,
    whole: (funded && views === 0 ? ai : ai - 1) > 0 && (views === 0 || article),
  }
}
