import type { Watch } from '../port'

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

/** Excel on the web takes requests up to 5 MB; what one action adds beside its data is counted generously. */
const LARGEST_REQUEST = 3_500_000

/** Bytes of an action beside its data: its name, its path, its number. */
export const OVERHEAD = 400

/** Queues the actions in order of their phases and sends them, in one request where it holds them all. */
export async function send(
  context: Excel.RequestContext,
  actions: readonly Action[],
  watch: Watch,
): Promise<'done' | 'cancelled'> {
  const ordered = [...actions].sort((a, b) => a.phase - b.phase)
  let bytes = 0
  suspend(context)
  for (const [index, action] of ordered.entries()) {
    if (bytes > 0 && bytes + action.bytes > LARGEST_REQUEST) {
      if (watch.signal?.aborted === true) return 'cancelled'
      await context.sync()
      watch.progress?.(index, ordered.length)
      suspend(context)
      bytes = 0
    }
    action.queue(context)
    bytes += action.bytes
  }
  if (watch.signal?.aborted === true) return 'cancelled'
  await context.sync()
  watch.progress?.(ordered.length, ordered.length)
  return 'done'
}

function suspend(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync()
  context.application.suspendScreenUpdatingUntilNextSync()
}
