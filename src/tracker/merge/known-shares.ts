import type { CellValue } from '../cell'
import type { KnownShares } from '../rows/consensus-rows'
import type { TrackerState } from '../state'
import { writtenTable } from './locate'

/** The rows of the consensus that were written, those that the user deleted too, with the currency of each. */
export function knownShares(state: TrackerState): KnownShares {
  const table = writtenTable(state, 'Consensus')
  const deleted = (table?.deleted ?? []).map((key): readonly [string, CellValue] => [key, null])
  return new Map([
    ...deleted,
    ...(table?.rows ?? []).map(([key, { cells }]) => [key, cells['currency'] ?? null] as const),
  ])
}
