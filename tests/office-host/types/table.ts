import { Range } from '../model/range'
import type { Table } from '../model/table'
import { bodyArea, headerArea, totalArea } from '../model/table-area'
import { convertToRange, deleteTable, renameTable, resizeTable, showTotals } from '../model/table-changes'
import { boolean, text } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, invalidOperation, itemNotFound, notModelled } from '../wire/office-error'
import { autoFilter } from './auto-filter'
import { eventMethods } from './event-methods'
import { rangeObject } from './range'
import { rangeArgument } from './range-argument'
import { tableColumns } from './table-column'
import { tableRows } from './table-row'
import { tableSort } from './table-sort'
import { worksheet } from './worksheet'

/** Throws ItemNotFound for a table that was deleted under a kept object. */
export const alive = (table: Table): Table => {
  if (table.isDeleted) throw itemNotFound(`table ${table.name}`)
  return table
}

type Switch =
  'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton'

const switches: readonly Switch[] = [
  'highlightFirstColumn',
  'highlightLastColumn',
  'showBandedRows',
  'showBandedColumns',
  'showFilterButton',
]

const tableType: OfficeType<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  getters: {
    id: ({ id }) => id,
    legacyId: ({ id }) => id,
    name: (table) => alive(table).name,
    showHeaders: () => true,
    showTotals: (table) => table.showTotals,
    style: (table) => table.style,
    ...Object.fromEntries(switches.map((name) => [name, (table: Table) => table[name]])),
  },
  setters: {
    name: (table, value) => renameTable(alive(table), text(value, 'name')),
    showTotals: (table, value) => showTotals(alive(table), boolean(value, 'showTotals')),
    showHeaders: (_table, value) => {
      if (!boolean(value, 'showHeaders')) throw notModelled('Table.showHeaders = false')
    },
    style: (table, value) => {
      const style = text(value, 'style')
      if (style !== '' && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style))
        throw invalidArgument(`There is no table style ${style}`)
      table.style = style
    },
    ...Object.fromEntries(
      switches.map((name) => [
        name,
        (table: Table, value: unknown) => void (table[name] = boolean(value, name)),
      ]),
    ),
  },
  links: {
    columns: (table) => tableColumns(alive(table)),
    rows: (table) => tableRows(alive(table)),
    sort: (table) => tableSort(alive(table)),
    worksheet: ({ sheet }) => worksheet(sheet),
    autoFilter: (table) => autoFilter(alive(table)),
  },
  methods: {
    ...eventMethods('DataChanged', 'SelectionChanged'),
    getRange: (table) => rangeObject(new Range(table.sheet, alive(table).range.area)),
    getDataBodyRange: (table) => rangeObject(new Range(table.sheet, bodyArea(alive(table)))),
    getHeaderRowRange: (table) => rangeObject(new Range(table.sheet, headerArea(alive(table)))),
    getTotalRowRange: (table) => {
      const area = totalArea(alive(table))
      if (area === undefined) throw invalidOperation(`Table ${table.name} shows no totals`)
      return rangeObject(new Range(table.sheet, area))
    },
    resize: (table, [range]) =>
      resizeTable(alive(table), rangeArgument(range, table.sheet.workbook, table.sheet, 'newRange')),
    convertToRange: (table) => rangeObject(convertToRange(alive(table))),
    delete: (table) => deleteTable(alive(table)),
    clearFilters: (table) => {
      for (const column of table.columns) delete column.filter
    },
    reapplyFilters: () => undefined,
  },
}

/** The host object of a table. */
export const tableObject = (table: Table): HostObject => hostObject(tableType, table)
