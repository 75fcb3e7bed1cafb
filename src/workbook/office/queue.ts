import type { Watch } from '../port'
import type { Limits } from './limits'

/**
 * The order in which a plan's actions reach Excel: a formula may name tables of later steps, so all tables stand before
 * any formula is written; the state is written last.
 */
export const PHASE = { structure: 0, formulas: 1, rules: 2, charts: 3, state: 4, end: 5 } as const

/** One thing to queue: the bytes it adds to a request, about, and how to queue it. */
export interface Action {
  readonly phase: (typeof PHASE)[keyof typeof PHASE]
  readonly bytes: number
  readonly queue: (context: Excel.RequestContext) => void
}

/** Bytes of an action beside its data, counted generously: its name, its path, its number. */
export const OVERHEAD = 400

/**
 * Queues the actions in order of their phases and sends them, in one request where it holds them all. Nothing is queued
 * after a stop, since Excel is sent what is queued when a run ends.
 */
export async function send(
  context: Excel.RequestContext,
  actions: readonly Action[],
  watch: Watch,
  { request: largest }: Limits,
): Promise<'done' | 'cancelled'> {
  let done = 0
  for (const request of requestsOf(actions, largest)) {
    if (watch.signal?.aborted === true) return 'cancelled'
    suspend(context)
    for (const action of request) action.queue(context)
    await context.sync()
    done += request.length
    watch.progress?.(done, actions.length)
  }
  return 'done'
}

/** Actions in order of their phases, in as few requests as hold them. */
function requestsOf(actions: readonly Action[], largest: number): readonly (readonly Action[])[] {
  const requests: Action[][] = []
  let bytes = 0
  for (const action of [...actions].sort((a, b) => a.phase - b.phase)) {
    if (requests.length === 0 || bytes + action.bytes > largest) {
      requests.push([])
      bytes = 0
    }
    requests.at(-1)?.push(action)
    bytes += action.bytes
  }
  return requests
}

function suspend(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync()
  context.application.suspendScreenUpdatingUntilNextSync()
}
