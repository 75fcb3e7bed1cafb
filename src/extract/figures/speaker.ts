import { isActing } from './grammar'
import type { Cited } from '../../facts/fact'
import type { AmountMark } from '../mark'
import { derived, stated, type Actor, type Scene } from './scene'

/** Who said it: a person acting in a sentence that tells of saying, else a company that another reports. */
export function speakerOf(scene: Scene): Cited<string> | null {
  if (!scene.cues.some((each) => each.cue === 'said')) return null
  const person = scene.actors.find((actor) => actor.reading.kind === 'person' && isActing(actor.role))
  return person === undefined ? null : stated(person.reading.name, person.mark)
}

/** How far behind an amount the one stands for whom a person acts. */
const FOR_WHOM = 30

/** Whom of those he speaks for a person means: for whom he acts, or whose product or site the sentence names. */
export function meantBy(person: Actor, scene: Scene, amount: AmountMark): Cited<string> | null {
  for (const { mark, reading, role } of scene.actors) {
    const behind = mark.start - amount.end
    if (role === 'way' && reading.kind === 'company' && behind >= 0 && behind < FOR_WHOM)
      return stated(reading.name, mark)
    const whose = reading.kind === 'person' ? undefined : reading.of?.[0]
    if (whose !== undefined && person.reading.of?.includes(whose) === true)
      return derived(whose, mark, 'belongs-to')
  }
  return null
}
