import { placeOfPieces } from '../../tracker/state-text'
import type { TrackerState } from '../../tracker/state'
import type { Limits } from './limits'
import { stateOf } from './state-sheet'

/** Rows of a state that are read at once where answers are limited: 40 pieces of 32,000 characters of 3 bytes. */
const FIRST = 'A1:A40'

/** The cells of a state as they are asked for with other things. */
export interface StateCells {
  readonly sheet: Excel.Worksheet
  readonly cells: Excel.Range
}

/** Asks for the state of a sheet that may not be there: all of it, or as much as an answer holds beside other things. */
export function askForState(sheet: Excel.Worksheet, { answer }: Limits): StateCells {
  const used = sheet.getUsedRangeOrNullObject(true)
  const cells = Number.isFinite(answer) ? used.getIntersectionOrNullObject(FIRST) : used
  cells.load('values')
  sheet.load('visibility')
  return { sheet, cells }
}

/**
 * The state that was asked for, with the rest of it where its header names more pieces than were read. A sheet of that
 * name that shows something else is the user's own.
 */
export async function takeState(
  context: Excel.RequestContext,
  { sheet, cells }: StateCells,
  { answer }: Limits,
): Promise<TrackerState | null | 'damaged'> {
  if (cells.isNullObject) return null
  const values = [...(cells.values as readonly (readonly unknown[])[])]
  const place = placeOfPieces(String(values[0]?.[0] ?? ''))
  if (place === null && sheet.visibility === 'Visible') return null
  if (place === null || !Number.isFinite(answer)) return stateOf(values)
  const end = place.from + place.count
  for (let from = values.length; from < end;) {
    const rows = Math.min(end - from, Math.max(Math.floor(answer / PIECE), 1))
    const more = sheet.getRangeByIndexes(from, 0, rows, 1)
    more.load('values')
    await context.sync()
    for (const each of more.values as readonly (readonly unknown[])[]) values.push(each)
    from += rows
  }
  return stateOf(values)
}

/** The most bytes of a piece: 32,000 characters of 3. */
const PIECE = 96_000
