import { oneOf } from '../wire/arguments'
import { notModelled } from '../wire/office-error'
import { formulaAt, relativeFormula } from './calculated-columns'
import type { Cell } from './cell'
import { raiseChanged } from './change-events'
import { mustBeUnlocked } from './protection'
import { Range } from './range'
import { afterWrite } from './table-follow'

const kinds = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const

function copied(source: Cell, target: Cell, kind: (typeof kinds)[number], formula: string | undefined): Cell {
  if (kind === 'Formats') return { ...target, style: source.style }
  const { formula: _old, style: _style, ...content } = source
  const style = kind === 'All' ? source.style : target.style
  return kind === 'Values' || formula === undefined ? { ...content, style } : { ...content, formula, style }
}

/** `Range.copyFrom`: the source is repeated over a larger target; addresses in formulas move along. */
export function copyCells(
  target: Range,
  source: Range,
  [, wanted, skipBlanks, transpose]: readonly unknown[],
): void {
  const kind = wanted === null || wanted === undefined ? 'All' : oneOf(wanted, kinds, 'copyType')
  if (skipBlanks === true || transpose === true || kind === 'Link')
    throw notModelled('Range.copyFrom with these options')
  const from = source.area
  const into = new Range(target.sheet, {
    ...target.area,
    rows: Math.max(from.rows, target.area.rows),
    columns: Math.max(from.columns, target.area.columns),
  })
  mustBeUnlocked(into.sheet, into.area)
  const changes: [row: number, column: number, cell: Cell][] = []
  for (let row = 0; row < into.area.rows; row++)
    for (let column = 0; column < into.area.columns; column++) {
      const place = [from.row + (row % from.rows), from.column + (column % from.columns)] as const
      const to = [into.area.row + row, into.area.column + column] as const
      const cell = source.sheet.grid.get(...place)
      const formula = cell.formula && formulaAt(relativeFormula(cell.formula, ...place), ...to)
      changes.push([...to, copied(cell, into.sheet.grid.get(...to), kind, formula)])
    }
  for (const change of changes) into.sheet.grid.set(...change)
  into.sheet.workbook.isStale = true
  if (kind !== 'Formats') {
    afterWrite(into, changes)
    raiseChanged(into, 'RangeEdited')
  }
}
