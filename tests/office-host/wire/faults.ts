import { OfficeError, transport, TransportError } from './office-error'

/** When a fault strikes: nothing was done yet, or all was done and only the answer is lost. */
export type FaultTime = 'before' | 'after'

/** How a fault is to strike. */
export interface FaultOptions {
  /** `before` (default) or `after` the work was done. */
  readonly when?: FaultTime
  /** Strike from then on, each time; else once. */
  readonly forever?: boolean
  /** Code of the error; `GeneralException` by default. */
  readonly code?: string
  /** For a round trip: fail the channel with this number instead, such as 5102 (throttled). */
  readonly transport?: number
}

interface Armed {
  readonly at: number
  readonly when: FaultTime
  readonly forever: boolean
  readonly code: string
  readonly transport: number | undefined
}

const message = 'An injected failure'

function arm(at: number, options: FaultOptions): Armed {
  const { when = 'before', forever = false, code = 'GeneralException', transport: number } = options
  return { at, when, forever, code, transport: number }
}

const strikes = (armed: Armed | undefined, count: number): armed is Armed =>
  armed !== undefined && (armed.forever ? count >= armed.at : count === armed.at)

/** Failures that a test asks for. Counting starts anew each time a fault is armed. */
export class Faults {
  private trips: Armed | undefined
  private actions: Armed | undefined
  private tripCount = 0
  private actionCount = 0
  /** How many faults have struck since the last was armed. */
  struck = 0
  /** Excel is in cell-edit mode: every request fails with InvalidOperationInCellEditMode. */
  cellEdit = false
  /** What requests that write wait for, as over a slow line. */
  held: Promise<void> = Promise.resolve()

  constructor(private readonly workbook: { isReadOnly: boolean }) {}

  /** The workbook is open for reading only: every request that writes is refused. */
  get readOnly(): boolean {
    return this.workbook.isReadOnly
  }

  set readOnly(readOnly: boolean) {
    this.workbook.isReadOnly = readOnly
  }

  /** Fails the n-th round trip from now (1 is the next). */
  atRoundTrip(n: number, options: FaultOptions = {}): void {
    this.trips = arm(n, options)
    this.tripCount = 0
    this.struck = 0
  }

  /** Fails the n-th action from now (1 is the next), leaving those before it done. */
  atAction(n: number, options: FaultOptions = {}): void {
    this.actions = arm(n, options)
    this.actionCount = 0
    this.struck = 0
  }

  /** Lets every request that writes wait, however long, until the function given back is called. */
  holdWrites(): () => void {
    let release = (): void => undefined
    this.held = new Promise((resolve) => (release = resolve))
    return release
  }

  /** No more failures. */
  clear(): void {
    this.trips = undefined
    this.actions = undefined
    this.cellEdit = false
    this.readOnly = false
  }

  /** Counts a round trip; throws where it must fail before anything is done. */
  enterRoundTrip(writes: boolean): { readonly after: OfficeError | TransportError | undefined } {
    if (this.cellEdit) throw new TransportError(transport.cellEdit, 'Excel is in cell-edit mode')
    if (this.readOnly && writes) throw new TransportError(transport.noCapability, 'The workbook is read-only')
    this.tripCount++
    if (!strikes(this.trips, this.tripCount)) return { after: undefined }
    this.struck++
    const { code, transport: number } = this.trips
    const error =
      number === undefined ? new OfficeError(code, message, 500) : new TransportError(number, message)
    if (this.trips.when === 'before') throw error
    return { after: error }
  }

  /** Counts an action, and gives the failure it must have. */
  nextAction(): { readonly when: FaultTime; readonly error: OfficeError } | undefined {
    this.actionCount++
    if (!strikes(this.actions, this.actionCount)) return undefined
    this.struck++
    return { when: this.actions.when, error: new OfficeError(this.actions.code, message, 500) }
  }
}
