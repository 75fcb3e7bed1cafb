import {
  headerLeadingTo,
  placeOfPieces,
  stateFromPieces,
  stateToPieces,
  type PiecesPlace,
} from '../../tracker/state-text'
import type { TrackerState } from '../../tracker/state'
import { bytesOf, type Limits } from './limits'
import { plain } from './plain-text'
import { OVERHEAD, PHASE, type Action } from './queue'

/**
 * Writes the state into the first column of its sheet, a piece a cell, over what was there, `before` or null. All cells
 * are written at once, so that a failure leaves the old state or the new one and never none.
 */
export function writeState(
  sheet: string,
  state: TrackerState,
  before: TrackerState | null,
  phase: Action['phase'] = PHASE.state,
): Action {
  const pieces = stateToPieces(state)
  return {
    phase,
    bytes: OVERHEAD * 4 + bytesOf(pieces),
    queue: (context) => {
      const last = before === null ? 0 : stateToPieces(before).length
      const texts = Array.from({ length: Math.max(pieces.length, last) }, (_, index) => pieces[index] ?? '')
      fill(context, sheet, 0, texts)
    },
  }
}

/**
 * Writes a state that no request holds: its pieces, in as many as they need, where they leave those of the state that
 * the sheet holds (`held`) alone; then, with the header alone, leads from the old state to the new one. A failure at any
 * place leaves one of them whole.
 */
function writeStateInPieces(
  sheet: string,
  state: TrackerState,
  held: PiecesPlace | null,
  largest: number,
): readonly Action[] {
  const [header = '', ...pieces] = stateToPieces(state)
  const from = freePlace(held, pieces.length)
  return [
    ...packed(pieces, largest).map((run): Action => ({
      phase: PHASE.state,
      bytes: OVERHEAD * 4 + bytesOf(run.pieces),
      queue: (context) => fill(context, sheet, from + run.at, run.pieces),
    })),
    {
      phase: PHASE.state,
      bytes: OVERHEAD * 4,
      queue: (context) => fill(context, sheet, 0, [headerLeadingTo(header, from)]),
    },
  ]
}

/** Where so many pieces stand beside those that are held: above them where there is room, else below. */
const freePlace = (held: PiecesPlace | null, count: number): number =>
  held === null || count < held.from ? 1 : held.from + held.count

interface Run {
  readonly at: number
  readonly pieces: string[]
}

function packed(pieces: readonly string[], largest: number): readonly Run[] {
  const runs: Run[] = []
  let bytes = Number.POSITIVE_INFINITY
  pieces.forEach((piece, at) => {
    const size = bytesOf(piece)
    if (bytes + size + OVERHEAD * 4 > largest) {
      runs.push({ at, pieces: [] })
      bytes = 0
    }
    runs.at(-1)?.pieces.push(piece)
    bytes += size
  })
  return runs
}

function fill(context: Excel.RequestContext, sheet: string, row: number, texts: readonly string[]): void {
  const cells = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, texts.length, 1)
  cells.numberFormat = texts.map(() => ['@'])
  cells.values = texts.map((text) => [plain(text)])
}

/** Whether a state can be written in one request. */
export const fits = (state: TrackerState, { request }: Limits): boolean =>
  !Number.isFinite(request) || bytesOf(stateToPieces(state)) + OVERHEAD * 4 <= request

/** Writes a state over another, `before` or null, in as few requests as hold it. Costs a round trip more where it is several. */
export const stateActions = async (
  context: Excel.RequestContext,
  { sheet, state }: { readonly sheet: string; readonly state: TrackerState },
  before: TrackerState | null,
  limits: Limits,
): Promise<readonly Action[]> =>
  fits(state, limits)
    ? [writeState(sheet, state, before)]
    : writeStateInPieces(sheet, state, await heldPieces(context, sheet), limits.request)

/** Where the pieces of the state are that the sheet holds at this moment; null when it holds none. Costs a round trip. */
async function heldPieces(context: Excel.RequestContext, sheet: string): Promise<PiecesPlace | null> {
  const header = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, 1, 1)
  header.load('values')
  await context.sync()
  return placeOfPieces(textOf(header.values[0]))
}

/** The state of the values of its sheet's first rows; null when they hold none. */
export function stateOf(values: readonly (readonly unknown[])[]): TrackerState | null | 'damaged' {
  const texts = values.map(textOf)
  return texts.every((text) => text === '') ? null : stateFromPieces(texts)
}

const textOf = (row: readonly unknown[] | undefined): string => String(row?.[0] ?? '')
