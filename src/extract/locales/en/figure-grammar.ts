import { OWN_BEFORE, AS_CLAUSE, CLAUSE_STARTS, WHICH } from '../../lexicon/short-joints'
import {
  IS_WORTH,
  RAISES,
  SECOND,
  MAY_DENY,
  OPENS_SUBJECT,
  DATA_CENTERS,
  SITES_COUNTED,
} from '../../lexicon/joints'
import {
  ABSOLUTE,
  ACTING,
  BACKS,
  BESIDE,
  OF_PLACE,
  RECKONING,
  COALITION,
  COUNTED,
  DESCRIBED,
  FACILITY_NAME,
  FORMER,
  INSIDE,
  KIND_BEFORE,
  LED,
  OPENING,
  PAID,
  PASSING,
  PERSON,
  TAKING_PART,
  TOWN,
  FUNCTION_WORD,
  PER,
  CHIP_WORDS,
  COMPANY_FORM,
  DENIAL,
  DROPPED,
  NOT_DONE,
  OPENERS,
  PER_HOUR,
  INTRODUCED,
  IN_CLAUSE,
  CLAUSE_CLOSES,
  OTHERS_OF,
  APPOSED,
  REPORT,
  ROLE_WORDS,
  TITLE,
  VERB,
  WORD_BEFORE,
  POSSESSIVE,
  SPEAKS,
  HEADS,
  FEW_DOLLARS,
  BASED,
  DRIVERS,
  OWN_SUM_BEHIND,
  SHARES_OF,
} from './figure-words'
import type { Grammar } from '../../figures/grammar'

/** Whether a capitalised word stands within a sentence too: then it is a name and no noun that opens one. */
function isNamedElsewhere(text: string, name: string, start: number): boolean {
  const around = text.slice(Math.max(0, start - AROUND), start + AROUND)
  for (let at = around.indexOf(` ${name}`); at > 0; at = around.indexOf(` ${name}`, at + 1))
    if (/[a-z,]/.test(around.charAt(at - 1))) return true
  return false
}
/** As far as an article is long, so that a longer text takes no more time than it is longer. */
const AROUND = 5000

/** How names and counted things work in an English sentence: by the word before a name, and the noun behind a number. */
export const grammar: Grammar = {
  verbLast: false,
  role: (text, name, sentence) => {
    if (/^['"]s\b/.test(text.slice(name.end, name.end + 3)) || text.startsWith("s' ", name.end - 1)) {
      return OTHERS_OF.test(text.slice(name.end, name.end + 50)) ? 'aside' : 'owner'
    }
    const behind = text.slice(name.end, name.end + 24)
    if (SHARES_OF.test(behind)) return 'object'
    if (WHICH.test(text.slice(name.end, name.end + 9))) return 'subject'
    const leads = name.start > sentence.start
    if (leads && PAID.test(text.slice(Math.max(sentence.start, name.start - 10), name.start))) return 'goal'
    if (TAKING_PART.test(text.slice(name.end, name.end + 50))) return 'aside'
    const led = text.slice(Math.max(sentence.start, name.start - 80), name.start)
    if (COALITION.test(led) || (led.endsWith('with ') && ABSOLUTE.test(text.slice(name.end, name.end + 20))))
      return 'subject'
    if (BESIDE.test(text.slice(name.end, name.end + 14))) return 'aside'
    if (RECKONING.test(text.slice(name.end, name.end + 60))) return 'aside'
    if (!leads) return 'subject'
    if (
      /\b(?:which|that) $/.test(led) &&
      (BACKS.test(behind) || PASSING.test(text.slice(name.start - 8, name.end + 60)))
    )
      return 'aside'
    if (LED.test(led) || FORMER.test(led.slice(-10))) return 'aside'
    const lead = text.slice(Math.max(sentence.start, name.start - 48), name.start)
    if (OPENS_SUBJECT.test(lead)) return 'subject'
    const before = (KIND_BEFORE.exec(lead) ?? WORD_BEFORE.exec(lead))?.[1]
    const role = before === undefined ? undefined : ROLE_WORDS.get(before.toLowerCase())
    return before === 'as' && AS_CLAUSE.test(lead) && VERB.test(text.slice(name.end + 1, name.end + 20))
      ? 'subject'
      : (role ??
          (IN_CLAUSE.test(led) && CLAUSE_CLOSES.test(text.slice(name.end, name.end + 60))
            ? 'aside'
            : 'subject'))
  },
  glossed: () => null,
  goesOn: () => false,
  unknownSubject: (text, sentence, before) => {
    const first = sentence.start
    const opening = text.slice(first, Math.min(before, first + 160))
    for (const pattern of [
      INTRODUCED,
      OWN_BEFORE,
      RAISES,
      IS_WORTH,
      SECOND,
      DESCRIBED,
      OPENING,
      INSIDE,
      POSSESSIVE,
    ]) {
      const isSecond =
        pattern === SECOND || pattern === RAISES || pattern === IS_WORTH || pattern === OWN_BEFORE
      const from = isSecond ? Math.max(first, before - 90) : first
      const found = pattern.exec(isSecond ? text.slice(from, before) : opening)
      const name = found?.[1]
      if (found === null || name === undefined) continue
      const start = from + found.index + found[0].indexOf(name)
      const end = start + name.length
      const behind = text.slice(end, before)
      if (
        OPENERS.has(name.split(' ')[0] ?? '') ||
        TITLE.test(name) ||
        (opening.startsWith('The ') && OF_PLACE.test(behind)) ||
        BASED.test(name) ||
        (pattern === OPENING &&
          !name.includes(' ') &&
          !VERB.test(text.slice(first + found.index + found[0].length - 1))) ||
        (RECKONING.test(behind) && !isSecond) ||
        PERSON.test(behind) ||
        HEADS.test(behind) ||
        (pattern === INSIDE && SPEAKS.test(behind))
      )
        continue
      return {
        start,
        end,
        sure:
          isSecond ||
          pattern === INTRODUCED ||
          pattern === DESCRIBED ||
          (pattern === POSSESSIVE && (name.includes(' ') || OWN_SUM_BEHIND.test(text.slice(end, end + 9)))) ||
          (pattern === OPENING &&
            (name.includes(' ') ||
              COMPANY_FORM.test(name) ||
              APPOSED.test(text.slice(end, end + 118)) ||
              isNamedElsewhere(text, name, start))),
      }
    }
    return null
  },
  perChip: (text, amount) => {
    const unit = PER.exec(text.slice(amount.end, amount.end + 40))
    if (
      unit === null &&
      FEW_DOLLARS.test(text.slice(amount.start, amount.end)) &&
      PER_HOUR.test(text.slice(amount.end, amount.end + 30))
    )
      return 'hour'
    return unit === null ? null : /h(?:ou)?r$/i.test(unit[0]) ? 'hour' : 'unit'
  },
  denies: (text, sentence, { start, end }) => {
    const before = text.slice(Math.max(sentence.start, start - 160), start)
    if (DROPPED.test(text.slice(end, Math.min(sentence.end, end + 100)))) return true
    if (!MAY_DENY.test(before)) return false
    if (NOT_DONE.test(before)) return true
    const denial = [...before.matchAll(DENIAL)].pop()
    const between = denial === undefined ? '' : before.slice(denial.index)
    return REPORT.test(between) && !/[.;"]/.test(between)
  },
  acting: (text) =>
    Array.from(text.matchAll(ACTING), ({ index, 1: name = '' }) => {
      const [first = ''] = name.split(' ')
      const from = OPENERS.has(first) && first !== name ? first.length + 1 : 0
      return { start: index + from, end: index + name.length }
    }).filter(({ start, end }) => {
      const name = text.slice(start, end)
      return !OPENERS.has(name.split(' ')[0] ?? '') && !TITLE.test(name)
    }),
  unknownSite: (text, sentence, amount) => {
    const from = Math.max(sentence.start, amount.start - 120)
    const around = text.slice(from, Math.min(sentence.end, amount.end + 120))
    for (const pattern of [FACILITY_NAME, TOWN]) {
      const found = pattern.exec(around)
      const name = found?.[1]
      if (found === null || name === undefined || OPENERS.has(name.split(' ')[0] ?? '')) continue
      const start = from + found.index + found[0].indexOf(name)
      return { start, end: start + name.length }
    }
    return null
  },
  clauseEnds: (text, index) => {
    const word = text.charCodeAt(index) === 44 ? index + 2 : index + 1
    return (
      'wbta'.includes(text.charAt(word)) &&
      'hulfs'.includes(text.charAt(word + 1)) &&
      CLAUSE_STARTS.test(text.slice(index, index + 12))
    )
  },
  counted: (text, amount) => {
    const behind = text.slice(amount.end, amount.end + 60)
    if (SITES_COUNTED.test(behind)) return 'sites'
    if (DRIVERS.test(behind)) return 'drivers'
    if (DATA_CENTERS.test(behind) && /\d\d/.test(text.slice(amount.start, amount.end))) return 'data centers'
    if (FUNCTION_WORD.test(behind)) return null
    const noun = COUNTED.exec(behind)?.[1]
    if (noun === undefined) return null
    return CHIP_WORDS.has(noun) ? 'chips' : noun
  },
}
