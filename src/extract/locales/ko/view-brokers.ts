import { HOUSE_AT_END, WORDS_OF_HOUSE } from '../../lexicon/short-joints'
import type { NameMark } from '../../mark'
import { type Named, statedAt } from '../../views/draft'
import { isWord } from '../../../text/character'
import type { Span } from '../../../text/span'
import { after, before, isCompanyAlone, isCue, type Line, namesHouse, namesCompany } from '../../views/line'
import { read } from '../../views/table-names'
import { koreanBrokerStems } from '../../lexicon/institutions-korea'
import {
  AS_OBJECT,
  BEHIND_PRICE,
  COMPANY_CODED,
  JOINT,
  KOREAN_HOUSE,
  ONLY_CLOSES,
  RATED_BY,
  RATES,
  RATED_ITEM,
  OPENS_QUOTE,
  TITLE_GAP,
  OF_ANALYST,
  CODE_TOPIC,
  OWN_HEAD_NEXT,
  OF_FIGURE,
  STEM_PRICED,
  OF,
  COMMA_NEXT,
  COMMA_SPACE,
  LETTER,
  STEM,
  STEMS_BEFORE,
} from '../../lexicon/korean-view-joints'
import {
  ACTS,
  ALONE,
  ANALYST_NAME,
  AS_COMPANY,
  BY_ENDING,
  GIVEN_BY,
  HAS_ENDING,
  HEADING,
  HELD,
  NAME_ALONE,
  NAME_BEFORE,
  NAME_BEHIND,
  NO_BROKER,
  NO_NAME,
  OBJECT,
  TITLE_AHEAD,
  TITLE_BEHIND,
  RECORD,
  TAG,
} from './view-words'

/** An institution where it acts, and the mark it was read from (none for a bare stem or one known by its ending). */
export interface Broker extends Named {
  readonly mark: NameMark | null
}

/** Where the words of a headline begin, behind its tags: `[특징주] …`, `- …`. */
export const bodyStart = (line: Line): number =>
  isWord(line.text.charCodeAt(line.start))
    ? line.start
    : line.start +
      (TAG.exec(line.text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].length ?? 0)

const NOBODY: readonly Broker[] = []

/** The institutions that act in a line, in order; `isSpokenOf` tells whether the lines before name a company. */
export function brokersOf(line: Line, isSpokenOf: () => boolean): readonly Broker[] {
  const marks = line.marks.filter((mark): mark is NameMark => mark.type === 'name' && namesHouse(mark))
  const acting = marks.filter(
    (mark, index) =>
      !AS_COMPANY.test(after(line, mark.end, 60)) &&
      !OF_FIGURE.test(before(line, mark.start, 24)) &&
      // `△가나전자 △다라증권 △마바제약의 목표주가를`: an item of those rated, unless a price of its own follows.
      !(line.text.charAt(mark.start - 1) === '△' && RATED_ITEM.test(after(line, mark.end, 2))) &&
      // `제프리스(Jefferies)`: one house, in two spellings.
      !(line.text.charAt(mark.start - 1) === '(' && marks[index - 1]?.end === mark.start - 1),
  )
  const last = trailing(line)
  const unknown = [...byEnding(line, marks), ...byPrice(line, marks)]
  if (acting.length + unknown.length === 0) {
    const first = leading(line)
    return first === null ? (last === null ? NOBODY : [last]) : last === null ? [first] : [first, last]
  }
  const namesCompany =
    line.marks.some(isCompanyAlone) || COMPANY_CODED.test(line.text.slice(line.start, line.end))
  const hasCompany = acting.length > 0 && (namesCompany || isSpokenOf())
  const houses = [...acting, ...unknown.map(({ span }) => span)].sort((a, b) => a.start - b.start)
  // `가나증권 목표주가 상향(9만원), 다라증권 투자의견 매수`: each acts, with a head of its own.
  const isEach = houses.length > 1 && houses.every(({ end }) => OWN_HEAD_NEXT.test(after(line, end, 8)))
  const rated = (mark: NameMark) =>
    !isEach &&
    (isRated(line, mark, houses, hasCompany) ||
      isToldByLast(line, mark, last) ||
      (!namesCompany && CODE_TOPIC.test(after(line, mark.end, 28))))
  const found = acting.filter((mark) => !rated(mark)).map(brokerOf)
  const edges = [found.length > 0 ? null : leading(line), last].filter(
    (each): each is Broker => each !== null && !found.some((broker) => broker.span.start === each.span.start),
  )
  const known = [...found, ...listed(line, marks), ...edges]
  const acts = unknown.filter(
    ({ span }, index) =>
      isEach ||
      BEHIND_PRICE.test(before(line, span.start, 2)) ||
      (known.length === 0 && index === 0) ||
      OF.test(after(line, span.end, 2)) ||
      ACTS.test(after(line, span.end, 11)),
  )
  return [...known, ...acts].sort((a, b) => a.span.start - b.span.start)
}

/** `나다증권, 실적 기대…목표주가 ↑-가나`: with a broker at the end, the one that opens the line is what is rated. */
const isToldByLast = (line: Line, mark: NameMark, last: Broker | null): boolean =>
  last !== null && mark.start <= bodyStart(line) + 2 && COMMA_NEXT.test(after(line, mark.end, 2))

const brokerOf = (mark: NameMark): Broker => ({ ...read(mark, 'institution'), mark })

/** A broker right before the head is what is rated when another one acts or no company is named: `NH투자증권 목표주가 상향`. */
function isRated(line: Line, mark: NameMark, all: readonly Span[], hasCompany: boolean): boolean {
  if (all.some((other) => other !== mark && isRatedBy(line, mark, other))) return true
  const head = line.marks.find(
    (each) =>
      each.start >= mark.end &&
      isCue(each, 'price-target', 'opinion', all.length > 1 ? 'coverage' : 'opinion'),
  )
  const gap = head === undefined ? null : line.text.slice(mark.end, head.start)
  const isBefore = gap !== null && (hasCompany ? /^\s?$/ : /^\s?['"]?\s?$/).test(gap)
  if (isBefore)
    return (
      (all.length > 1 && !hasCompany) ||
      (all.length > 1 && isKorean(mark) && line.text.charAt(mark.start - 1) !== '·') ||
      (!hasCompany && AS_OBJECT.test(after(line, mark.end, 9))) ||
      (!hasCompany &&
        mark.start === bodyStart(line) &&
        isKorean(mark) &&
        !RECORD.test(after(line, mark.end, 40)))
    )
  if (all.length < 2 || hasCompany) return false
  const isQuoted = /["']/.test(line.text.charAt(mark.start - 1)) && /^,/.test(after(line, mark.end, 1))
  if (isQuoted && all[0] !== mark) return true
  const first = mark.start <= bodyStart(line) + 2
  if (HELD.test(after(line, mark.end, 12))) return all[0] !== mark
  return (
    first &&
    COMMA_SPACE.test(after(line, mark.end, 2)) &&
    isCue(head ?? line.marks[0] ?? mark, 'price-target', 'opinion') &&
    all.at(-1) !== mark &&
    (isLast(line, all.at(-1)) || isQuoted)
  )
}

/** `가나증권은 … 다라증권의 목표주가를`, `다라증권은 가나증권이 목표주가를`: of two houses, the one that the other rates. */
const isRatedBy = (line: Line, { start, end }: NameMark, other: Span): boolean =>
  other.start < start
    ? HELD.test(after(line, end, 12)) &&
      ACTS.test(after(line, other.end, 3)) &&
      !JOINT.test(line.text.slice(other.end, start)) &&
      !line.marks.some(
        (each) => isCompanyAlone(each) && (each.start > other.start || !OBJECT.test(after(line, end, 16))),
      )
    : GIVEN_BY.test(after(line, end, 16)) ||
      (RATED_BY.test(line.text.slice(end, other.start)) && RATES.test(after(line, other.end, 5)))

/** Whether a mark stands at the end of a line, where headlines name the broker. */
const isLast = (line: Line, mark: Span | undefined): boolean =>
  mark !== undefined && ONLY_CLOSES.test(line.text.slice(mark.end, line.end))

const isKorean = (mark: NameMark): boolean => KOREAN_HOUSE.test(mark.readings[0]?.name ?? '')

/** A bare stem where a headline can hold nothing but a broker: `하나, "웹케시 …"`. */
function leading(line: Line): Broker | null {
  const start = bodyStart(line)
  const found = OPENS_QUOTE.exec(line.text.slice(start, start + 14))
  if (found === null) return null
  const isCompany =
    found[0].includes(',') && line.marks.some((mark) => mark.start === start && namesCompany(mark))
  return isCompany ? null : stemAt(found[1], start)
}

/** `…목표가↑-하나`, `… - 현대車`, `…[유안타]`. */
function trailing(line: Line): Broker | null {
  let end = line.end
  while (end > line.start && ' ])"\'.'.includes(line.text.charAt(end - 1))) end--
  const tail = line.text.slice(Math.max(line.start, end - 14), end)
  const found = HOUSE_AT_END.exec(tail)
  return found?.[1] === undefined ? null : stemAt(found[1], end - found[1].length)
}

function stemAt(stem: string | undefined, start: number): Broker | null {
  const name =
    stem === undefined
      ? undefined
      : (koreanBrokerStems.get(stem) ?? koreanBrokerStems.get(stem.toUpperCase()))
  if (stem === undefined || name === undefined) return null
  return { value: name, span: { start, end: start + stem.length }, how: 'stated', mark: null }
}

function byEnding(line: Line, known: readonly NameMark[]): readonly Broker[] {
  const words = line.text.slice(line.start, Math.min(line.end, line.start + 400))
  if (!HAS_ENDING.test(words)) return []
  return [...words.matchAll(BY_ENDING)].flatMap((found) => {
    const value = found[1] ?? ''
    const start = line.start + found.index
    if (NO_BROKER.test(value) || LETTER.test(line.text.charAt(start - 1))) return []
    if (known.some((mark) => mark.start < start + value.length && mark.end > start)) return []
    return [{ ...at(start, value), rule: 'broker-by-ending', mark: null }]
  })
}

/** Houses by their bare stems in a list of houses, each with its price: `가나증권(9만원), 다라(8만원)`. */
function byPrice(line: Line, known: readonly NameMark[]): readonly Broker[] {
  const isList = known.some(({ end }) => line.text.charAt(end) === '(')
  return stemsIn(line, line.start, Math.min(line.end, line.start + 400), STEM_PRICED, known).filter(
    ({ span }) => isList || line.text.charAt(span.start - 1) === '(',
  )
}

/** Houses by their bare stems before one that has its whole name: `가나·다라·마바증권이`. */
const listed = (line: Line, known: readonly NameMark[]): readonly Broker[] =>
  known.flatMap(({ start }) => {
    const stems = STEMS_BEFORE.exec(before(line, start, 30))?.[0] ?? ''
    return stemsIn(line, start - stems.length, start, STEM, known)
  })

const stemsIn = (
  line: Line,
  from: number,
  to: number,
  stems: RegExp,
  known: readonly NameMark[],
): readonly Broker[] =>
  [...line.text.slice(from, to).matchAll(stems)].flatMap(({ 0: stem, index }) => {
    const start = from + index
    return known.some((mark) => mark.start <= start && mark.end > start) ? [] : (stemAt(stem, start) ?? [])
  })

/** The analyst of a sentence that names no broker: `곽○○ 연구원은 …`, `애널리스트 존 ○○로부터 …`. */
export function analystAlone(line: Line): Named | null {
  const name = ALONE.exec(after(line, line.start, 24))?.[0]
  if (name !== undefined) return at(line.start, name)
  const words = line.text.slice(line.start, Math.min(line.end, line.start + 200))
  const found = OF_ANALYST.test(words) ? TITLE_AHEAD.exec(words) : null
  return found === null ? null : personAt(line.start + found.index + found[0].length, found[1])
}

/** The analyst a broker is named with: `최○○ 삼성증권 연구원`, `UBS의 패트릭 ○ 연구원`. */
export function analystOf(line: Line, broker: Broker): Named | null {
  const behind = after(line, broker.span.end, 40)
  const title = TITLE_GAP.test(behind) ? TITLE_AHEAD.exec(behind) : null
  const ahead = title ?? (HEADING.test(before(line, broker.span.start, 4)) ? NAME_ALONE.exec(behind) : null)
  if (ahead !== null) return personAt(broker.span.end + ahead.index + ahead[0].length, ahead[1])
  const person =
    NAME_BEHIND.exec(behind)?.[1] ?? (isForeign(broker) ? ANALYST_NAME.exec(behind)?.[1] : undefined)
  if (person !== undefined && !TITLE_BEHIND.test(behind))
    return personAt(broker.span.end + behind.indexOf(person) + person.length, person)
  if (!TITLE_BEHIND.test(behind)) return null
  const words = before(line, broker.span.start, 24)
  const full = WORDS_OF_HOUSE.exec(words)?.[1]
  const name = isForeign(broker) ? full : NAME_BEFORE.exec(words)?.[1]
  const start = broker.span.start - words.length
  return name === undefined ? null : personAt(start + words.lastIndexOf(name) + name.length, name)
}

/** A name that ends at an offset, unless it is a word that stands before a title. */
const personAt = (end: number, name: string | undefined): Named | null =>
  name === undefined || NO_NAME.test(name) ? null : at(end - name.length, name)

const isForeign = (broker: Broker): boolean => broker.mark !== null && !isKorean(broker.mark)

const at = (start: number, value: string): Named => statedAt(start, value)
