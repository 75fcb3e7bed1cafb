import type { Wire } from '../wire/message'

/** An event as Office.js receives it: who listens, and its arguments. */
export interface HostEvent {
  readonly eventType: number
  /** A sheet's or table's id, or `Workbook`. */
  readonly targetId: string
  readonly payload: Readonly<Record<string, Wire>>
}

/** Who caused an event: the add-in's own batch, the user here, or a co-author elsewhere. */
export type EventSource = 'ThisLocalAddin' | 'Unknown' | 'Remote'

/** Numbers of the events this host raises. */
export const eventNumber = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetFormatChanged: 18,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const

/** Events of the workbook's own level carry this id. */
export const workbookTarget = 'Workbook'

/** Collects events until they are delivered, and says who is causing them now. */
export class EventQueue {
  private waiting: HostEvent[] = []
  source: EventSource = 'ThisLocalAddin'
  /** False while the add-in has switched events off. */
  enabled = true

  raise(eventType: number, targetIds: readonly string[], payload: Readonly<Record<string, Wire>>): void {
    if (!this.enabled) return
    const full = {
      source: this.source === 'Remote' ? 'Remote' : 'Local',
      triggerSource: this.source === 'ThisLocalAddin' ? 'ThisLocalAddin' : 'Unknown',
      ...payload,
    }
    for (const targetId of targetIds) this.waiting.push({ eventType, targetId, payload: full })
  }

  /** Hands over what waits and forgets it. */
  take(): readonly HostEvent[] {
    const taken = this.waiting
    this.waiting = []
    return taken
  }
}
