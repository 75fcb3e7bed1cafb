import type { Cited, Status } from '../../facts/fact'
import type { Article } from '../../text/article'
import type { AmountMark, DateMark } from '../mark'
import { derived, distance, hasCue, stated, type Scene } from './scene'

/** When a figure was told and what time it is for. */
export interface Timing {
  readonly said: Cited<string> | null
  /** The time it is for, and whether it is an end (`연말까지`, `by 2030`). */
  readonly at: Cited<string> | null
  readonly by: boolean
}

/**
 * Parts the dates of a sentence: one that stands before the speaker of a sentence of saying, or a past one beside a
 * plan, tells when it was said (`지난 4월 …라고 말했다`); the nearest other one is the time the figure is for.
 */
export function timingOf(scene: Scene, amount: AmountMark, article: Article, ahead: boolean): Timing {
  const telling = hasCue(scene, 'said') || hasCue(scene, 'reported')
  let said: DateMark | null = null
  let at: DateMark | null = null
  let near = Infinity
  for (const date of scene.dates) {
    if (date.date === null) continue
    if (telling && date.relation === 'at' && tellsSaying(scene, date, date.date, article.published, ahead)) {
      said ??= date
      continue
    }
    const cost = distance(scene, amount, date)
    if (cost < near) {
      at = date
      near = cost
    }
  }
  return { said: cited(said), at: cited(at), by: at?.relation === 'by' }
}

/** Characters between a date and the verb of saying that it belongs to: `14일 밝혔다`. */
const BESIDE = 6

/**
 * Whether a date is that of the saying: not after publication, and beside the verb of saying, before the
 * speaker, or past beside a plan.
 */
function tellsSaying(
  scene: Scene,
  mark: DateMark,
  date: string,
  issued: string | null,
  ahead: boolean,
): boolean {
  const month = issued?.slice(0, Math.min(date.length, 7))
  if (month !== undefined && date.slice(0, 7) > month) return false
  const saying = (cue: { readonly cue: string; readonly start: number }): boolean =>
    cue.cue === 'said' && cue.start >= mark.end && cue.start - mark.end <= BESIDE
  if (scene.cues.some(saying)) return true
  if (ahead && month !== undefined && date.slice(0, 7) < month) return true
  const first = scene.actors.find((actor) => actor.role === 'subject' || actor.role === 'topic')
  return first === undefined ? mark.start - scene.sentence.start < 3 : mark.end <= first.mark.start
}

function cited(mark: DateMark | null): Cited<string> | null {
  if (mark?.date == null) return null
  const value = mark.period ?? mark.date
  return mark.relative ? derived(value, mark, 'relative-date') : stated(value, mark)
}

/** The month of publication, for what holds at the time of writing. */
export const published = (scene: Scene, article: Article): Cited<string> | null =>
  article.published === null
    ? null
    : derived(article.published.slice(0, 7), scene.sentence, 'publication-month')

/** Status words in which the figure lies ahead. */
export const AHEAD: ReadonlySet<Status> = new Set<Status>([
  'planned',
  'target',
  'announced',
  'committed',
  'rumoured',
  'estimate',
  'hypothetical',
])
