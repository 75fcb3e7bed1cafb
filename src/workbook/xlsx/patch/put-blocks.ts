import type { BlockLayout } from '../../../tracker/layout'
import { err, ok, type Result } from '../../../values/result'
import type { WorkbookError } from '../../port'
import type { SheetPart } from '../package/parts/sheet-parts'
import { packageRefusal, refuse } from '../read/refuse'
import { isProtected } from '../read/read-snapshot'
import { readSheetRows } from '../read/sheet-rows'
import type { CellStyles } from './cell-styles'
import type { Moves } from './moves'
import { overwritten } from './new-cells'
import type { PackageDraft } from './package-draft'
import { putAt, type SheetPuts } from './put-cells'

/** Where blocks are put: what the sheets hold, their styles, and where their rows go. */
export interface BlockTarget {
  readonly draft: PackageDraft
  readonly sheets: readonly SheetPart[]
  readonly styles: CellStyles
  readonly moves: Moves
}

/**
 * Puts values in cells that stand in no table, such as the yellow cells of the Assumptions; each keeps its style. Errors:
 * `changed-meanwhile` where there is no such sheet or a formula stands in the cell; `protected-sheet`; those of the part.
 */
export function putBlocks(
  target: BlockTarget,
  blocks: readonly BlockLayout[],
  puts: SheetPuts,
): Result<null, WorkbookError> {
  for (const block of blocks) {
    const part = target.sheets.find(({ name }) => name === block.sheet)?.part
    if (part === undefined) return err(refuse('changed-meanwhile', block.sheet))
    const done = putBlock(target, part, block, puts)
    if (!done.ok) return done
  }
  return ok(null)
}

function putBlock(
  { draft, styles, moves }: BlockTarget,
  part: string,
  { sheet, row: top, column: left, cells }: BlockLayout,
  puts: SheetPuts,
): Result<null, WorkbookError> {
  const found = new Map<string, number>()
  let calculates = false
  const read = readSheetRows(draft.current, part, (line) => {
    for (const { row, column, style, calculates: isFormula } of line.cells) {
      if ((cells[row - top]?.[column - left] ?? null) === null) continue
      found.set(`${row},${column}`, style)
      calculates ||= isFormula
    }
  })
  if (!read.ok) return err(packageRefusal(read.error))
  if (isProtected(read.value.root)) return err(refuse('protected-sheet', sheet))
  if (calculates) return err(refuse('changed-meanwhile', sheet))
  cells.forEach((line, down) =>
    line.forEach((cell, right) => {
      if (cell === null) return
      const [row, column] = [top + down, left + right]
      const style = found.get(`${row},${column}`) ?? 0
      const put = overwritten(styles, { style }, { value: cell.value })
      putAt(puts, sheet, moves.cellRow(sheet, row, column), column, put)
    }),
  )
  return ok(null)
}
