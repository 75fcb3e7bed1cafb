import type { AmountMark } from '../mark'
import { isActing, type Role } from './grammar'
import { clauseEndsIn, endOf, type Scene } from './scene'
import { COMPUTING, PROVIDED } from '../lexicon/joints'

/** Of chips supplied the receiver is the owner, not who supplies them. */
export const supplied = (role: Role, weight: number): number =>
  role === 'goal' ? 104 : isActing(role) || role === 'agent' ? weight - 40 : weight

/** Whether a sum is paid for what somebody is provided with: `메타에 10억달러어치 연산 능력을 제공하기로`. */
export function isProvided({ text, sentence }: Scene, amount: AmountMark): boolean {
  const end = Math.min(sentence.end, endOf(amount) + 40)
  return (
    PROVIDED.test(text.slice(endOf(amount), end)) &&
    COMPUTING.test(text.slice(Math.max(sentence.start, amount.start - 60), end))
  )
}

/** Whether the chips counted are supplied: in Korean no clause ends between the verb and its count (`공급했고, KT도 1000장을`); what is sold needs somebody to whom. */
export const isSupplied = (scene: Scene, { start }: AmountMark): boolean =>
  scene.cues.some(
    ({ cue, end }) =>
      (cue === 'supply' || (cue === 'sell' && scene.actors.some(({ role }) => role === 'goal'))) &&
      (!scene.grammar.verbLast || !clauseEndsIn(scene, end, start)),
  )
