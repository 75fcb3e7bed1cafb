import { stateFromPieces, stateToPieces } from '../../tracker/state-text'
import type { TrackerState } from '../../tracker/state'
import { plain } from './plain-text'

/** Sheets that hold the state are called this, with a number behind it where the name was taken. */
export const STATE_NAME = /^_tracker(?: \d+)?$/

/** Writes the state into the first column of its sheet, a piece a cell, over what was there. */
export function writeState(context: Excel.RequestContext, sheet: string, state: TrackerState): void {
  const pieces = stateToPieces(state)
  const worksheet = context.workbook.worksheets.getItem(sheet)
  worksheet.getRange('A:A').clear(Excel.ClearApplyTo.contents)
  const cells = worksheet.getRangeByIndexes(0, 0, pieces.length, 1)
  cells.numberFormat = pieces.map(() => ['@'])
  cells.values = pieces.map((piece) => [plain(piece)])
}

/** The state of the values of a used range; null when they hold none. */
export const stateOf = (values: readonly (readonly unknown[])[]): TrackerState | null | 'damaged' =>
  stateFromPieces(values.map(([first]) => String(first ?? '')).filter((piece) => piece !== ''))
