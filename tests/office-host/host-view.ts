import type { Engine } from './engine'
import { inspectWorkbook, type InspectedSheet, type InspectedWorkbook } from './inspect'
import type { InspectedTable } from './inspect-table'
import type { RoundTrip } from './wire/channel'
import type { Faults } from './wire/faults'

/** What a test sees of a host, in Node and in a browser alike. */
export interface HostView {
  /** The workbook as plain data, taken anew at each access. */
  readonly workbook: InspectedWorkbook
  /** The same with the values that formulas last had, which is quicker where only places and names are looked at. */
  readonly uncalculated: InspectedWorkbook
  /** A sheet as plain data; throws where there is none of this name. */
  sheet(name: string): InspectedSheet
  /** A table as plain data, on whatever sheet; throws where there is none of this name. */
  table(name: string): InspectedTable
  readonly faults: Faults
  /** Round trips since the start or the last `resetCounts`, without Office.js's own. */
  readonly roundTrips: number
  /** Bytes sent and received on those round trips. */
  readonly bytes: { readonly sent: number; readonly received: number }
  /** Each of those round trips, with the batch and its answer. */
  readonly batches: readonly RoundTrip[]
  /** Objects kept across batches and not let go. */
  readonly keptObjects: number
  /** How often formulas were calculated. */
  readonly calculations: number
  /** What was asked for that this host does not model; a test of whole flows expects it empty. */
  readonly missing: readonly string[]
  resetCounts(): void
}

/** Looks at an engine; the properties are read at each access. */
export function describeHost({ workbook, faults, channel, session }: Engine): HostView {
  const sum = (pick: (trip: RoundTrip) => number): number =>
    channel.counted.reduce((all, trip) => all + pick(trip), 0)
  const need = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`The workbook has no ${what}`)
    return found
  }
  const sheets = (): readonly InspectedSheet[] => inspectWorkbook(workbook).sheets
  const allTables = (): InspectedTable[] => sheets().flatMap(({ tables }) => tables)
  return {
    sheet: (name) =>
      need(
        sheets().find((each) => each.name === name),
        `sheet ${name}`,
      ),
    table: (name) =>
      need(
        allTables().find((each) => each.name === name),
        `table ${name}`,
      ),
    faults,
    missing: session.missing,
    get workbook() {
      return inspectWorkbook(workbook)
    },
    get uncalculated() {
      return inspectWorkbook(workbook, { calculate: false })
    },
    get roundTrips() {
      return channel.counted.length
    },
    get bytes() {
      return { sent: sum((trip) => trip.requestBytes), received: sum((trip) => trip.responseBytes) }
    },
    get batches() {
      return channel.counted
    },
    get keptObjects() {
      return session.kept
    },
    get calculations() {
      return workbook.calculations
    },
    resetCounts: () => void channel.trips.splice(0),
  }
}

/** Adds members to a view without reading its properties once for all, as a spread would. */
export const extend = <V extends HostView, M extends object>(view: V, members: M): V & M =>
  Object.assign(view, members)
