import type { CalculationSource } from '../file-job'
import type { Progress } from '../../workbook/port'
import type { FileWorker } from '../file-worker'
import type { SheetValues } from './cell-values'

/** Lets the formulas of a workbook follow what is typed, in a worker, so that the page answers meanwhile. */
export interface Following {
  /** Tells of cells that have another value now; what their formulas become comes later. */
  readonly set: (given: readonly SheetValues[]) => void
  /** Reads the workbook before the first change, so that formulas follow that one as soon as any. */
  readonly prepare: () => void
  /** The workbook is another one now: what is still being calculated is of no use, and the next time all is read anew. */
  readonly forget: () => void
  /** Waits until nothing is being calculated. */
  readonly settled: () => Promise<void>
  readonly isBusy: () => boolean
}

/** What a workbook brings for that. */
export interface Followed {
  /** What is calculated, and which cells of it have had another value before those that are told. */
  readonly source: () => { readonly from: CalculationSource; readonly given: readonly SheetValues[] }
  /** Gets the values of formulas; told with none when a calculation failed or is of no use any more. */
  readonly arrived: (values: readonly SheetValues[]) => void
  /** Told how far a calculation is. */
  readonly told: Progress
}

let calculations = 0

/** Begins with nothing read: that waits for the first change. */
export function followFormulas(worker: FileWorker, { source, arrived, told }: Followed): Following {
  let own: { readonly calculation: number; readonly since: number } | null = null
  let running: Promise<void> = Promise.resolve()
  let forgotten = 0
  let waiting = 0
  const jobOf = (given: readonly SheetValues[]): Parameters<typeof worker.run<'calculate'>>[0] => {
    if (own !== null && own.since === worker.started())
      return { do: 'calculate', calculation: own.calculation, from: null, given }
    own = { calculation: ++calculations, since: worker.started() }
    const { from, given: before } = source()
    return { do: 'calculate', calculation: own.calculation, from, given: [...before, ...given] }
  }
  const calculated = async (given: readonly SheetValues[]) => {
    const job = jobOf(given)
    const answer = await worker.run<'calculate'>(job, told)
    if (!answer.ok && own?.calculation === job.calculation) own = null
    return answer
  }
  const follow = async (given: readonly SheetValues[]): Promise<void> => {
    const before = forgotten
    const first = await calculated(given)
    // What a worker that broke, or was stopped for something else, left undone the next one does, once.
    const answer = first.ok || forgotten !== before ? first : await calculated(given)
    // In one go with what arrives: a mark is set in no moment between, and who is told finds it ended.
    waiting -= 1
    arrived(answer.ok && forgotten === before ? answer.value : [])
  }
  return {
    set: (given) => {
      waiting += 1
      running = Promise.all([running, follow(given)]).then(() => undefined)
    },
    prepare: () => void calculated([]),
    forget: () => {
      forgotten += 1
      own = null
    },
    settled: () => running,
    isBusy: () => waiting > 0,
  }
}
