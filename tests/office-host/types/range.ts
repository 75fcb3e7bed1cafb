import { formatArea, intersection, isUnbounded, sheetColumns, sheetRows } from '../model/area'
import { copyCells } from '../model/copy-cells'
import { defaultHeight, defaultWidth, offsetOf, sizeOf } from '../model/geometry'
import { setHyperlink } from '../model/hyperlink'
import type { Range } from '../model/range'
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from '../model/read-cells'
import { raiseSelected } from '../model/change-events'
import { calculate } from '../model/calculation'
import { deleteCells, insertCells } from '../model/shift-cells'
import { commonStyle, setNumberFormats, setStyle } from '../model/style-cells'
import { clearCells, clearKinds, writeContents } from '../model/write-cells'
import { index, isAbsent, oneOf, text } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'
import { conditionalFormatCollection } from './conditional-format'
import { dataValidation } from './data-validation'
import { hiddenState, setHidden } from '../model/hidden-lines'
import { rangeArgument } from './range-argument'
import { specialCellMethods } from './range-areas'
import { rangeNavigation } from './range-navigation'
import { rangeFormat } from './range-format'
import { rangeSort } from './range-sort'
import { scopedTables } from './table-collection'
import { worksheet } from './worksheet'
import { matrixOf } from '../model/matrix'

/** The host object of a range. */
export const rangeObject = (range: Range): HostObject => hostObject(rangeType, range)

const rangeType: OfficeType<Range> = {
  name: 'Range',
  getters: {
    address: (range) => range.address,
    addressLocal: (range) => range.address,
    cellCount: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    isEntireColumn: ({ area }) => area.rows === sheetRows,
    isEntireRow: ({ area }) => area.columns === sheetColumns,
    values: readValues,
    formulas: readFormulas,
    formulasLocal: readFormulas,
    text: readText,
    numberFormat: readNumberFormats,
    numberFormatLocal: readNumberFormats,
    valueTypes: readValueTypes,
    hidden: (range) => hiddenState(range, 'rows') === true || hiddenState(range, 'columns') === true,
    rowHidden: (range) => hiddenState(range, 'rows'),
    columnHidden: (range) => hiddenState(range, 'columns'),
    hasSpill: () => false,
    hyperlink: ({ sheet, area }) => {
      const link = sheet.grid.get(area.row, area.column).hyperlink
      return link === undefined ? null : { ...link }
    },
    style: (range) => commonStyle(range, 'style'),
    top: ({ sheet, area }) => offsetOf(sheet.rowHeights, sheet.hiddenRows, area.row, defaultHeight),
    left: ({ sheet, area }) => offsetOf(sheet.columnWidths, sheet.hiddenColumns, area.column, defaultWidth),
    height: ({ sheet, area }) =>
      sizeOf(sheet.rowHeights, sheet.hiddenRows, area.row, area.rows, defaultHeight),
    width: ({ sheet, area }) =>
      sizeOf(sheet.columnWidths, sheet.hiddenColumns, area.column, area.columns, defaultWidth),
  },
  setters: {
    values: writeContents,
    formulas: writeContents,
    formulasLocal: writeContents,
    numberFormat: setNumberFormats,
    rowHidden: (range, value) => setHidden(range, 'rows', value),
    columnHidden: (range, value) => setHidden(range, 'columns', value),
    hyperlink: setHyperlink,
    style: (range, value) => setStyle(range, 'style', text(value, 'style')),
  },
  links: {
    format: (range) => rangeFormat(range),
    worksheet: (range) => worksheet(range.sheet),
    dataValidation: (range) => dataValidation(range),
    conditionalFormats: (range) => conditionalFormatCollection(range),
    sort: (range) => rangeSort(range),
  },
  methods: {
    ...rangeNavigation,
    ...specialCellMethods,
    getTables: (range, [fully]) => scopedTables(range, fully === true),
    clear: (range, [kind]) => clearCells(range, isAbsent(kind) ? 'All' : oneOf(kind, clearKinds, 'applyTo')),
    insert: (range, [shift]) => rangeObject(insertCells(range, oneOf(shift, ['Down', 'Right'], 'shift'))),
    delete: (range, [shift]) => deleteCells(range, oneOf(shift, ['Up', 'Left'], 'shift')),
    copyFrom: (range, args) =>
      copyCells(range, rangeArgument(args[0], range.sheet.workbook, range.sheet, 'sourceRange'), args),
    select: (range) => {
      range.sheet.workbook.select(range)
      raiseSelected(range)
    },
    merge: (range) => void range.sheet.merged.add(range),
    unmerge: (range) => {
      for (const merged of range.sheet.merged)
        if (merged.exists && intersection(merged.area, range.area) !== undefined)
          range.sheet.merged.delete(merged)
    },
    calculate: (range) => calculate(range.sheet.workbook),
    _KeepReference: () => null,
    _ValidateArraySize: (range, [rows, columns]) => {
      matrixOf(sizeOnly(index(rows, 'rows'), index(columns, 'columns')), range.area)
      if (isUnbounded(range.area)) throw invalidArgument(`values cannot be set on ${formatArea(range.area)}`)
      return null
    },
  },
}

const sizeOnly = (rows: number, columns: number): unknown[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => null))
