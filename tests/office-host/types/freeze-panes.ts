import { Range } from '../model/range'
import type { Sheet } from '../model/sheet'
import { sheetColumns, sheetRows } from '../model/area'
import { index, isAbsent } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'
import { rangeObject } from './range'
import { rangeArgument } from './range-argument'

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows === 0 || columns === 0) throw invalidArgument('At least one row or column must be frozen')
  sheet.frozen = new Range(sheet, { row: 0, column: 0, rows, columns })
}

const freezeType: OfficeType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, [range]) => {
      const { area } = rangeArgument(range, sheet.workbook, sheet, 'frozenRange')
      freeze(sheet, area.row + area.rows, area.column + area.columns)
    },
    freezeRows: (sheet, [count]) => freeze(sheet, isAbsent(count) ? 1 : index(count, 'count'), sheetColumns),
    freezeColumns: (sheet, [count]) => freeze(sheet, sheetRows, isAbsent(count) ? 1 : index(count, 'count')),
    unfreeze: (sheet) => void (sheet.frozen = undefined),
    getLocation: (sheet) => {
      if (sheet.frozen === undefined) throw invalidArgument('Nothing is frozen')
      return rangeObject(sheet.frozen)
    },
    getLocationOrNullObject: ({ frozen }) => (frozen === undefined ? nullObject : rangeObject(frozen)),
  },
}

/** The frozen rows and columns of a sheet. */
export const freezePanes = (sheet: Sheet): HostObject => hostObject(freezeType, sheet)
