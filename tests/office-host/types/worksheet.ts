import { raiseSelected } from '../model/change-events'
import { calculate } from '../model/calculation'
import { wholeSheet } from '../model/area'
import { findRange } from '../model/find-range'
import { defaultHeight } from '../model/geometry'
import { Range } from '../model/range'
import type { Sheet } from '../model/sheet'
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheet-changes'
import { boolean, index, isAbsent, number, oneOf, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemNotFound } from '../wire/office-error'
import { chartCollection } from './chart-collection'
import { eventMethods } from './event-methods'
import { namedItems } from './named-item'
import { pageLayout } from './page-layout'
import { rangeObject } from './range'
import { sheetProperties } from './sheet-properties'
import { color } from './style-type'
import { sheetTables } from './table-collection'
import { worksheetProtection } from './worksheet-protection'
import { freezePanes } from './freeze-panes'

const used = (sheet: Sheet, [valuesOnly]: readonly unknown[]): Range | undefined => {
  const area = sheet.grid.usedArea(wholeSheet, valuesOnly === true)
  return area && new Range(sheet, area)
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | undefined {
  const { sheets } = sheet.workbook
  let at = sheets.indexOf(sheet) + step
  while (visibleOnly === true && sheets[at] !== undefined && sheets[at]?.visibility !== 'Visible') at += step
  return sheets[at]
}

const orThrow = (sheet: Sheet | undefined): HostObject => {
  if (sheet === undefined) throw itemNotFound('the next sheet')
  return worksheet(sheet)
}

const orNull = (sheet: Sheet | undefined): HostObject => (sheet === undefined ? nullObject : worksheet(sheet))

function getRange(sheet: Sheet, [address]: readonly unknown[]): HostObject {
  if (isAbsent(address)) return rangeObject(new Range(sheet, wholeSheet))
  const wanted = text(address, 'address')
  const range = findRange(sheet.workbook, wanted, sheet)
  if (range === undefined) throw invalidArgument(`There is no range ${wanted} on ${sheet.name}`)
  if (range.sheet !== sheet) throw invalidArgument(`${wanted} is not on ${sheet.name}`)
  return rangeObject(range)
}

/** Throws ItemNotFound for a sheet that was deleted under a kept object. */
const alive = (sheet: Sheet): Sheet => {
  if (sheet.isDeleted) throw itemNotFound(`sheet ${sheet.name}`)
  return sheet
}

const worksheetType: OfficeType<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  getters: {
    id: ({ id }) => id,
    name: (sheet) => alive(sheet).name,
    position: (sheet) => sheet.workbook.sheets.indexOf(alive(sheet)),
    visibility: ({ visibility }) => visibility,
    tabColor: ({ tabColor }) => tabColor,
    tabId: (sheet) => sheet.workbook.sheets.indexOf(alive(sheet)) + 1,
    standardWidth: ({ standardWidth }) => standardWidth,
    standardHeight: () => defaultHeight,
    gridlines: ({ showGridlines }) => showGridlines,
    headings: ({ showHeadings }) => showHeadings,
    enableCalculation: ({ enableCalculation }) => enableCalculation,
  },
  setters: {
    name: (sheet, value) => renameSheet(alive(sheet), text(value, 'name')),
    position: (sheet, value) => moveSheet(alive(sheet), number(value, 'position')),
    visibility: (sheet, value) =>
      setVisibility(alive(sheet), oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')),
    tabColor: (sheet, value) => void (sheet.tabColor = value === '' ? '' : color(value, 'tabColor')),
    standardWidth: (sheet, value) => void (sheet.standardWidth = number(value, 'standardWidth')),
    gridlines: (sheet, value) => void (sheet.showGridlines = boolean(value, 'showGridlines')),
    headings: (sheet, value) => void (sheet.showHeadings = boolean(value, 'showHeadings')),
    enableCalculation: (sheet, value) => void (sheet.enableCalculation = boolean(value, 'enableCalculation')),
  },
  links: {
    tables: (sheet) => sheetTables(sheet),
    charts: (sheet) => chartCollection(sheet),
    names: (sheet) => namedItems(sheet.workbook, sheet),
    protection: (sheet) => worksheetProtection(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    pageLayout: (sheet) => pageLayout(sheet),
    customProperties: (sheet) => sheetProperties(sheet),
  },
  methods: {
    ...eventMethods('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'FormatChanged'),
    getRange,
    getCell: (sheet, [row, column]) =>
      rangeObject(
        new Range(alive(sheet), {
          row: index(row, 'row'),
          column: index(column, 'column'),
          rows: 1,
          columns: 1,
        }),
      ),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(
        new Range(alive(sheet), {
          row: index(row, 'startRow'),
          column: index(column, 'startColumn'),
          rows: index(rows, 'rowCount'),
          columns: index(columns, 'columnCount'),
        }),
      ),
    getUsedRange: (sheet, args) =>
      rangeObject(used(sheet, args) ?? new Range(sheet, { row: 0, column: 0, rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: (sheet, args) => {
      const found = used(sheet, args)
      return found === undefined ? nullObject : rangeObject(found)
    },
    getNext: (sheet, [visibleOnly]) => orThrow(neighbour(sheet, 1, visibleOnly)),
    getNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, visibleOnly)),
    getPrevious: (sheet, [visibleOnly]) => orThrow(neighbour(sheet, -1, visibleOnly)),
    getPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, visibleOnly)),
    activate: (sheet) => {
      activateSheet(alive(sheet))
      raiseSelected(sheet.workbook.selection)
    },
    calculate: (sheet) => calculate(sheet.workbook),
    delete: (sheet) => deleteSheet(alive(sheet)),
    _GetSheetById: (sheet, [id]) => orThrow(sheet.workbook.findSheet(text(id, 'id'))),
  },
}

/** The host object of a sheet. */
export const worksheet = (sheet: Sheet): HostObject => hostObject(worksheetType, sheet)
