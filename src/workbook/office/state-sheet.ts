import { stateFromPieces, stateToPieces } from '../../tracker/state-text'
import type { TrackerState } from '../../tracker/state'
import { plain } from './plain-text'

/** Sheets that hold the state are called this, with a number behind it where the name was taken. */
export const STATE_NAME = /^_tracker(?: \d+)?$/

/**
 * Writes the state into the first column of its sheet, a piece a cell, over what was there, `before` or null. All cells
 * are written at once, so that a failure leaves the old state or the new one and never none.
 */
export function writeState(
  context: Excel.RequestContext,
  sheet: string,
  state: TrackerState,
  before: TrackerState | null,
): void {
  const pieces = stateToPieces(state)
  const last = before === null ? 0 : stateToPieces(before).length
  const texts = Array.from({ length: Math.max(pieces.length, last) }, (_, index) => pieces[index] ?? '')
  const cells = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, texts.length, 1)
  cells.numberFormat = texts.map(() => ['@'])
  cells.values = texts.map((piece) => [plain(piece)])
}

/** The state of the values of a used range; null when they hold none. */
export const stateOf = (values: readonly (readonly unknown[])[]): TrackerState | null | 'damaged' =>
  stateFromPieces(values.map(([first]) => String(first ?? '')).filter((piece) => piece !== ''))
