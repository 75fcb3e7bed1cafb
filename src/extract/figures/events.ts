import type { Cited } from '../../facts/fact'
import type { Article } from '../../text/article'
import type { Candidate } from '../context'
import type { CueMark } from '../mark'
import { candidate, carriedDoubts } from './fact'
import { derived, stated, type Scene } from './scene'
import { ownerBehind, type Topic } from './topic'

/** Longest words quoted as what happened. */
const LONGEST = 120

/**
 * What happened, with its date: a clause with a word of happening and a past date, or with the date that the sentence
 * before set (`조짐은 작년 말부터 있었다. … 테슬라를 떠났고`). A clause without a name or a date is no event.
 */
export function eventsOf(scene: Scene, topic: Topic, article: Article): readonly Candidate[] {
  const cues = scene.cues.filter((cue) => cue.cue === 'event')
  if (cues.length === 0 || scene.actors.length === 0) return []
  const events: Candidate[] = []
  let from = scene.sentence.start
  for (const cue of cues) {
    const date = dateOf(scene, cue, from, topic, article)
    if (date !== null) {
      const start = Math.max(from, cue.end - LONGEST)
      const clause = { start: startOf(scene, start, date), end: cue.end }
      const owner = actorOf(scene, cue, topic)
      const fields = { what: stated(scene.text.slice(clause.start, clause.end).trim(), clause), date, owner }
      events.push(candidate('event', fields, [clause], ['event'], carriedDoubts(fields)))
    }
    from = cue.end
  }
  return events
}

/** A quote begins with its date when that stands in the clause. */
const startOf = (scene: Scene, from: number, date: Cited<string>): number =>
  date.span.start >= from && date.span.end <= scene.sentence.end
    ? Math.min(date.span.start, from + LONGEST)
    : from

function dateOf(
  scene: Scene,
  cue: CueMark,
  from: number,
  topic: Topic,
  article: Article,
): Cited<string> | null {
  for (const mark of scene.dates) {
    if (mark.date === null || mark.relation === 'by') continue
    const beside = scene.grammar.verbLast ? mark.start >= from && mark.end <= cue.start : true
    if (!beside || Math.abs(cue.start - mark.start) > LONGEST) continue
    if (article.published !== null && mark.date > `${article.published}~`) continue
    return mark.relative ? derived(mark.date, mark, 'relative-date') : stated(mark.date, mark)
  }
  return scene.dates.length === 0 && topic.date !== null && topic.dateAge <= 1 ? topic.date : null
}

function actorOf(scene: Scene, cue: CueMark, topic: Topic): Cited<string> | null {
  const near = [...scene.actors].sort(
    (a, b) => Math.abs(a.mark.start - cue.start) - Math.abs(b.mark.start - cue.start),
  )
  for (const actor of near) {
    const name = ownerBehind(actor, topic)
    if (name !== null) return derived(name, actor.mark, 'nearest-name')
  }
  return null
}
