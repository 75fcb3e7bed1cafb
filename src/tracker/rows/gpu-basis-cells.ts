import { gpuBasis } from '../../audit/gpu-basis'
import type { Fact } from '../../facts/fact'
import type { TrackerRow } from '../row'
import { cellKey } from './cell-text'

/**
 * An investment's row with the fleets it is compared to filled in, as the audit compares them; `facts` are those of the
 * article that tells the investment. The cells are the user's to change.
 */
export function withBasis(
  row: TrackerRow,
  investment: Fact<'investment'>,
  facts: readonly Fact[],
): TrackerRow {
  const basis = gpuBasis(investment, facts)
  if (basis === null) return row
  const growth =
    basis.growth === null
      ? {}
      : { growth_from: cellKey(basis.growth.from.key), growth_to: cellKey(basis.growth.to.key) }
  return { ...row, cells: { ...row.cells, basis: cellKey(basis.whole.key), ...growth } }
}
