import { formatArea, wholeSheet } from './model/area'
import { calculateIfNeeded } from './model/calculation'
import type { Cell, CellValue, Hyperlink } from './model/cell'
import { shownText } from './model/number-text'
import type { Sheet } from './model/sheet'
import { type Style, styleValue } from './model/style'
import type { Workbook } from './model/workbook'
import type { Wire } from './wire/message'
import { inspectChart, type InspectedChart } from './inspect-chart'
import { inspectTable, type InspectedTable } from './inspect-table'

/** A cell as it is now. */
export interface InspectedCell {
  readonly value: CellValue
  readonly formula: string | undefined
  readonly numberFormat: string
  /** What it shows. */
  readonly text: string
  readonly quotePrefix: boolean
  readonly hyperlink: Hyperlink | undefined
  /** What differs from a new cell, such as `fill.color`. */
  readonly style: Style
}

/** A rule for typing. */
export interface InspectedValidation {
  readonly address: string
  readonly type: string
  readonly rule: Readonly<Record<string, Wire>>
  readonly prompt: Wire
  readonly errorAlert: Wire
}

/** A format by condition. */
export interface InspectedConditionalFormat {
  readonly address: string
  readonly type: string
  readonly formula: string
  readonly rule: Readonly<Record<string, Wire>>
  readonly format: Readonly<Record<string, Wire>>
}

/** A defined name. */
export interface InspectedName {
  readonly name: string
  readonly formula: string
  readonly value: CellValue
  readonly visible: boolean
  readonly comment: string
}

/** A sheet and what lies on it; `cells` holds those that are not blank, or formatted, by address. */
export interface InspectedSheet {
  readonly name: string
  readonly visibility: string
  readonly tabColor: string
  readonly isProtected: boolean
  readonly frozen: string | undefined
  readonly cells: ReadonlyMap<string, InspectedCell>
  readonly tables: readonly InspectedTable[]
  readonly charts: readonly InspectedChart[]
  readonly names: readonly InspectedName[]
  readonly validations: readonly InspectedValidation[]
  readonly conditionalFormats: readonly InspectedConditionalFormat[]
  readonly columnWidths: ReadonlyMap<number, number>
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly customProperties: Readonly<Record<string, string>>
}

/** The workbook as plain data, taken at one moment. */
export interface InspectedWorkbook {
  readonly activeSheet: string
  readonly selection: string
  readonly sheets: readonly InspectedSheet[]
  readonly names: readonly InspectedName[]
  readonly settings: Readonly<Record<string, Wire>>
  readonly customXml: readonly string[]
  readonly properties: Readonly<Record<string, string | number>>
  readonly calculationMode: string
  readonly eventsEnabled: boolean
}

const columnNames: string[] = []

function addressOf(row: number, column: number): string {
  const name = (columnNames[column] ??= formatArea({ row: 0, column, rows: 1, columns: 1 }).slice(0, -1))
  return `${name}${row + 1}`
}

/** Cells never change, so that one looked at before is known by itself. */
const inspectedCells = new WeakMap<Cell, InspectedCell>()

function inspectCell(cell: Cell): InspectedCell {
  const known = inspectedCells.get(cell)
  if (known !== undefined) return known
  const numberFormat = String(styleValue(cell.style, 'numberFormat'))
  const { value, formula, quotePrefix = false, hyperlink, style } = cell
  const inspected = {
    value,
    formula,
    numberFormat,
    quotePrefix,
    hyperlink,
    style,
    get text() {
      return shownText(value, numberFormat)
    },
  }
  inspectedCells.set(cell, inspected)
  return inspected
}

function cells(sheet: Sheet): Map<string, InspectedCell> {
  const entries = [...sheet.grid.stored(wholeSheet)].sort(([a, b], [c, d]) => a - c || b - d)
  return new Map(entries.map(([row, column, cell]) => [addressOf(row, column), inspectCell(cell)]))
}

const inspectNames = (owner: Workbook | Sheet): InspectedName[] =>
  owner.names.map(({ name, formula, value, visible, comment }) => ({
    name,
    formula,
    value,
    visible,
    comment,
  }))

function inspectSheet(sheet: Sheet): InspectedSheet {
  const { name, visibility, tabColor, frozen } = sheet
  return {
    name,
    visibility,
    tabColor,
    isProtected: sheet.protection !== undefined,
    frozen: frozen && formatArea(frozen.area),
    cells: cells(sheet),
    tables: sheet.tables.map(inspectTable),
    charts: sheet.charts.map(inspectChart),
    names: inspectNames(sheet),
    validations: sheet.validations
      .filter(({ range }) => range.exists)
      .map(({ range, type, rule, prompt, errorAlert }) => ({
        address: formatArea(range.area),
        type,
        rule,
        prompt,
        errorAlert,
      })),
    conditionalFormats: sheet.conditionalFormats
      .filter(({ range }) => range.exists)
      .map(({ range, type, formula, rule, format }) => ({
        address: formatArea(range.area),
        type,
        formula,
        rule,
        format,
      })),
    columnWidths: sheet.columnWidths,
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    customProperties: Object.fromEntries(sheet.customProperties),
  }
}

/** Takes the workbook as plain data; formulas are calculated first unless told not to. */
export function inspectWorkbook(workbook: Workbook, options = { calculate: true }): InspectedWorkbook {
  if (options.calculate) calculateIfNeeded(workbook)
  return {
    activeSheet: workbook.active.name,
    selection: workbook.selection.exists ? workbook.selection.address : '',
    sheets: workbook.sheets.map(inspectSheet),
    names: inspectNames(workbook),
    settings: Object.fromEntries(workbook.settings),
    customXml: [...workbook.customXml.values()],
    properties: { ...workbook.properties },
    calculationMode: workbook.calculationMode,
    eventsEnabled: workbook.enableEvents,
  }
}
