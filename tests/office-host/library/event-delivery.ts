import { eventNumber, type HostEvent } from '../model/events'
import type { Workbook } from '../model/workbook'
import type { Library } from './load-library'

const eventCategory = 65_536

interface Hooks {
  _testSetRichApiMessageReadyImpl(impl: () => Promise<void>): void
  _testTriggerRichApiMessageEvent(message: unknown): void
}

/** An event as Office.js's handlers take it. */
export interface LibraryEvent {
  readonly messageCategory: number
  readonly messageType: number
  readonly targetId: string
  readonly message: string
}

/** An event in the form of the wire. */
export const libraryEvent = ({ eventType, targetId, payload }: HostEvent): LibraryEvent => ({
  messageCategory: eventCategory,
  messageType: eventType,
  targetId,
  message: JSON.stringify(payload),
})

/** Hands the workbook's events to Office.js, a moment after what caused them, as Excel does. */
export class EventDelivery {
  private readonly trigger: Hooks['_testTriggerRichApiMessageEvent']
  private isScheduled = false
  /** Listeners of `workbook.onSelectionChanged`, which goes through office.js. */
  readonly selectionHandlers = new Set<() => void>()

  constructor(
    library: Library,
    private readonly workbook: Workbook,
  ) {
    const hooks = library.OfficeExtension as unknown as Hooks
    hooks._testSetRichApiMessageReadyImpl(() => Promise.resolve())
    this.trigger = hooks._testTriggerRichApiMessageEvent
  }

  /** Delivers what waits on the next task. */
  schedule(): void {
    if (this.isScheduled) return
    this.isScheduled = true
    setImmediate(() => {
      this.isScheduled = false
      this.deliver()
    })
  }

  /** Delivers now and lets handlers and the batches they run finish. */
  async settle(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      this.deliver()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  private deliver(): void {
    const events = this.workbook.events.take()
    if (events.some(({ eventType }) => eventType === eventNumber.worksheetSelectionChanged))
      for (const handler of this.selectionHandlers) handler()
    if (events.length > 0) this.trigger({ entries: events.map(libraryEvent) })
  }
}
