import { isActing } from './grammar'
import type { Cited } from '../../facts/fact'
import type { Article } from '../../text/article'
import type { Candidate } from '../context'
import type { Span } from '../../text/span'
import type { CueMark } from '../mark'
import { candidate } from './fact'
import { derived, hasCue, stated, type Scene } from './scene'
import { ownerBehind, type Topic } from './topic'

/** Longest words quoted as what happened. */
const LONGEST = 120

/**
 * What happened, with its date: a clause with a word of happening and a past date, or with the date that the sentence
 * before set (`조짐은 작년 말부터 있었다. … 테슬라를 떠났고`). A clause without a name or a date is no event.
 */
export function eventsOf(scene: Scene, topic: Topic, article: Article): readonly Candidate[] {
  if (scene.actors.length === 0 || !hasCue(scene, 'event')) return []
  const cues = scene.cues.filter((cue) => cue.cue === 'event')
  const events: Candidate[] = []
  let from = scene.sentence.start
  for (const cue of cues) {
    const date = dateOf(scene, cue, from, topic, article)
    if (date !== null) {
      const start = Math.max(from, cue.end - LONGEST)
      const clause = clauseOf(scene, start, cue, date)
      const owner = actorOf(scene, cue, topic)
      const fields = { what: stated(scene.text.slice(clause.start, clause.end).trim(), clause), date, owner }
      events.push(candidate('event', fields, [clause]))
    }
    from = wordEnd(scene.text, cue.end)
  }
  return events
}

/** What is quoted: from its date when that opens the clause, up to it when it closes it (`opened in May 2024`). */
function clauseOf(scene: Scene, from: number, cue: CueMark, { span }: Cited<string>): Span {
  const end = endOf(scene, cue)
  if (span.start < from) return { start: from, end }
  return span.start < cue.start ? { start: span.start, end } : { start: from, end: Math.max(end, span.end) }
}

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

const wordEnd = (text: string, index: number): number => index + text.slice(index, index + 5).indexOf(' ') + 1

/** A clause that qualifies a name quotes the name too: `지난해 설립한 AI 스타트업 xAI`. */
function endOf(scene: Scene, cue: CueMark): number {
  if (!scene.grammar.verbLast || scene.text.charCodeAt(cue.end) !== 32) return cue.end
  const next = scene.actors.find(({ mark }) => mark.start > cue.end)
  return next !== undefined && next.mark.start - cue.end < 20 ? next.mark.end : cue.end
}

/** Who did it: of the names near, one that acts before one that is only named. */
function actorOf(scene: Scene, cue: CueMark, topic: Topic): Cited<string> | null {
  let best: Cited<string> | null = null
  let least = Infinity
  for (const actor of scene.actors) {
    const name = ownerBehind(actor, topic)
    const cost = Math.abs(actor.mark.start - cue.start) + (isActing(actor.role) ? 0 : 60)
    if (name === null || cost >= least) continue
    least = cost
    best = derived(name, actor.mark, 'nearest-name')
  }
  return best
}
