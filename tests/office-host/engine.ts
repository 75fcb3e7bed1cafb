import { createGate, type Gate } from './library/requirement-sets'
import type { Library } from './library/load-library'
import { copyWorkbook } from './model/copy-workbook'
import { EventQueue } from './model/events'
import { Workbook } from './model/workbook'
import type { OfficeHostOptions } from './start'
import { Channel, payloadLimit } from './wire/channel'
import { Faults } from './wire/faults'
import { Session } from './wire/session'

/** The parts behind Office.js, the same in Node and in a browser. */
export interface Engine {
  readonly workbook: Workbook
  readonly gate: Gate
  readonly faults: Faults
  readonly session: Session
  readonly channel: Channel
  /** Called after each request. */
  onIdle(listener: () => void): void
}

/** Puts an empty workbook, or a copy of one, its gate and its channel together. */
export function createEngine(library: Pick<Library, 'needs' | 'knows'>, options: OfficeHostOptions): Engine {
  const workbook =
    options.from === undefined
      ? new Workbook(new EventQueue(), options.year ?? 2024)
      : copyWorkbook(options.from)
  workbook.evaluator = options.evaluate
  workbook.firstColumnId = options.firstColumnId ?? 1
  const gate = createGate(library.needs, options.sets ?? { ExcelApi: '1.14' }, (type, member) =>
    library.knows(type, member),
  )
  const faults = new Faults(workbook)
  const session = new Session(workbook, gate, faults)
  let listener = (): void => undefined
  const limit =
    (options.platform ?? 'OfficeOnline') === 'OfficeOnline' ? payloadLimit : Number.POSITIVE_INFINITY
  const channel = new Channel(session, faults, () => listener(), limit)
  return { workbook, gate, faults, session, channel, onIdle: (next) => void (listener = next) }
}
