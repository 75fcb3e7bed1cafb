import { fingerprint } from '../text/article'
import type { TrackerState } from './state'
import { isTrackerState } from './state-shape'

/** Characters of one piece: below the 32,767 that a cell holds. */
const PIECE = 32_000
const MARK = 'analyst-view-tracker'
const VERSION = 1

/** Texts of states that were read or made before: of a large tracker they take long to make, and are asked for again. */
const known = new WeakMap<TrackerState, readonly string[]>()

/**
 * A state as texts for one cell each: a header (mark, version, characters, pieces, fingerprint), then its JSON in pieces
 * of at most 32,000 characters. Control characters and lone surrogates are escapes in JSON, so every home keeps them.
 */
export function stateToPieces(state: TrackerState): readonly string[] {
  const pieces = known.get(state) ?? piecesOf(state)
  known.set(state, pieces)
  return pieces
}

function piecesOf(state: TrackerState): readonly string[] {
  const text = JSON.stringify(state)
  const pieces: string[] = []
  for (let start = 0; start < text.length;) {
    const end = cutOf(text, start, start + PIECE)
    pieces.push(text.slice(start, end))
    start = end
  }
  return [[MARK, VERSION, text.length, pieces.length, fingerprint(text)].join(' '), ...pieces]
}

/**
 * The end of a piece: earlier where a pair of surrogates would be cut in two, or where a piece would begin or end
 * with white space, which some programs drop from a cell.
 */
function cutOf(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length
  for (let end = limit; end > start; end--) {
    const cut = text.slice(end - 1, end + 1)
    if (!/\s|^[\ud800-\udbff]/.test(cut)) return end
  }
  return limit
}

/** Where the pieces of a state stand below its header: cells of the column counted from 0, the header's. */
export interface PiecesPlace {
  readonly from: number
  readonly count: number
}

/**
 * The header of a state whose pieces do not follow it at once: so a new state can be written beside an old one that the
 * header leads to until the last piece is there.
 */
export const headerLeadingTo = (header: string, from: number): string =>
  from === 1 ? header : `${header} ${from}`

/** Where a header says that the pieces are; null when it is none. */
export function placeOfPieces(header: string): PiecesPlace | null {
  const [mark, , , count, , from = '1'] = header.split(' ')
  const place = { from: Number(from), count: Number(count) }
  return mark === MARK && Number.isSafeInteger(place.from) && Number.isSafeInteger(place.count) ? place : null
}

/**
 * The state of the texts of a very hidden sheet's first column: null when they hold none, `damaged` when a piece is
 * missing or changed or the JSON is not a state of this version. Cells before and after the pieces are not looked at.
 */
export function stateFromPieces(pieces: readonly string[]): TrackerState | null | 'damaged' {
  const [header = ''] = pieces
  if (pieces.length <= 1 && header === '') return null
  const [mark, version, length, , print] = header.split(' ')
  const place = placeOfPieces(header)
  if (mark !== MARK || version !== String(VERSION) || place === null) return 'damaged'
  const own = pieces.slice(place.from, place.from + place.count)
  const text = own.join('')
  if (String(text.length) !== length || fingerprint(text) !== print) return 'damaged'
  const state = parsed(text)
  if (!isTrackerState(state)) return 'damaged'
  known.set(state, [[mark, version, length, place.count, print].join(' '), ...own])
  return state
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
