import { FOREIGN } from '../../lexicon/short-joints'
import {
  ACTING,
  BEFORE_NOUN,
  CHIPS,
  MONTHLY,
  NO_NAME,
  OF_SHARES,
  OPENS_LINE,
  PAIRED,
  DRIVERS,
  FACILITY_NAME,
  FOR_ONE,
  GOES_ON,
  JOINS,
  OPENING,
  TAIL,
  THING,
  COMPANIES,
  OWN_BUDGET,
  PLACE_BEFORE,
  ROW_NAME,
  CLAUSE_ENDS,
  COMPANY_FORM,
  DROPPED,
  NOT_DONE,
  OTHER_THINGS,
  PLURALS,
  ROLE_WORDS,
} from './figure-words'
import type { Grammar, Role } from '../../figures/grammar'
import { isCommon, lastNamed } from '../../lexicon/korean-names'
import type { Span } from '../../../text/span'

const LAST_OF_CLAUSE: ReadonlySet<number> = new Set(
  [...'만며고나데서써뒤후'].map((each) => each.charCodeAt(0)),
)

/** Whether a syllable ends in ㅆ, as verbs of the past do: 썼, 샀, 냈. */
const isPast = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 === 20

/** Whether nothing but a tag, a bullet or a quotation mark stands before a name: `[속보] 메타, …`. */
const opens = (text: string, start: number, name: number): boolean =>
  name - start < 16 && OPENS_LINE.test(text.slice(start, name))

/** Whether a count of 곳 can be one of sites; more are customers. */
const toThousand = (text: string, amount: Span): boolean =>
  !/[천만억]/.test(text.slice(amount.start, amount.end))

/** Characters of a sentence in which the name of its company is looked for. */
const NAMED_WITHIN = 160

function roleOf(text: string, name: Span, sentence: Span): Role {
  TAIL.lastIndex = name.end
  const particle = TAIL.exec(text)?.[1]
  JOINS.lastIndex = TAIL.lastIndex || name.end
  if (JOINS.test(text)) return 'aside'
  if (particle === undefined)
    return PAIRED.test(text.slice(name.end, name.end + 3))
      ? 'along'
      : OF_SHARES.test(text.slice(name.end, name.end + 5))
        ? 'object'
        : OWN_BUDGET.test(text.slice(name.end, name.end + 16))
          ? 'owner'
          : 'bare'
  if (particle === ',') return opens(text, sentence.start, name.start) ? 'topic' : 'along'
  return ROLE_WORDS.get(particle) ?? 'aside'
}

/** How names and counted things work in a Korean sentence: by the particle behind a name. */
export const grammar: Grammar = {
  verbLast: true,
  role: roleOf,
  glossed: (text, name, sentence) => {
    const end = text.indexOf(')', name.end)
    return text.charAt(name.start - 1) === '(' &&
      FOREIGN.test(text.charAt(name.start - 2)) &&
      end - name.end < 12
      ? roleOf(text, { start: name.start, end: end + 1 }, sentence)
      : null
  },
  unknownSubject: (text, sentence, before) => {
    const told = text.slice(sentence.start, Math.min(before, sentence.start + NAMED_WITHIN))
    const named = lastNamed(told)
    if (named !== null)
      return { start: sentence.start + named.start, end: sentence.start + named.end, sure: true }
    const row = ROW_NAME.exec(told.slice(0, 60))?.[1]
    if (row !== undefined && !isCommon(row)) {
      const start = text.indexOf(row, sentence.start)
      return { start, end: start + row.length, sure: true }
    }
    const found = OPENING.exec(told.slice(0, 60))
    const name = found?.[1]
    if (found === null || name === undefined || isCommon(name) || NO_NAME.test(name)) return null
    const start = sentence.start + found.index + found[0].lastIndexOf(name)
    return { start, end: start + name.length, sure: /^[A-Z]/.test(name) || COMPANY_FORM.test(name) }
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
    }).filter(({ start, end }) => !isCommon(text.slice(start, end))),
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
  goesOn: (before) => GOES_ON.test(before),
  clauseEnds: (text, index) =>
    LAST_OF_CLAUSE.has(text.charCodeAt(index - 1)) &&
    (CLAUSE_ENDS.has(text.slice(index - 2, index)) ||
      (text.charAt(index - 1) === '고' &&
        (isPast(text.charCodeAt(index - 2)) ||
          (text.charAt(index) === ',' && !BEFORE_NOUN.includes(text.charAt(index - 2)))))),
  counted: (text, amount) => {
    const behind = text.slice(amount.end, amount.end + 24)
    const before = text.slice(Math.max(0, amount.start - 12), amount.start)
    const place = PLACE_BEFORE.exec(before)?.[1]
    if (text.charAt(amount.end - 1) === '곳' || behind.startsWith('곳'))
      return place !== undefined
        ? (PLURALS.get(place) ?? 'sites')
        : toThousand(text, amount) && !COMPANIES.test(before)
          ? 'sites'
          : 'companies'
    if (CHIPS.test(behind)) return 'chips'
    if (DRIVERS.test(text.slice(Math.max(0, amount.start - 8), amount.start))) return 'drivers'
    const thing = (OTHER_THINGS.exec(behind) ??
      (text.charAt(amount.end - 1) === '개' ? THING.exec(behind) : null))?.[1]
    return thing === undefined ? null : (PLURALS.get(thing) ?? thing)
  },
}
