import type { NameMark } from '../../mark'
import type { Named, Topic } from '../../views/draft'
import { after, before, isCue, readingAs, type Line } from '../../views/line'
import { bodyStart, type Broker } from './view-brokers'

const NO_TOPIC = null
/** Who or what is rated where no company is: sectors, houses, plurals. */
const NOBODY =
  /^(?:증권사|증권가|증권|증권株|은행|은행주|건설주|정유주|조선주|게임주|반도체주|금융주|보험주|월가|업체들?|기업들?|종목|관련주|관련주식|관련株|투자|기관|외국인|개인|개미들?|시장|업종|업계|국내|해외|글로벌|미국|중국|한국|일본|코스피|코스닥|올해|내년|작년|지난해|최근|이번|하반기|상반기|분기|실적|주가|목표주가|목표가|투자의견|매출|매출액|영업이익|동사|회사|해당|리포트|보고서|이에|또한|하지만|그러나|다만|따라서|한편|특히|이는|이로|현재|기존|신규|평균|연간|연결|당사|적정|12개월|6개월|목표|제시|상향|하향|유지|전망|기대|상승|하락|개선|호조|부진|수혜|반영|확대|지속|예상|가능|긍정적|우려|영향|대비|비중|의견|매수|매도|중립|보유|투자자|애널리스트|연구원|전문가|그|이|저|것|등|및|두|세|한|전체|일제히|잇단|줄줄이|속속|또|첫|공모주|대형주|중소형주|성장주|장비주|수혜주|대장주|주식|삼성그룹|상장사|상장기업|\d.*)$/
const PLURAL =
  /(?:업체들|업체|기업들|종목|관련주|관련株|업종|株|섹터|회사들|사들|[^가-힣]주|은행주|건설주|기업\d+|개사|종목들|증권사|테마주|증권가)$/
const AS_TOPIC =
  /^['")]?(?:\([^)]{1,14}\))?(?:에 대해|에 대한|에 대하여|을 대상으로|를 대상으로|의\s?(?:목표|투자\s?의견|적정|주식|주가|매수)|\s?주식|(?:을|를)\s(?:매수|Buy|BUY|업종|커버|최선호|탑픽|Top))/
const STRONG_END = /^['"”’]?(?:\s?[,…·]|\.{2,}|\s?["'“‘]|은\s|는\s|이\s|가\s|도\s|\()/
const CODE = /^\s?\((?:KS|KQ|코스피|코스닥|종목코드)?\s?[:：]?\s?(\d{6})\)/

/** A company where it is named. */
export interface Company extends Named {
  readonly listed: string | null
  readonly ticker: Named | null
}

/** The company a line's view is about, by the strongest sign there is. */
export function companyOf(line: Line, brokers: readonly Broker[]): Company | null {
  const marks = companyMarks(line, brokers)
  const head = line.marks.find((mark) => isCue(mark, 'price-target', 'opinion'))
  const start = startOf(line, brokers)
  return (
    first(line, marks, (mark) => AS_TOPIC.test(after(line, mark.end, 16))) ??
    byTopicParticle(line, brokers) ??
    first(line, marks, (mark) => head !== undefined && isRightBefore(line, mark, head.start)) ??
    first(line, marks, (mark) => mark.start === start && STRONG_END.test(after(line, mark.end, 4))) ??
    atStart(line, start, marks, head?.start ?? line.end) ??
    beforeHead(line, head?.start ?? null, marks, brokers) ??
    first(line, marks, (mark) => mark.start === start) ??
    first(line, marks, (mark) => /^(?:은|는|이|가)\s/.test(after(line, mark.end, 2))) ??
    first(line, marks, () => true) ??
    afterBroker(line, brokers)
  )
}

/** The companies of a line that no broker is read from. */
function companyMarks(line: Line, brokers: readonly Broker[]): readonly NameMark[] {
  return line.marks.filter(
    (mark): mark is NameMark =>
      mark.type === 'name' &&
      (readingAs(mark, 'company') !== null || readingAs(mark, 'institution') !== null) &&
      !brokers.some((broker) => broker.span.start <= mark.start && broker.span.end >= mark.end),
  )
}

const first = (line: Line, marks: readonly NameMark[], test: (mark: NameMark) => boolean): Company | null => {
  const mark = marks.find(test)
  return mark === undefined ? null : companyAt(line, mark)
}

function companyAt(line: Line, mark: NameMark): Company {
  const reading = readingAs(mark, 'company') ?? mark.readings[0]
  return {
    value: reading?.name ?? '',
    span: { start: mark.start, end: mark.end },
    how: 'stated',
    listed: reading?.currency ?? null,
    ticker: codeAt(line, mark.end),
  }
}

/** `(005930)` behind a name. */
function codeAt(line: Line, end: number): Named | null {
  const found = CODE.exec(after(line, end, 20))
  const code = found?.[1]
  if (found === null || code === undefined) return null
  const start = end + found[0].indexOf(code)
  return { value: code, span: { start, end: start + 6 }, how: 'stated' }
}

const isRightBefore = (line: Line, mark: NameMark, head: number): boolean =>
  mark.end <= head &&
  /^['"]?(?:\([^)]{1,14}\))?(?:의|,|도|에|\s주식|\s주가)?\s?['"]?(?:신규\s|주식\s|12개월\s|100만원\s)?['"]?$/.test(
    line.text.slice(mark.end, head),
  )

/** Where the headline's own words begin: behind its tags, the broker, the analyst's title and an opening quotation mark. */
function startOf(line: Line, brokers: readonly Broker[]): number {
  let start = bodyStart(line)
  const lead = brokers[0]
  if (lead !== undefined && lead.span.start <= start + 6) {
    const rest =
      /^(?:은|는|이|가|에서|의)?(?:\s(?:선임|책임|수석)?(?:연구원|연구위원|애널리스트))?(?:은|는|이|가)?[\s,:]*/.exec(
        after(line, lead.span.end, 24),
      )
    start = lead.span.end + (rest?.[0].length ?? 0)
  }
  while (start < line.end && '"\'“‘ `'.includes(line.text.charAt(start))) start++
  return start
}

const byRule = (line: Line, start: number, value: string, rule: string): Company | null =>
  isSaid(line, start) ||
  value.length < 2 ||
  value.length > 22 ||
  NOBODY.test(value) ||
  PLURAL.test(value) ||
  /^[\d.,%]+/.test(value) ||
  /(?:하는|하며|되는|하고|되며|하여|에서|으로|까지|보다|처럼)$|(?:유지|조정|상향|하향|제시|설정)[하되]/.test(
    value,
  )
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
  line.marks.some(
    (mark) =>
      mark.start === start &&
      (mark.type === 'rating' ||
        mark.type === 'amount' ||
        mark.type === 'date' ||
        isCue(mark, 'price-target', 'opinion', 'coverage')),
  )

/** An unknown name before `에 대해`, `의 목표주가`, or behind the broker's `은`: `A증권은 ○○의 …`. */
function byTopicParticle(line: Line, brokers: readonly Broker[]): Company | null {
  const words = line.text.slice(line.start, Math.min(line.end, line.start + 500))
  const found =
    /(?:^|[은는이가서며고여해,."'”]\s|["'(])([가-힣A-Za-z0-9&.]{2,20})(?:\([^)]{1,14}\))?(?=(?:에 대해|에 대한|에 대하여|의 목표|의 투자의견|의 투자 의견|의 적정주가|(?:을|를) 매수|(?:을|를) Buy| 주식을| 주식에| 주식의))/.exec(
      words,
    )
  if (found?.[1] !== undefined) {
    const start = line.start + found.index + found[0].indexOf(found[1])
    const isBroker = brokers.some(
      (broker) => broker.span.start < start + (found[1]?.length ?? 0) && broker.span.end > start,
    )
    const known = line.marks.some(
      (mark) => mark.type === 'name' && mark.start <= start + (found[1]?.length ?? 0) && mark.end > start,
    )
    if (!isBroker && !known) return byRule(line, start, found[1], 'company-by-particle')
  }
  return null
}

/** An unknown name right behind the broker that speaks of it: `A증권은 ○○를 저평가된 …`. */
function afterBroker(line: Line, brokers: readonly Broker[]): Company | null {
  const broker = brokers[0]
  if (broker === undefined) return null
  const lead = /^(?:은|는|이|가)\s/.exec(after(line, broker.span.end, 3))
  if (lead === null) return null
  const start = broker.span.end + lead[0].length
  const found = /^([가-힣A-Za-z0-9&.]{2,16}(?: [A-Z][A-Za-z&]{0,8})?)(?:의|을|를|이|가|에)\s/.exec(
    line.text.slice(start, start + 30),
  )
  return found?.[1] === undefined ? null : byRule(line, start, found[1], 'company-by-particle')
}

/** An unknown name at the start of a headline: `○○, 실적 개선…목표주가↑`, `○○ 목표주가 상향`. */
function atStart(line: Line, start: number, marks: readonly NameMark[], head: number): Company | null {
  const known = marks.find((mark) => mark.start === start)
  const words = line.text.slice(start, Math.min(line.end, start + 26))
  const strong =
    /^([가-힣A-Za-z0-9&.-]{2,16}(?: [A-Z&][A-Za-z&.]{0,10}| \d호)?)['"]?(?=\s?[,…]|\s?·{2,}|\.{2,}|\s["'“‘])/.exec(
      words,
    )
  if (strong?.[1] !== undefined && known === undefined && start < head)
    return byRule(line, start, trimmed(strong[1]), 'company-by-position')
  const plain = /^([가-힣A-Za-z0-9&.-]{2,16}(?: [A-Z&][A-Za-z&.]{0,10})?)\s?(?:주식\s)?$/.exec(
    line.text.slice(start, head),
  )
  return plain?.[1] !== undefined && known === undefined
    ? byRule(line, start, plain[1], 'company-by-position')
    : null
}

const trimmed = (name: string): string => (name.length > 3 ? name.replace(/(?:은|는|도)$/, '') : name)

/** An unknown name right before the head: `…기대 이하 실적…○○실업 목표주가 40%↓`. */
function beforeHead(
  line: Line,
  head: number | null,
  marks: readonly NameMark[],
  brokers: readonly Broker[],
): Company | null {
  if (head === null) return NO_TOPIC
  const behind = before(line, head, 28)
  const found =
    /(?:^|[\s"'“‘…,.)\]])([가-힣A-Za-z0-9&]{2,16})(?:의)?\s?['"]?$/.exec(behind) ??
    /(?<=[한된인은는])\s([가-힣A-Za-z0-9&]{2,16})(?:…|,|\.{2,3})\s?['"]?$/.exec(behind)
  const word = found?.[1]
  if (word === undefined) return NO_TOPIC
  const start = head - (found?.[0].length ?? 0) + (found?.[0].indexOf(word) ?? 0)
  const isKnown = brokers.some((broker) => broker.span.start < start + word.length && broker.span.end > start)
  if (isKnown || marks.some((mark) => mark.end > start && mark.start < head)) return NO_TOPIC
  if (!/^[…"'“‘.,\s]?$/.test(line.text.charAt(start - 1)) || isClauseEnd(word)) return NO_TOPIC
  return marks.length > 0 ? NO_TOPIC : byRule(line, start, word, 'company-by-position')
}

/** Words that end a clause before the head, not a name: `성장 기대 목표주가 상향`. */
const isClauseEnd = (word: string): boolean =>
  /(?:대로|기대|전망|예상|재현|쇼크|위해|따라|따른|맞아|덕에|속에|로|에|서|고|며|해|돼|된|한|할|적|성|화|률|세|중|후|전|은|는|을|를|이|가|도|만|의|와|과)$/.test(
    word,
  )

/** The company a sentence without a view is about, for the sentences behind it. */
export function topicOf(line: Line, brokers: readonly Broker[]): Topic | null {
  const heading = headingOf(line)
  if (heading !== null) return heading
  const marks = companyMarks(line, brokers).filter((mark) => readingAs(mark, 'company') !== null)
  const mark =
    marks.find((each) =>
      /^['"]?(?:\([^)]{1,14}\))?(?:은|는|이|가|의|에 대해|에 대한|주가)(?:\s|$)/.test(
        after(line, each.end, 24),
      ),
    ) ?? marks[0]
  if (mark !== undefined) {
    const { listed, ticker, ...company } = companyAt(line, mark)
    return { company, listed, ticker }
  }
  const found = byTopicParticle(line, brokers) ?? afterBroker(line, brokers) ?? subjectOf(line, brokers)
  if (found === null) return null
  const { listed, ticker, ...company } = found
  return { company, listed, ticker }
}

/** A short line of its own that is a name: the heading of a report. */
function headingOf(line: Line): Topic | null {
  const words = line.text.slice(line.start, line.end)
  const isAlone =
    line.text.charAt(line.end) === '\n' && (line.start === 0 || line.text.charAt(line.start - 1) === '\n')
  if (
    !isAlone ||
    words.length > 22 ||
    !/^[가-힣A-Za-z0-9&.]+(?: [가-힣A-Za-z0-9&.]+){0,2}(?: ?\(\d{6}\))?$/.test(
      words.replace(/[#*:]/g, '').trim(),
    )
  )
    return null
  const name = /[가-힣A-Za-z0-9&.]+(?: [A-Za-z&.]+)?/.exec(words)
  if (name === null || /다$/.test(name[0])) return null
  const known = line.marks.find(
    (mark): mark is NameMark => mark.type === 'name' && readingAs(mark, 'company') !== null,
  )
  const company =
    known === undefined
      ? byRule(line, line.start + name.index, name[0], 'company-by-heading')
      : companyAt(line, known)
  return company === null ? null : { company, listed: company.listed, ticker: company.ticker }
}

/** The unknown subject that opens a sentence: `○○은 1분기에 …`. */
function subjectOf(line: Line, brokers: readonly Broker[]): Company | null {
  const start = startOf(line, brokers)
  const found = /^([가-힣A-Za-z0-9&]{2,14}(?: [A-Z][A-Za-z&]{0,8})?)(?:은|는|이|가|의)\s/.exec(
    line.text.slice(start, start + 28),
  )
  const value = found?.[1]
  return value === undefined ? null : byRule(line, start, value, 'company-by-position')
}
