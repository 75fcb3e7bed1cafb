import type { NameMark } from '../../mark'
import type { Named } from '../../views/draft'
import { after, before, isCue, readingAs, type Line } from '../../views/line'
import { koreanBrokerStems } from '../../lexicon/institutions-korea'
import { AS_COMPANY } from './view-words'

/** An institution where it acts, and the mark it was read from (none for a bare stem or one known by its ending). */
export interface Broker extends Named {
  readonly mark: NameMark | null
}

const TAG = /^\s*(?:\[[^\]]{1,24}\]\s*|<[^>]{1,24}>\s*|[-▶■◆●*·]\s+)+/
/** A broker's name by its ending, where the lexicon does not know it: ○○증권, ○○투자증권, ○○證, ○○리서치. */
const BY_ENDING =
  /([가-힣A-Za-z&]{2,10}?(?:투자증권|금융투자|증권|투자證|證|리서치|캐피[털탈]))(?=은|는|이|가|의|에서|도|에|\s|,|"|'|$|\)|\]|”)/g
/** Without one of these there is none: a look that costs little. */
const HAS_ENDING = /증권|금융투자|證|리서치|캐피[털탈]/
const NO_BROKER =
  /^(?:유가|미국|국내|해외|중국|외국계?|대형|중소형|주요|국채|채무|다수|상장|이|그|한|동|해당|복수|여러|글로벌|외국|일부|각|타|전|후강퉁|온라인|종합)(?:투자)?(?:증권|證)/
/** A house with its own stock code where no other company is spoken of: it is rated. */
const CODED = /^\(\d{6}\)(?:은|는|도)\s/

/** Where the words of a headline begin, behind its tags: `[특징주] …`, `- …`. */
export const bodyStart = (line: Line): number =>
  line.start + (TAG.exec(line.text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].length ?? 0)

/** The institutions that act in a line, in order; `isSpokenOf` tells whether the lines before name a company. */
export function brokersOf(line: Line, isSpokenOf: () => boolean): readonly Broker[] {
  const marks = line.marks.filter(
    (mark): mark is NameMark => mark.type === 'name' && readingAs(mark, 'institution') !== null,
  )
  const acting = marks.filter((mark) => !AS_COMPANY.test(after(line, mark.end, 60)))
  const hasCompany = acting.length > 0 && (line.marks.some(isCompanyAlone) || isSpokenOf())
  const last = trailing(line)
  const rated = (mark: NameMark) =>
    isRated(line, mark, acting, hasCompany) ||
    isToldByLast(line, mark, last) ||
    (!hasCompany && CODED.test(after(line, mark.end, 10)))
  const found = acting.filter((mark) => !rated(mark)).map(brokerOf)
  const edges = [found.length > 0 ? null : leading(line), last].filter(
    (each): each is Broker => each !== null && !found.some((broker) => broker.span.start === each.span.start),
  )
  const all = [...found, ...edges]
  return all.length > 0 ? all.sort((a, b) => a.span.start - b.span.start) : byEnding(line, marks)
}

/** Whether a mark names a company that is no house. */
export const isCompanyAlone = (mark: Line['marks'][number]): boolean =>
  readingAs(mark, 'company') !== null && readingAs(mark, 'institution') === null

/** `나다증권, 실적 기대…목표주가 ↑-가나`: with a broker at the end, the one that opens the line is what is rated. */
const isToldByLast = (line: Line, mark: NameMark, last: Broker | null): boolean =>
  last !== null && mark.start <= bodyStart(line) + 2 && /^\s?,/.test(after(line, mark.end, 2))

const brokerOf = (mark: NameMark): Broker => ({
  value: readingAs(mark, 'institution')?.name ?? '',
  span: { start: mark.start, end: mark.end },
  how: 'stated',
  mark,
})

/** A house with both its target and its rating: `가나증권 목표가 43만원, 투자의견 Buy`. */
const RECORD = /^\s?(?:목표주?가|투자의견)[^.]{2,16}[,/·]\s?(?:목표주?가|투자의견)/

/** A broker right before the head is what is rated when another one acts or no company is named: `NH투자증권 목표주가 상향`. */
function isRated(line: Line, mark: NameMark, all: readonly NameMark[], hasCompany: boolean): boolean {
  const head = line.marks.find(
    (each) =>
      each.start >= mark.end &&
      isCue(each, 'price-target', 'opinion', all.length > 1 ? 'coverage' : 'opinion'),
  )
  const gap = head === undefined ? null : line.text.slice(mark.end, head.start)
  const isBefore = gap !== null && /^\s?['"]?\s?$/.test(gap)
  if (isBefore)
    return (
      all.length > 1 ||
      (!hasCompany &&
        mark.start === bodyStart(line) &&
        isKorean(mark) &&
        !RECORD.test(after(line, mark.end, 40)))
    )
  if (all.length < 2 || hasCompany) return false
  const isQuoted = /["']/.test(line.text.charAt(mark.start - 1)) && /^,/.test(after(line, mark.end, 1))
  if (isQuoted && all[0] !== mark) return true
  const first = mark.start <= bodyStart(line) + 2
  if (/^(?:의\s(?:목표|투자의견|투자 의견|주가)|를 매수|을 매수|의 매수)/.test(after(line, mark.end, 8)))
    return all[0] !== mark
  return (
    first &&
    /^,\s/.test(after(line, mark.end, 2)) &&
    isCue(head ?? line.marks[0] ?? mark, 'price-target', 'opinion') &&
    all.at(-1) !== mark &&
    (isLast(line, all.at(-1)) || isQuoted)
  )
}

/** Whether a mark stands at the end of a line, where headlines name the broker. */
const isLast = (line: Line, mark: NameMark | undefined): boolean =>
  mark !== undefined && /^[\s\])"']*$/.test(line.text.slice(mark.end, line.end))

const isKorean = (mark: NameMark): boolean =>
  /(?:증권|證|투자|대우|금융)$/.test(mark.readings[0]?.name ?? '') ||
  /Securities|Investment|Asset/.test(mark.readings[0]?.name ?? '')

/** A bare stem where a headline can hold nothing but a broker: `하나, "웹케시 …"`. */
function leading(line: Line): Broker | null {
  const start = bodyStart(line)
  const found = /^([가-힣A-Za-z]{2,8}),?\s?(?="|')/.exec(line.text.slice(start, start + 14))
  const isCompany =
    /^[^"']*,/.test(found?.[0] ?? '') &&
    line.marks.some((mark) => mark.start === start && readingAs(mark, 'company') !== null)
  return isCompany ? null : stemAt(found?.[1], start)
}

/** `…목표가↑-하나`, `… - 현대車`, `…[유안타]`. */
function trailing(line: Line): Broker | null {
  let end = line.end
  while (end > line.start && ' ])"\'.'.includes(line.text.charAt(end - 1))) end--
  const tail = line.text.slice(Math.max(line.start, end - 14), end)
  const found = /(?:[-—[…·]|\.\.) ?([가-힣A-Za-z車]{2,8})$/.exec(tail)
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
  for (const found of words.matchAll(BY_ENDING)) {
    const value = found[1] ?? ''
    const start = line.start + found.index
    if (NO_BROKER.test(value) || /[가-힣A-Za-z]/.test(line.text.charAt(start - 1))) continue
    if (known.some((mark) => mark.start < start + value.length && mark.end > start)) continue
    return [
      {
        value,
        span: { start, end: start + value.length },
        how: 'stated',
        rule: 'broker-by-ending',
        mark: null,
      },
    ]
  }
  return []
}

const TITLE = '(?:선임|책임|수석)?(?:연구원|연구위원|애널리스트|파트장|센터장|본부장|팀장|이사)'
const NAME_BEFORE = /([가-힣]{2,4})\s$/
const NAME_BEHIND = new RegExp(
  `^(?:\\([A-Za-z .&]+\\))?(?:의|\\s소속(?:의)?|\\s리서치센터|\\s리서치센터의)?\\s(?:애널리스트\\s)?([가-힣]{2,6}(?:\\s[가-힣]{1,6}){0,2}?|[가-힣]\\s[가-힣]{1,6})\\s?${TITLE}`,
)
const TITLE_BEHIND = new RegExp(`^(?:의)?\\s(?:리서치(?:센터)?\\s?)?${TITLE}`)
const ALONE = new RegExp(`^[가-힣]{2,4}(?=\\s${TITLE}[은는이가도])`)
const ANALYST_NAME =
  /^(?:의\s|(?:의)?\s애널리스트(?:인)?\s)([가-힣]{1,6}(?:\s[가-힣]{2,6}){1,2}?)(?=[은는이가도] |,)/

/** The analyst of a sentence that names no broker: `곽○○ 연구원은 …`. */
export function analystAlone(line: Line): Named | null {
  const name = ALONE.exec(after(line, line.start, 24))?.[0]
  return name === undefined ? null : at(line.start, name)
}

/** The analyst a broker is named with: `최○○ 삼성증권 연구원`, `UBS의 패트릭 ○ 연구원`. */
export function analystOf(line: Line, broker: Broker): Named | null {
  const behind = after(line, broker.span.end, 40)
  const person =
    NAME_BEHIND.exec(behind)?.[1] ?? (isForeign(broker) ? ANALYST_NAME.exec(behind)?.[1] : undefined)
  if (person !== undefined && !TITLE_BEHIND.test(behind))
    return at(broker.span.end + behind.indexOf(person), person)
  if (!TITLE_BEHIND.test(behind)) return null
  const ahead = before(line, broker.span.start, 24)
  const full = /((?:[가-힣]{2,6}\s)?[가-힣]{2,6})(?:\s|의\s)$/.exec(ahead)?.[1]
  const name = isForeign(broker) ? full : NAME_BEFORE.exec(ahead)?.[1]
  return name === undefined ? null : at(broker.span.start - ahead.length + ahead.lastIndexOf(name), name)
}

const isForeign = (broker: Broker): boolean => broker.mark !== null && !isKorean(broker.mark)

const at = (start: number, value: string): Named => ({
  value,
  span: { start, end: start + value.length },
  how: 'stated',
})
