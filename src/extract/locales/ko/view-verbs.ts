import type { Cited, ViewAction } from '../../../facts/fact'
import type { CueMark, RatingMark } from '../../mark'
import { after, before, between, isCue, type Line } from '../../views/line'

/** What stands between a head and the verb it does not belong to. */
const OTHER =
  /실적|전망치|추정|가이던스|이익|매출|EPS|BPS|신용|배당|성장률|멀티플|밸류에이션|수익|비용|물량|금리|수요|공급|점유|업황|마진|판매|수주|기대감|가격|목표치|주가[가는도]|주가\s|다\.\s|,\s?["“]/
/** What may happen or would have to: `하향 조정될 가능성`, `투자의견 상향을 위해서는`. */
const MAYBE =
  /^(?:을|를|이|도|의)?\s?(?:조정)?\s?(?:될|할|을|를|이|도|하기|되기|시킬)?\s?(?:가능성|위해|수\s있|수도|경우|필요|여지|여력|전망이|것으로 (?:예상|보)|요인)/
const ADNOMINAL = /^(?:된|한|조정된|조정한|하는|될)?\s?(?:신규\s)?$/
const SHARE_MOVE = /^(?:상승|하락|올라|올랐|내려|내렸|떨어뜨|업|인상)/

/** What a part of a line says was done, and with which words; `current` are its ratings. */
export function actionsOf(
  line: Line,
  from: number,
  to: number,
  ratings: readonly RatingMark[],
): readonly Cited<ViewAction>[] {
  const actions: Cited<ViewAction>[] = []
  const add = (value: ViewAction, mark: { start: number; end: number }) => {
    if (!actions.some((each) => each.value === value))
      actions.push({ value, span: { start: mark.start, end: mark.end }, how: 'stated' })
  }
  for (const mark of line.marks) {
    if (mark.start < from || mark.end > to) continue
    if (isCue(mark, 'coverage') && isStart(line, mark)) add('initiate', mark)
    if (!isCue(mark, 'raise', 'lower', 'maintain') || MAYBE.test(after(line, mark.end, 22))) continue
    for (const head of headsOf(line, mark, from, ratings)) {
      if (mark.cue === 'maintain') add('maintain', mark)
      else if (isCue(head, 'price-target')) add(mark.cue === 'raise' ? 'raise-target' : 'lower-target', mark)
      else add(mark.cue === 'raise' ? 'upgrade' : 'downgrade', mark)
    }
  }
  return actions
}

/** 커버리지 개시, 신규 커버리지, 분석을 개시. */
const isStart = (line: Line, mark: CueMark): boolean =>
  /^분석/.test(line.text.slice(mark.start, mark.end)) ||
  /^(?:를|을)?\s?(?:['"]?[가-힣A-Za-z]{2,9}['"]?(?:로|으로)\s?)?(?:신규\s?)?(?:개시|시작|재개)/.test(
    after(line, mark.end, 20),
  ) ||
  /신규\s?$/.test(before(line, mark.start, 4))

type Head = CueMark | RatingMark

/** The heads a verb is about: the nearest before it, with those coordinated to it; or the one right behind it. */
function headsOf(line: Line, verb: CueMark, from: number, ratings: readonly RatingMark[]): readonly Head[] {
  const heads = line.marks.filter(
    (mark): mark is Head =>
      isCue(mark, 'price-target', 'opinion') || (mark.type === 'rating' && ratings.includes(mark)),
  )
  const last = heads.findLast((head) => head.end <= verb.start && head.start >= from)
  if (last !== undefined && isAbout(line, last, verb)) return [last, ...coordinated(line, heads, last)]
  const next = heads.find((head) => head.start >= verb.end && head.start - verb.end <= 6)
  const isDirect =
    next !== undefined &&
    ADNOMINAL.test(between(line, verb, next)) &&
    /^(?:상향|하향|유지|낮아진|높아진|낮춘|높인|올린|내린)/.test(line.text.slice(verb.start, verb.end))
  return isDirect ? [next] : []
}

function isAbout(line: Line, head: Head, verb: CueMark): boolean {
  const gap = between(line, head, verb)
  const word = line.text.slice(verb.start, verb.end)
  if (/^[↑↓▲▼⇧⇩⬆⬇]$|^UP$|^DOWN$|^업$/.test(word))
    return /^['"]?(?:도|를|을|\s|[\d.,만천원%()'"…-]|에서|으로|로)*['"]?\s?$/.test(gap)
  if (SHARE_MOVE.test(word))
    return gap.length <= 24 && !/[,.…]/.test(gap.replace(/\d[,.]\d/g, '')) && !OTHER.test(gap)
  return gap.length <= 60 && !OTHER.test(gap)
}

/** `목표주가와 투자의견 하향`, `투자의견·목표주가 유지`, `Buy와 목표주가 52,000원을 유지`. */
function coordinated(line: Line, heads: readonly Head[], last: Head): readonly Head[] {
  const before = heads[heads.indexOf(last) - 1]
  if (before === undefined) return []
  return /^['"]?(?:와|과|·|\/|및|\s및|,)\s?['"]?(?:12개월\s?|6개월\s?)?$/.test(between(line, before, last)) &&
    (isCue(before, 'opinion') || isCue(before, 'price-target'))
    ? [before]
    : []
}
