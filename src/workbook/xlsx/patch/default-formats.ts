import { tableOf } from '../../../tracker/catalogue'
import { FORMATS } from '../../../tracker/formats'
import type { TrackerState } from '../../../tracker/state'

/** Number formats of the tracker's columns for values that bring none, by the table's name and the column's header. */
export type DefaultFormats = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The formats of the tables that a state knows, by the names they have in the workbook. */
export const defaultFormats = (state: TrackerState | undefined): DefaultFormats =>
  new Map(
    (state?.tables ?? []).map(([id, { name, headers }]) => [
      name,
      new Map(
        headers.flatMap(([column, header]) => {
          const known = tableOf(id).columns.find((each) => each.id === column)
          return known === undefined ? [] : [[header, FORMATS[known.format]] as const]
        }),
      ),
    ]),
  )
