import type { BlockCell, BlockLayout } from '../../tracker/layout'
import { blockStyle } from '../../tracker/looks'
import { dress } from './add-table'
import { typedFormula } from './cells'
import { plain } from './plain-text'
import { OVERHEAD, PHASE, type Action } from './queue'
import { offer } from './validation'

/** Writes titles, labels and single inputs; formulas when all tables and names stand. */
export function writeBlock(block: BlockLayout): readonly Action[] {
  const cells = block.cells.flatMap((row, down) =>
    row.flatMap((cell, right) => (cell === null ? [] : [{ cell, down, right }])),
  )
  const place = (context: Excel.RequestContext, down: number, right: number): Excel.Range =>
    context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row + down, block.column + right, 1, 1)
  return [
    {
      phase: PHASE.structure,
      bytes: cells.length * OVERHEAD * 6,
      queue: (context) => {
        for (const { cell, down, right } of cells) write(place(context, down, right), cell)
        block.rowHeights?.forEach((height, down) => {
          place(context, down, 0).format.rowHeight = height
        })
      },
    },
    {
      phase: PHASE.formulas,
      bytes: cells.length * OVERHEAD,
      queue: (context) => {
        for (const { cell, down, right } of cells) {
          if ('formula' in cell) place(context, down, right).formulas = [[typedFormula(cell.formula)]]
        }
      },
    },
  ]
}

function write(range: Excel.Range, cell: NonNullable<BlockCell>): void {
  if (cell.format !== undefined) range.numberFormat = [[cell.format]]
  else if (!('formula' in cell) && typeof cell.value === 'string') range.numberFormat = [['@']]
  if (!('formula' in cell)) range.values = [[plain(cell.value)]]
  dress(range, blockStyle(cell))
  if (cell.link !== undefined) range.hyperlink = { documentReference: cell.link.replace(/^#/, '') }
  if (cell.validation !== undefined) offer(range, cell.validation)
}
