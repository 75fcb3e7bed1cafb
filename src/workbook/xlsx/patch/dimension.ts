import { formatArea, parseRange } from '../read/a1-range'
import type { PutCells } from './rewrite-rows'

/** The used area that a sheet states, stretched over the cells put into it. */
export function dimensionWith(stated: string, puts: PutCells): string {
  const range = parseRange(stated)
  if (range === undefined) return stated
  let { top, left, bottom, right } = range
  for (const [row, cells] of puts) {
    for (const column of cells.keys()) {
      top = Math.min(top, row)
      left = Math.min(left, column)
      bottom = Math.max(bottom, row)
      right = Math.max(right, column)
    }
  }
  return formatArea({ top, left, bottom, right })
}
