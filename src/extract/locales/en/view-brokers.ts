import { SUM_OR_NAME } from '../../lexicon/short-joints'
import { contains } from '../../../text/span'
import type { CueMark, NameMark } from '../../mark'
import { type Named, stated, statedAt } from '../../views/draft'
import { after, before, between, isCue, readingAs, isVerb, type Line, namesHouse } from '../../views/line'
import { subjectOf } from './view-verbs'
import { AGENT, HOUSE, NO_BROKER } from './view-words'
import {
  ANALYST,
  ANALYSTS_NAME,
  ANALYST_OF,
  ANALYST_WHO,
  AT_HOUSE,
  BROKER_NAMED,
  HOUSES_JOINED,
  NO_HOUSE,
  RATES,
  SAID_BY,
  WHO_AT,
  WORD_OF_NAME,
  NAME_CLOSES,
  TRAILING_STOP,
} from '../../lexicon/broker-words'

/** Whether an institution is the one by whom or where something was done: `Upgraded at B`, `downgraded by B`. */
export function isAgent(line: Line, mark: NameMark): boolean {
  const behind = before(line, mark.start, 60)
  if (SUM_OR_NAME.test(after(line, mark.end, 7))) return false
  return AGENT.test(behind) && !WHO_AT.test(behind)
}

/** The institutions of a line by whom something was done, known ones (those joined to one too) and those that only the place tells. */
export function agentsOf(line: Line): readonly Named[] {
  const known: NameMark[] = []
  for (const mark of line.marks) {
    if (mark.type !== 'name' || !namesHouse(mark)) continue
    const last = known.at(-1)
    const isJoined = last !== undefined && HOUSES_JOINED.test(between(line, last, mark))
    if (isAgent(line, mark) || (isJoined && !isActing(line, mark))) known.push(mark)
  }
  return known.length > 0 ? known.slice(0, 6).map(namedBy) : agentByPlace(line)
}

const isActing = (line: Line, { end }: NameMark): boolean =>
  line.marks.some((each) => each.start - end === 1 && isVerb(each))

/** A house as a view names it. */
export const namedBy = (mark: NameMark): Named => stated(readingAs(mark, 'institution')?.name ?? '', mark)

/** An unknown broker behind `by` or `at`, with a verb of views before it: `downgraded by Acme Research`. */
function agentByPlace(line: Line): readonly Named[] {
  const words = line.text.slice(line.start, Math.min(line.end, line.start + 240))
  for (const found of words.matchAll(AT_HOUSE)) {
    const start = line.start + found.index + found[0].length
    const isActed =
      found[0].includes('analyst') ||
      line.marks.some((mark) => mark.end <= start && (isVerb(mark) || isCue(mark, 'set', 'rating-word')))
    const name = capitalised(line.text.slice(start, start + 48))
    if (isActed && name !== '' && isHouse(name))
      return [
        { value: name, span: { start, end: start + name.length }, how: 'stated', rule: 'broker-by-position' },
      ]
  }
  return []
}

/** The capitalised words (four at most) that a text begins with. */
function capitalised(text: string): string {
  const words: string[] = []
  for (const word of text.split(' ')) {
    if (words.length === 4 || !WORD_OF_NAME.test(word)) break
    words.push(word)
    if (NAME_CLOSES.test(word)) break
  }
  return words.join(' ').replace(TRAILING_STOP, '')
}

const isHouse = (name: string): boolean => HOUSE.test(name) || (!NO_BROKER.test(name) && !NO_HOUSE.test(name))

/** The broker that only its place tells: `<Acme Partners> Upgrades Foo to Buy`. */
export function brokerBefore(line: Line, verb: CueMark): readonly Named[] {
  const phrase = subjectOf(line, verb.start)
  if (
    phrase === null ||
    !BROKER_NAMED.test(phrase.value) ||
    NO_BROKER.test(phrase.value) ||
    phrase.ticker !== null
  )
    return []
  const reading = line.marks.find((mark) => mark.type === 'name' && mark.start === phrase.span.start)
  if (reading !== undefined && !namesHouse(reading) && !HOUSE.test(phrase.value)) return []
  return [{ value: phrase.value, span: phrase.span, how: 'stated', rule: 'broker-by-position' }]
}

/** The analyst a stretch names: `analyst Jane Doe`, `Jane Doe of B`, `B's Jane Doe`. */
export function analystOf(line: Line, start: number, end: number): Named | null {
  const words = line.text.slice(start, Math.min(end, start + 400))
  const found = ANALYST.exec(words) ?? ANALYST_WHO.exec(words)
  if (found?.[1] !== undefined) {
    const from = start + found.index + found[0].indexOf(found[1])
    const name = found[1].replace(/['’]s?$/, '')
    if (
      !line.marks.some(
        (mark) => mark.type === 'cue' && contains({ start: from, end: from + name.length }, mark),
      )
    )
      return at(from, name)
  }
  for (const mark of line.marks) {
    if (mark.start < start || mark.end > end || !namesHouse(mark)) continue
    const behind = before(line, mark.start, 60)
    const of = ANALYST_OF.exec(behind)
    if (of?.[1] !== undefined && !isMarked(line, mark.start - behind.length + of.index, of[1].length))
      return at(mark.start - behind.length + of.index, of[1])
    const possessive = ANALYSTS_NAME.exec(after(line, mark.end, 40))
    if (
      possessive?.[1] !== undefined &&
      !isMarked(line, mark.end + possessive[0].length - possessive[1].length, possessive[1].length) &&
      (SAID_BY.test(behind) || isPerson(line, mark.end + possessive[0].length))
    )
      return at(mark.end + possessive[0].length - possessive[1].length, possessive[1])
  }
  return null
}

/** Whether words are known to be something else than a person. */
const isMarked = (line: Line, start: number, length: number): boolean =>
  line.marks.some(
    (mark) => mark.start < start + length && mark.end > start && readingAs(mark, 'person') === null,
  )

const isPerson = (line: Line, at: number): boolean => RATES.test(after(line, at, 14))

const at = (start: number, value: string): Named => statedAt(start, value)
