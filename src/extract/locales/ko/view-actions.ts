import type { Cited, ViewAction } from '../../../facts/fact'
import type { CueMark, RatingMark } from '../../mark'
import { after, before, isCue, type Line } from '../../views/line'
import { type ViewDraft, stated } from '../../views/draft'
import { stepBy } from './view-bare-target'
import { headsOf } from './view-verbs'
import { MAYBE } from './view-words'
import {
  BEGINS,
  BEGINS_WITH,
  PLANNED,
  CONTRAST,
  VERB_OF_ALL,
  ANALYSIS,
  ANEW,
} from '../../lexicon/korean-view-joints'

const isDenied = (ahead: string): boolean => MAYBE.test(ahead)

/** What a part of a line says was done, and with which words; `current` are its ratings. */
export function actionsOf(
  line: Line,
  from: number,
  to: number,
  ratings: readonly RatingMark[],
): readonly Cited<ViewAction>[] {
  const actions: Cited<ViewAction>[] = []
  const add = (value: ViewAction, mark: { start: number; end: number }) => {
    if (!actions.some((each) => each.value === value)) actions.push(stated(value, mark))
  }
  for (const mark of line.marks) {
    if (mark.start < from || mark.end > to) continue
    if (isCue(mark, 'coverage') && isStart(line, mark) && !PLANNED.test(after(line, mark.end, 16)))
      add('initiate', mark)
    if (!isCue(mark, 'raise', 'lower', 'maintain') || isDenied(after(line, mark.end, 22))) continue
    for (const head of headsOf(line, mark, from, ratings)) {
      if (mark.cue === 'maintain') add('maintain', mark)
      else if (isCue(head, 'price-target')) add(mark.cue === 'raise' ? 'raise-target' : 'lower-target', mark)
      else add(mark.cue === 'raise' ? 'upgrade' : 'downgrade', mark)
    }
  }
  return actions
}

/** Gives the verb behind the last of several targets to those views that have none of their own. */
export function withSharedVerb(line: Line, drafts: readonly ViewDraft[]): readonly ViewDraft[] {
  const last = drafts.at(-1)?.price.target
  const verb = line.marks.findLast((mark) => isCue(mark, 'raise', 'lower', 'maintain'))
  if (drafts.length < 2 || last == null || verb === undefined || verb.start < last.span.end) return drafts
  if (CONTRAST.test(line.text.slice(line.start, verb.start))) return drafts
  if (!VERB_OF_ALL.test(line.text.slice(last.span.end, verb.start)) || isDenied(after(line, verb.end, 22)))
    return drafts
  const action = stated(stepBy(verb), verb)
  return drafts.map((draft) =>
    draft.price.target === null || draft.actions.length > 0 ? draft : { ...draft, actions: [action] },
  )
}

/** 커버리지 개시, 신규 커버리지, 분석을 개시, `커버리지를 '매수', 목표주가 25만원으로 개시`. */
const isStart = (line: Line, mark: CueMark): boolean =>
  ANALYSIS.test(line.text.slice(mark.start, mark.end)) ||
  BEGINS.test(after(line, mark.end, 20)) ||
  BEGINS_WITH.test(after(line, mark.end, 46)) ||
  ANEW.test(before(line, mark.start, 4))
