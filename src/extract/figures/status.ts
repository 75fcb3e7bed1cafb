import type { Cited, Status } from '../../facts/fact'
import type { Cue } from '../cue'
import type { AmountMark, CueMark } from '../mark'
import { derived, distance, hasCue, stated, type Scene } from './scene'

const CUES: ReadonlySet<Cue> = new Set<Cue>([
  'running',
  'planned',
  'target',
  'ordered',
  'announced',
  'committed',
  'done',
  'spent',
  'estimate',
  'rumoured',
  'hypothetical',
  'exceeded',
  'future',
])

/** How far a cue that opens the sentence may stand and still tell of the amount. */
const REACH = 110

/** `with` tells of what runs only where no verb tells more: `agreed to supply it with 1 million TPUs`. */
const isWeak = (scene: Scene, { start, end }: CueMark): boolean =>
  end - start === 4 && scene.text.startsWith('with', start)
const WEAK = 60

/** `more than` and `넘어` tell of the amount they touch only. */
const TOUCHING = 16

/** How far before a verb of running stands what puts it into the future: `will eventually have`, `plans to run`. */
const AUXILIARY = 24

/** Whether what runs is only going to: the verb of running depends on one of planning right before it. */
const isToRun = (scene: Scene, running: Cited<Status>): boolean =>
  scene.grammar.verbLast ? isPartOfPlan(scene, running) : isPutOff(scene, running)

/** `GPU 5만장을 갖춘 공장을 구축한다`: the form before a noun takes its time from the plan behind it. */
const isPartOfPlan = (scene: Scene, { span }: Cited<Status>): boolean =>
  '춘한된은린'.includes(scene.text.charAt(span.end - 1)) &&
  scene.cues.some(
    ({ cue, start }) =>
      (cue === 'future' || cue === 'planned') && start >= span.end && start - span.end < PLAN,
  ) &&
  !scene.amounts.some(({ start }) => start >= span.end && start - span.end < PLAN)
const PLAN = 30

const isPutOff = (scene: Scene, running: Cited<Status>): boolean =>
  scene.cues.some(
    ({ cue, end }) =>
      (cue === 'future' || cue === 'planned') &&
      end <= running.span.start &&
      running.span.start - end < AUXILIARY &&
      /^[\w ']*$/.test(scene.text.slice(end, running.span.start)),
  )

/** How firm an amount is by the nearest word that tells, of those a family takes; null when nothing tells. */
export function statusOf(scene: Scene, amount: AmountMark, taken: readonly Cue[]): Cited<Status> | null {
  let best: Cited<Status> | null = null
  let least = REACH
  for (const cue of scene.cues) {
    if (!CUES.has(cue.cue) || !taken.includes(cue.cue)) continue
    const cost = distance(scene, amount, cue)
    if (cost + (isWeak(scene, cue) ? WEAK : 0) >= least || (cue.cue === 'exceeded' && cost > TOUCHING))
      continue
    least = cost + (isWeak(scene, cue) ? WEAK : 0)
    best = cue.cue === 'future' ? derived('planned', cue, 'future-form') : stated(cue.cue as Status, cue)
  }
  return best
}

const FLEET: readonly Cue[] = [
  'running',
  'planned',
  'target',
  'ordered',
  'rumoured',
  'hypothetical',
  'future',
  'announced',
  'committed',
]

/** Of a count of chips: plans and orders before what runs, since a plan tells of what will run. */
export function fleetStatus(scene: Scene, amount: AmountMark): Cited<Status> {
  const found = statusOf(scene, amount, FLEET)
  if (found?.value === 'running' && isToRun(scene, found))
    return derived('planned', found.span, 'future-form')
  if (found?.value === 'announced' || found?.value === 'committed')
    return derived('planned', found.span, 'plan-told')
  const isSaid = found !== null && !scene.text.startsWith('with', found.span.start)
  if (!isSaid && hasCue(scene, 'contract')) return derived('ordered', scene.sentence, 'contracted')
  if (found !== null) return found
  if (hasCue(scene, 'reported')) return derived('reported', scene.sentence, 'reported-elsewhere')
  return derived('running', scene.sentence, 'told-as-fact')
}

const MONEY: readonly Cue[] = [
  'planned',
  'announced',
  'committed',
  'done',
  'spent',
  'estimate',
  'rumoured',
  'future',
  'target',
  'hypothetical',
]

/**
 * Of money put in: a plan that somebody tells is announced; money raised or paid is done,
 * and what is only heard of is rumoured whatever verb follows (`in talks to raise`).
 */
export function moneyStatus(scene: Scene, amount: AmountMark): Cited<Status> {
  const found = statusOf(scene, amount, MONEY)
  const rumour = statusOf(scene, amount, ['rumoured'])
  if (rumour !== null && found?.value !== 'done' && found?.value !== 'spent') return rumour
  if (found === null) return derived('announced', scene.sentence, 'told-as-fact')
  if (found.value === 'spent' && !scene.grammar.verbLast && isPutOff(scene, found))
    return derived('planned', found.span, 'future-form')
  const ahead = found.value === 'planned' || found.value === 'target'
  if (ahead && hasCue(scene, 'said', scene.grammar.verbLast ? amount.end : 0))
    return derived('announced', found.span, 'plan-told')
  return found
}
