import type { Cited } from '../../facts/fact'
import { stated, type Scene } from './scene'

/** Who said it: a person acting in a sentence that tells of saying, else a company that another reports. */
export function speakerOf(scene: Scene): Cited<string> | null {
  if (!scene.cues.some((each) => each.cue === 'said')) return null
  const person = scene.actors.find(
    (actor) => actor.reading.kind === 'person' && (actor.role === 'subject' || actor.role === 'topic'),
  )
  return person === undefined ? null : stated(person.reading.name, person.mark)
}
