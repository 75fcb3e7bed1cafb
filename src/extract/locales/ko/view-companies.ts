import { contains } from '../../../text/span'
import type { NameMark } from '../../mark'
import { type Topic, statedAt } from '../../views/draft'
import { after, isCue, readingAs, type Line, namesHouse, namesCompany } from '../../views/line'
import type { Broker } from './view-brokers'
import {
  afterBroker,
  atQuotation,
  atStart,
  beforeHead,
  byRule,
  byTopicParticle,
  codeAt,
  firstWord,
  startOf,
  subjectOf,
  type Company,
} from './view-names'
import { OWN_RESULTS, AS_TOPIC, STRONG_END } from './view-words'
import {
  ACTING_COMPANY,
  NAME_LINE,
  NAME_IN_LINE,
  OF_COMPANY,
  SUBJECT_END,
  LISTED_BY,
  ROW_TICKER,
  LISTED_BROKER,
  TAGGED,
  VIEW_BELOW,
  OBJECT_PRICED,
  OWN,
  VERB_END,
  HEADING_MARKS,
} from '../../lexicon/korean-view-joints'

/** The company a line's view is about, by the strongest sign there is. */
export function companyOf(line: Line, all: readonly Broker[]): Company | null {
  const marks = companyMarks(line, all)
  const brokers = all.filter(({ span }) => span.start >= line.start)
  const head = line.marks.find(
    (mark) => isCue(mark, 'price-target', 'opinion', 'coverage') || mark.type === 'rating',
  )
  const start = startOf(line, brokers)
  return (
    ofRow(line, marks) ??
    first(line, marks, (mark) => AS_TOPIC.test(after(line, mark.end, 60))) ??
    byTopicParticle(line, brokers) ??
    first(line, marks, (mark) => head !== undefined && isRightBefore(line, mark, head.start)) ??
    first(line, marks, (mark) => mark.start === start && STRONG_END.test(after(line, mark.end, 4))) ??
    atStart(line, start, marks, head?.start ?? line.end) ??
    beforeHead(line, head?.start ?? null, marks, brokers) ??
    first(line, marks, (mark) => mark.start === start) ??
    first(line, marks, (mark) => ACTING_COMPANY.test(after(line, mark.end, 18))) ??
    first(line, marks, (mark) => OBJECT_PRICED.test(after(line, mark.end, 3))) ??
    mentioned(line, marks) ??
    afterBroker(line, brokers) ??
    atQuotation(line, start, brokers) ??
    subjectOf(line, brokers) ??
    firstWord(line, start, head)
  )
}

/** The company of a row that a ticker opens: it alone, or the name before it. */
function ofRow(line: Line, marks: readonly NameMark[]): Company | null {
  const found = ROW_TICKER.exec(after(line, line.start, 100))
  const value = found?.[1]
  if (found === null || value === undefined) return null
  const start = line.start + found[0].lastIndexOf(value)
  const ticker = statedAt(start, value)
  const named = first(line, marks, (mark) => mark.end < start)
  return named === null ? { ...ticker, listed: null, ticker } : { ...named, ticker }
}

/** The companies that stand beside one in a list, itself among them: `네이버·카카오 목표주가 상향`, `네이버와 카카오의 목표주가를`. */
export function listOf(line: Line, company: Company | null, brokers: readonly Broker[]): readonly Company[] {
  if (company === null) return []
  const marks = companyMarks(line, brokers)
  const at = marks.findIndex((mark) => mark.start === company.span.start)
  if (at < 0) return [company]
  const isJoined = (index: number): boolean => {
    const [left, right] = [marks[index - 1], marks[index]]
    return left !== undefined && right !== undefined && LISTED_BY.test(line.text.slice(left.end, right.start))
  }
  let first = at
  let last = at
  while (isJoined(first)) first--
  while (isJoined(last + 1)) last++
  return marks
    .slice(first, last + 1)
    .map((mark, index) => (first + index === at ? company : companyAt(line, mark)))
}

/** The companies of a line that no broker is read from. */
function companyMarks(line: Line, brokers: readonly Broker[]): readonly NameMark[] {
  return line.marks.filter(
    (mark): mark is NameMark =>
      mark.type === 'name' &&
      (namesCompany(mark) || namesHouse(mark)) &&
      !brokers.some((broker) => contains(broker.span, mark)),
  )
}

/** All companies that a line names. */
export const companiesIn = (line: Line, brokers: readonly Broker[]): readonly Company[] =>
  companyMarks(line, brokers).map((mark) => companyAt(line, mark))

const first = (line: Line, marks: readonly NameMark[], test: (mark: NameMark) => boolean): Company | null => {
  const mark = marks.find(test)
  return mark === undefined ? null : companyAt(line, mark)
}

/** The first company a line mentions, where nothing tells that the view is about it. */
function mentioned(line: Line, marks: readonly NameMark[]): Company | null {
  const company = first(line, marks, () => true)
  if (company === null) return null
  const isOf = OWN.test(after(line, company.span.end, 4))
  return { ...company, rule: isOf ? 'company-by-mention' : 'company-in-passing' }
}

function companyAt(line: Line, mark: NameMark): Company {
  const company = readingAs(mark, 'company')
  const reading = company ?? mark.readings[0]
  const written = line.text.slice(mark.start, mark.end)
  return {
    value: company === null && LISTED_BROKER.test(written) ? written : (reading?.name ?? ''),
    span: { start: mark.start, end: mark.end },
    how: 'stated',
    listed: reading?.currency ?? null,
    ticker: codeAt(line, mark.end, reading?.currency === 'USD'),
  }
}

const isRightBefore = (line: Line, mark: NameMark, head: number): boolean =>
  mark.end <= head && OF_COMPANY.test(line.text.slice(mark.end, head))

/** The company a sentence without a view is about, for the sentences behind it. */
export function topicOf(line: Line, brokers: readonly Broker[]): Topic | null {
  const heading = headingOf(line)
  if (heading !== null) return heading
  const marks = companyMarks(line, brokers).filter(namesCompany)
  const subject = marks.find((each) => SUBJECT_END.test(after(line, each.end, 24)))
  const known =
    taggedOf(line, brokers) ?? (subject === undefined ? mentioned(line, marks) : companyAt(line, subject))
  if (known !== null) {
    const { listed, ticker, ...company } = known
    return { company, listed, ticker }
  }
  const found =
    byTopicParticle(line, brokers) ??
    afterBroker(line, brokers) ??
    ownResults(line, brokers) ??
    subjectOf(line, brokers)
  if (found === null) return null
  const { listed, ticker, ...company } = found
  return { company, listed, ticker }
}

/** A house whose own results a sentence tells, which another house will rate: `가나증권의 2분기 순이익은 …`. */
function ownResults(line: Line, brokers: readonly Broker[]): Company | null {
  const mark = brokers[0]?.mark ?? null
  return mark !== null && OWN_RESULTS.test(after(line, mark.end, 90))
    ? { ...companyAt(line, mark), rule: 'company-in-passing' }
    : null
}

/** The company in the brackets that open a line, a known one or above its view: `[가나전자] 수주가 는다`. */
function taggedOf(line: Line, brokers: readonly Broker[]): Company | null {
  const found = TAGGED.exec(line.text.slice(line.start, Math.min(line.end, line.start + 40)))
  const name = found?.[1]
  if (found === null || name === undefined || brokers.length > 0) return null
  const start = line.start + found[0].indexOf(name)
  return (
    companiesIn(line, brokers).find(({ span }) => span.start === start) ??
    (VIEW_BELOW.test(line.text.slice(line.end, line.end + 16))
      ? byRule(line, start, name, 'company-by-heading')
      : null)
  )
}

/** A short line of its own that is a name: the heading of a report. */
function headingOf(line: Line): Topic | null {
  const words = line.text.slice(line.start, line.end)
  const isAlone =
    line.text.charAt(line.end) === '\n' && (line.start === 0 || line.text.charAt(line.start - 1) === '\n')
  if (!isAlone || words.length > 22 || !NAME_LINE.test(words.replace(HEADING_MARKS, '').trim())) return null
  const name = NAME_IN_LINE.exec(words)
  if (name === null || VERB_END.test(name[0]) || words.endsWith('다.')) return null
  const known = line.marks.find((mark): mark is NameMark => mark.type === 'name' && namesCompany(mark))
  const company =
    known === undefined
      ? byRule(line, line.start + name.index, name[0], 'company-by-heading')
      : companyAt(line, known)
  return company === null ? null : { company, listed: company.listed, ticker: company.ticker }
}
