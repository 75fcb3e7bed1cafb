import { THE_TWO, NEXT_OF_ROW } from '../lexicon/short-joints'
import type { Cited } from '../../facts/fact'
import type { AmountMark, CueMark } from '../mark'
import { hasCue, stated, type Actor, type Scene } from './scene'
import { backerOf } from './unknown-owner'
import type { Topic } from './topic'
import { LIST_JOINT } from '../lexicon/joints'
import { SHARE } from '../lexicon/deal-words'

/** A company with those listed beside it in the same role: `한국 정부와 삼성전자, SK그룹에` are owners together. */
export function listed(scene: Scene, actor: Actor, amount: AmountMark): Cited<string> {
  const joined = [actor]
  const index = scene.actors.indexOf(actor)
  for (const step of [-1, 1])
    for (let at = index + step; ; at += step) {
      const other = scene.actors[at]
      const edge = step < 0 ? joined[0] : joined[joined.length - 1]
      if (other === undefined || edge === undefined || !sideBySide(scene, other, edge)) break
      if (step < 0) joined.unshift(other)
      else joined.push(other)
    }
  const own = shareOf(scene, joined, amount)
  if (own !== null) return stated(own.reading.name, own.mark)
  const first = joined[0] ?? actor
  const last = joined[joined.length - 1] ?? actor
  const names = [...new Set(joined.map(({ reading }) => reading.name))]
  return stated(names.join(', '), { start: first.mark.start, end: last.mark.end })
}

/** Of as many amounts as companies, each has its own: `A and B bought 5 and 7, respectively`, `A와 B는 각각 5개, 7개`. */
function shareOf(scene: Scene, joined: readonly Actor[], amount: AmountMark): Actor | null {
  if (joined.length < 2) return null
  const alike = scene.amounts.filter(
    ({ unit }) => unit === amount.unit || (unit === null) !== (amount.unit === null),
  )
  const last = joined.at(-1)?.mark.end ?? 0
  const next = scene.actors.find(({ mark, role }) => role === 'subject' && mark.start > last)?.mark.start
  const behind = alike.filter(({ start }) => start >= last)
  const own = behind.length > joined.length ? behind.filter(({ start }) => start < (next ?? 0)) : behind
  const same = behind.length > 0 ? own : alike
  return same.length === joined.length && (hasCue(scene, 'each') || isRow(scene, same))
    ? (joined[same.indexOf(amount)] ?? null)
    : null
}

/** Whether sums follow each other as their owners did: `will invest up to $5 billion and $10 billion`. */
const isRow = ({ text, grammar }: Scene, same: readonly AmountMark[]): boolean =>
  !grammar.verbLast &&
  same.every(({ start }, index) => index === 0 || NEXT_OF_ROW.test(text.slice(same[index - 1]?.end, start)))

/** The company of a list in the sentence before whose share an amount is: `업체별 물량은 각각 3056장, 7656장`. */
export function shareOfListed(scene: Scene, amount: AmountMark, { listed }: Topic): Actor | null {
  if (listed.length < 2 || scene.amounts.length !== listed.length) return null
  if (
    !hasCue(scene, 'each') &&
    !THE_TWO.test(scene.text.slice(scene.sentence.start, scene.sentence.start + 5))
  )
    return null
  if (scene.actors.some(({ reading }) => reading.kind === 'company')) return null
  return listed[scene.amounts.indexOf(amount)] ?? null
}

function sideBySide(scene: Scene, a: Actor, b: Actor): boolean {
  if (a.role !== b.role || a.role === 'owner' || a.role === 'bare' || a.maker) return false
  if (a.reading.kind !== 'company' && a.reading.kind !== 'government') return false
  const [left, right] = a.mark.start < b.mark.start ? [a, b] : [b, a]
  return LIST_JOINT.test(scene.text.slice(left.mark.end, right.mark.start))
}

/** Whether a name stands right before its share in a list of such: `정부 5만장, 삼성전자 5만장, 네이버 6만장`. */
export const isListedShare = (scene: Scene, actor: Actor, amount: AmountMark): boolean =>
  scene.grammar.verbLast &&
  isRightBefore(actor, amount, scene.text) &&
  scene.amounts.filter((each) => scene.actors.some((other) => isRightBefore(other, each, scene.text)))
    .length > 1

const isRightBefore = ({ mark, reading }: Actor, { start }: AmountMark, text: string): boolean =>
  (reading.kind === 'company' || reading.kind === 'government') &&
  start >= mark.end &&
  start - mark.end < 12 &&
  SHARE.test(text.slice(mark.end, start))

/** What the sums of a Korean list are, each beside its owner: `가나 1050억달러, 다라 800억달러 등 4사의 자본지출`. */
export const listedIn = (scene: Scene, amount: AmountMark): CueMark | null =>
  backerOf(scene, amount) !== null || scene.actors.some((actor) => isListedShare(scene, actor, amount))
    ? (scene.cues.find(({ cue }) => cue === 'capex' || cue === 'raise-funds') ?? null)
    : null
