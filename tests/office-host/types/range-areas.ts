import { isBlank, type Cell } from '../model/cell'
import { Range } from '../model/range'
import { oneOf } from '../wire/arguments'
import { hostObject, nullObject, type HostObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'

/** Cells of one sheet in several ranges, as `getSpecialCells` gives them; only read. */
const rangeAreasType: OfficeType<readonly Range[]> = {
  name: 'RangeAreas',
  getters: {
    address: (ranges) => ranges.map(({ address }) => address).join(','),
    areaCount: (ranges) => ranges.length,
    cellCount: (ranges) => ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  },
}

const KINDS = ['Formulas', 'Constants', 'Blanks'] as const

const is: Readonly<Record<(typeof KINDS)[number], (cell: Cell) => boolean>> = {
  Formulas: ({ formula }) => formula !== undefined,
  Constants: (cell) => cell.formula === undefined && !isBlank(cell),
  Blanks: (cell) => cell.formula === undefined && isBlank(cell),
}

/** The cells of a range of one kind, in runs down its columns; the null object where there are none. */
function specialCells(range: Range, [kind]: readonly unknown[]): HostObject {
  const wanted = is[oneOf(kind, KINDS, 'cellType')]
  const { sheet, area } = range
  const runs: Range[] = []
  for (let column = area.column; column < area.column + area.columns; column++) {
    let from: number | null = null
    for (let row = area.row; row <= area.row + area.rows; row++) {
      const isOne = row < area.row + area.rows && wanted(sheet.grid.get(row, column))
      if (isOne) from ??= row
      else if (from !== null) {
        runs.push(new Range(sheet, { row: from, column, rows: row - from, columns: 1 }))
        from = null
      }
    }
  }
  return runs.length === 0 ? nullObject : hostObject(rangeAreasType, runs)
}

/** Methods of a range that give cells of a kind. */
export const specialCellMethods: NonNullable<OfficeType<Range>['methods']> = {
  getSpecialCells: (range, args) => {
    const found = specialCells(range, args)
    if (found === nullObject) throw itemNotFound('the range has no such cell')
    return found
  },
  getSpecialCellsOrNullObject: specialCells,
}
