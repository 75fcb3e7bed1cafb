import { TOLD_BY } from '../../lexicon/short-joints'
import type { NameMark } from '../../mark'
import { type Named, statedAt } from '../../views/draft'
import { isHangul } from '../../../text/character'
import { overlaps } from '../../../text/span'
import { after, before, isCue, type Line } from '../../views/line'
import { bodyStart, type Broker } from './view-brokers'
import {
  BEFORE_PRICED,
  BEFORE_TARGET,
  CLAUSE_END,
  COLLEAGUES,
  NOBODY,
  TRADES,
  BEFORE_PARTICLE,
  TICKER,
  HAS_PARTICLE,
  NAME_STARTS,
  CODE,
  PROSE,
} from './view-words'
import {
  DAY_OPENS,
  FIRST_WORD,
  LEAD_END,
  NAME_BEFORE_DOTS,
  NAME_RIGHT_BEFORE,
  NAME_WITH_PARTICLE,
  OPENING_NAME,
  SENTENCE_ENDS,
  WHOLE_NAME,
  PART_STARTS,
  LEAD_PARTICLE,
  NAME_OPENS,
  DIGITS_FIRST,
  BEFORE_NAME,
  TO_END,
  SHARE_END,
} from '../../lexicon/korean-view-joints'

/** A company where it is named. */
export interface Company extends Named {
  readonly listed: string | null
  readonly ticker: Named | null
}

/** `(005930)` or `(NASDAQ: ABC)` behind a name. */
export function codeAt(line: Line, end: number, isForeign = false): Named | null {
  const behind = after(line, end, 20)
  const letters = TICKER.exec(behind)
  const found = CODE.exec(behind) ?? (isForeign || letters?.[1] !== undefined ? letters : null)
  const code = found?.at(-1)
  if (found === null || code === undefined) return null
  const start = end + found[0].lastIndexOf(code)
  return statedAt(start, code)
}

/** Where the headline's own words begin: behind its tags, the broker, the analyst's title and an opening quotation mark. */
export function startOf(line: Line, brokers: readonly Broker[]): number {
  let start = bodyStart(line)
  const lead = brokers[0]
  const isLead = lead !== undefined && !PART_STARTS.test(line.text.slice(start, lead.span.start))
  if (isLead && lead.span.start <= start + 6) {
    const rest = LEAD_END.exec(after(line, lead.span.end, 24))
    start = lead.span.end + (rest?.[0].length ?? 0)
  }
  while (start < line.end && '"\'“‘ `'.includes(line.text.charAt(start))) start++
  return start
}

/** A company by a rule, unless the word is one of those that are none. */
export const byRule = (line: Line, start: number, value: string, rule: string): Company | null =>
  isSaid(line, start) ||
  value.length < 2 ||
  value.length > 22 ||
  NOBODY.test(value) ||
  DIGITS_FIRST.test(value) ||
  SENTENCE_ENDS.test(value)
    ? null
    : {
        value,
        span: { start, end: start + value.length },
        how: 'stated',
        rule,
        listed: 'KRW',
        ticker: codeAt(line, start + value.length),
      }

/** Whether a word of views begins here, so that no name does: 목표주|가 is no 목표주. */
const isSaid = (line: Line, start: number): boolean =>
  COLLEAGUES.test(after(line, start, 24)) ||
  line.marks.some(
    (mark) =>
      mark.start === start &&
      (mark.type === 'rating' ||
        mark.type === 'amount' ||
        mark.type === 'date' ||
        isCue(mark, 'price-target', 'opinion', 'coverage')),
  )

/** The unknown names of a line that a target of their own follows: `○○ 목표주가를 …, △△ 목표주가는 …`. */
export const unknownIn = (line: Line, brokers: readonly Broker[]): readonly Company[] =>
  [BEFORE_TARGET, BEFORE_PRICED]
    .flatMap((pattern) => [...line.text.slice(line.start, line.end).matchAll(pattern)])
    .flatMap((found) => {
      const value = found[1] ?? ''
      const span = { start: line.start + found.index, end: line.start + found.index + value.length }
      if (!BEFORE_NAME.test(line.text.charAt(span.start - 1)) || isClauseEnd(value)) return []
      if ([...brokers.map((broker) => broker.span), ...line.marks].some((mark) => overlaps(mark, span)))
        return []
      const company = byRule(line, span.start, value, 'company-by-particle')
      if (company === null) return []
      // A target of its own is no guess that would give way to the company before.
      const { rule: _, ...named } = company
      return [named]
    })

/** Every name of the words that stands where one can begin and before such a particle. */
function* namesBeforeParticles(words: string): Generator<RegExpExecArray> {
  for (const start of words.matchAll(NAME_STARTS)) {
    BEFORE_PARTICLE.lastIndex = start.index + start[0].length
    const found = BEFORE_PARTICLE.exec(words)
    if (found !== null) yield found
  }
}

/** `○○에` before ` 대해`, `○○의` before ` 주식`, `○○ 주식`: the name alone. */
const subjectOfParticle = (words: string, isSplit: boolean): string =>
  withoutParticle((isSplit ? words.replace(TO_END, '') : words).replace(SHARE_END, ''))

/** A company outside the lexicon that a particle tells to be the topic: `○○에 대해`, `○○의 목표주가`. */
export function byTopicParticle(line: Line, brokers: readonly Broker[]): Company | null {
  const words = line.text.slice(line.start, Math.min(line.end, line.start + 500))
  if (!HAS_PARTICLE.test(words)) return null
  for (const found of namesBeforeParticles(words)) {
    const name = subjectOfParticle(
      found[1] ?? '',
      line.text.startsWith(' 대해', line.start + found.index + found[0].length),
    )
    const span = { start: line.start + found.index + found[0].indexOf(name), end: 0 }
    span.end = span.start + name.length
    if (brokers.some((broker) => overlaps(broker.span, span))) continue
    if (line.marks.some((mark) => mark.type === 'name' && overlaps(mark, span))) continue
    const company = byRule(line, span.start, name, 'company-by-particle')
    if (company !== null) return company
  }
  return null
}

/** The unknown first word of what a broker is quoted with: `가나증권 "○○ 내년 실적 개선…목표주가↑"`. */
export function atQuotation(line: Line, start: number, brokers: readonly Broker[]): Company | null {
  if (brokers.length === 0 || !/["']/.test(line.text.charAt(start - 1))) return null
  const words = line.text.slice(start, start + 34)
  const word = FIRST_WORD.exec(words)?.[1]
  const name = word === undefined || !isClauseEnd(word) ? word : nameBeforeParticle(words)
  return name == null || TRADES.test(name) ? null : byRule(line, start, name, 'company-by-position')
}

/** An unknown name right behind the broker that speaks of it: `A증권은 ○○를 저평가된 …`. */
export function afterBroker(line: Line, brokers: readonly Broker[]): Company | null {
  const broker = brokers[0]
  if (broker === undefined) return null
  const lead = LEAD_PARTICLE.exec(after(line, broker.span.end, 3))
  if (lead === null) return null
  const start = broker.span.end + lead[0].length
  const name = nameBeforeParticle(line.text.slice(start, start + 34))
  return name === null ? null : byRule(line, start, name, 'company-by-particle')
}

/** An unknown name at the start of a headline: `○○, 실적 개선…목표주가↑`, `○○ 목표주가 상향`. */
export function atStart(line: Line, start: number, marks: readonly NameMark[], head: number): Company | null {
  const known = marks.find((mark) => mark.start === start)
  const words = line.text.slice(start, Math.min(line.end, start + 26))
  const strong = OPENING_NAME.exec(words)
  if (strong?.[1] !== undefined && known === undefined && start < head)
    return byRule(line, start, withoutParticle(strong[1]), 'company-by-position')
  const plain = WHOLE_NAME.exec(line.text.slice(start, head))
  return plain?.[1] !== undefined && known === undefined
    ? byRule(line, start, withoutParticle(plain[1]), 'company-by-position')
    : null
}

/** Whether a particle can stand behind a word: 이 은 을 behind a final consonant, 가 는 를 behind a vowel; others anywhere. */
function takesParticle(word: string, particle: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  if (!isHangul(last)) return true
  const hasFinal = (last - 0xac00) % 28 !== 0
  return '이은을과'.includes(particle) ? hasFinal : '가는를와'.includes(particle) ? !hasFinal : true
}

/** The name that a text begins with, up to a particle and a space. */
function nameBeforeParticle(text: string): string | null {
  const found = NAME_WITH_PARTICLE.exec(text)
  const [, name, particle] = found ?? []
  return name !== undefined && (particle === undefined || takesParticle(name, particle)) ? name : null
}

/** A name without the particle it was taken with: 은 in `가나전자은` is none, 는 is one. */
function withoutParticle(name: string): string {
  const last = name.slice(-1)
  const rest = name.slice(0, -1)
  return name.length > ('의을를'.includes(last) ? 2 : 3) &&
    '의을를은는에도'.includes(last) &&
    takesParticle(rest, last)
    ? rest
    : name
}

/** An unknown name right before the head: `…기대 이하 실적…○○실업 목표주가 40%↓`. */
export function beforeHead(
  line: Line,
  head: number | null,
  marks: readonly NameMark[],
  brokers: readonly Broker[],
): Company | null {
  if (head === null) return null
  const behind = before(line, head, 28)
  const found = NAME_RIGHT_BEFORE.exec(behind) ?? NAME_BEFORE_DOTS.exec(behind)
  const word = found?.[1]
  if (word === undefined) return null
  const start = head - (found?.[0].length ?? 0) + (found?.[0].indexOf(word) ?? 0)
  const isKnown = brokers.some((broker) => broker.span.start < start + word.length && broker.span.end > start)
  if (isKnown || marks.some((mark) => mark.end > start && mark.start < head)) return null
  if (!NAME_OPENS.test(line.text.charAt(start - 1)) || isClauseEnd(word)) return null
  return marks.length > 0 ? null : byRule(line, start, word, 'company-by-position')
}

/** Words that end a clause before the head, not a name: `성장 기대 목표주가 상향`. */
const isClauseEnd = (word: string): boolean => CLAUSE_END.test(word)

/** The unknown subject of a sentence: `○○은 1분기에 …`, `보고서에 따르면, ○○은 …`. */
export function subjectOf(line: Line, brokers: readonly Broker[]): Company | null {
  const reported = TOLD_BY.exec(line.text.slice(line.start, Math.min(line.end, line.start + 120)))
  const from = reported === null ? startOf(line, brokers) : line.start + reported.index + reported[0].length
  const start = from + (DAY_OPENS.exec(line.text.slice(from, from + 14))?.[0].length ?? 0)
  const isBroker = brokers.some(({ span }) => span.start === start)
  const name = isBroker ? null : nameBeforeParticle(line.text.slice(start, start + 34))
  return name === null ? null : byRule(line, start, name, 'company-by-position')
}

/** The first word of a headline on a target, where nothing better is: `○○ 2분기 호실적에 목표주가 상향`. */
export function firstWord(
  line: Line,
  start: number,
  head: Line['marks'][number] | undefined,
): Company | null {
  const isHeadline = !PROSE.test(line.text.slice(line.start, line.end).trimEnd())
  if (head === undefined || !isCue(head, 'price-target') || !isHeadline || line.end - line.start > 70)
    return null
  const word = FIRST_WORD.exec(line.text.slice(start, start + 14))?.[1]
  if (word === undefined || isClauseEnd(word) || TRADES.test(word)) return null
  return byRule(line, start, word, 'company-by-position')
}
