import {
  ACTING,
  CHIPS,
  DESCRIBED,
  DRIVERS,
  FACILITY_NAME,
  FOR_ONE,
  FUNDED,
  GLOSS,
  GLOSSED,
  JOINS,
  OPENING,
  TAIL,
} from './figure-words'
import type { Grammar } from '../../figures/grammar'
import {
  CLAUSE_ENDS,
  COMMON_WORDS,
  COMPANY_FORM,
  DROPPED,
  NOT_DONE,
  OTHER_THINGS,
  PLURALS,
  ROLE_WORDS,
} from './figure-words'
import type { Span } from '../../../text/span'

/** Prices of a month and of one: `월 290만원`, `H100 한 장에 4천만원`. */
const MONTHLY = /월 (?:약 |최대 |최소 )?$/

const LAST_OF_CLAUSE = '만며고나데서써'

/** Whether nothing but a tag, a bullet or a quotation mark stands before a name: `[속보] 메타, …`. */
const opens = (text: string, start: number, name: number): boolean =>
  name - start < 16 &&
  /^(?:\[[^\]]{1,12}\]|\d{1,2}[.)])?[^가-힣A-Za-z0-9]{0,4}$/.test(text.slice(start, name))

/** Firms are counted in 곳 too: `스타트업 여섯 곳`. */
const COMPANIES = /(?:스타트업|기업|회사|업체|은행|대학|기관|개사) ?(?:약 |등 |총 )?$/

/** Whether a count of 곳 can be one of sites; more are customers. */
const toThousand = (text: string, amount: Span): boolean =>
  !/[천만억]/.test(text.slice(amount.start, amount.end))

/** How names and counted things work in a Korean sentence: by the particle behind a name. */
export const grammar: Grammar = {
  verbLast: true,
  role: (text, name, sentence) => {
    TAIL.lastIndex = name.end
    const particle = TAIL.exec(text)?.[1]
    JOINS.lastIndex = TAIL.lastIndex || name.end
    if (JOINS.test(text)) return 'aside'
    if (particle === undefined)
      return /^ (?:지분|주식|전환사채)/.test(text.slice(name.end, name.end + 5)) ? 'object' : 'bare'
    if (particle === ',') return opens(text, sentence.start, name.start) ? 'topic' : 'along'
    return ROLE_WORDS.get(particle) ?? 'aside'
  },
  unknownSubject: (text, sentence, before) => {
    const opening = text.slice(sentence.start, Math.min(before, sentence.start + 60))
    const first = text.slice(sentence.start, Math.min(before, sentence.start + 90))
    const described = DESCRIBED.exec(first) ?? FUNDED.exec(first)
    const near = Math.max(sentence.start, before - 90)
    const gloss = near + ([...text.slice(near, before).matchAll(GLOSS)].pop()?.index ?? -Infinity)
    const glossed = GLOSSED.exec(text.slice(Math.max(sentence.start, gloss - 17), Math.max(0, gloss)))?.[1]
    if (glossed !== undefined) return { start: gloss - glossed.length, end: gloss, sure: true }
    const found = described ?? OPENING.exec(opening)
    const name = found?.[1]
    if (found === null || name === undefined || COMMON_WORDS.test(name)) return null
    const start = sentence.start + found.index + found[0].lastIndexOf(name)
    const sure = described !== null || /^[A-Z]/.test(name) || COMPANY_FORM.test(name)
    return { start, end: start + name.length, sure }
  },
  denies: (text, sentence, { end }) => {
    const behind = text.slice(end, Math.min(sentence.end, end + 60))
    return (/[않못없니근]/.test(behind) && NOT_DONE.test(behind)) || DROPPED.test(behind)
  },
  acting: (text) =>
    Array.from(text.matchAll(ACTING), (found) => {
      const [all, name = ''] = found
      const start = found.index + all.indexOf(name)
      return { start, end: start + name.length }
    }).filter(({ start, end }) => !COMMON_WORDS.test(text.slice(start, end))),
  perChip: (text, amount) => {
    const before = text.slice(Math.max(0, amount.start - 40), amount.start)
    return MONTHLY.test(before) ? 'month' : FOR_ONE.test(before) ? 'unit' : null
  },
  unknownSite: (text, sentence, amount) => {
    const from = Math.max(sentence.start, amount.start - 80)
    const found = FACILITY_NAME.exec(text.slice(from, Math.min(sentence.end, amount.end + 60)))
    const name = found?.[1]
    if (found === null || name === undefined) return null
    const start = from + found.index + found[0].indexOf(name)
    return { start, end: start + name.length }
  },
  clauseEnds: (text, index) =>
    LAST_OF_CLAUSE.includes(text.charAt(index - 1)) && CLAUSE_ENDS.has(text.slice(index - 2, index)),
  counted: (text, amount) => {
    const behind = text.slice(amount.end, amount.end + 24)
    if (text.charAt(amount.end - 1) === '곳' || behind.startsWith('곳'))
      return toThousand(text, amount) &&
        !COMPANIES.test(text.slice(Math.max(0, amount.start - 12), amount.start))
        ? 'sites'
        : 'companies'
    if (CHIPS.test(behind)) return 'chips'
    if (DRIVERS.test(text.slice(Math.max(0, amount.start - 8), amount.start))) return 'drivers'
    const thing = OTHER_THINGS.exec(behind)?.[1]
    return thing === undefined ? null : (PLURALS.get(thing) ?? thing)
  },
}
