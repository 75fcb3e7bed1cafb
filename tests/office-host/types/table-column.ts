import { Range } from '../model/range'
import { readValues } from '../model/read-cells'
import { mustBeUnprotected } from '../model/protection'
import type { Table, TableColumn } from '../model/table'
import { headerArea, bodyArea, totalArea } from '../model/table-area'
import { deleteTableColumn, insertTableColumn } from '../model/table-changes'
import { renameColumn } from '../model/table-follow'
import { writeContents } from '../model/write-cells'
import type { Area } from '../model/area'
import { index, isAbsent, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/office-error'
import { columnFilter } from './column-filter'
import { rangeObject } from './range'

/** A column with the table it is of. */
export interface ColumnOf {
  readonly table: Table
  readonly column: TableColumn
}

/** Where the column stands now; throws ItemNotFound once it is deleted. */
function place({ table, column }: ColumnOf): number {
  const at = table.columns.indexOf(column)
  if (at < 0) throw itemNotFound(`column ${column.name}`)
  return at
}

function part(target: ColumnOf, area: Area): Range {
  return new Range(target.table.sheet, { ...area, column: area.column + place(target), columns: 1 })
}

const columnType: OfficeType<ColumnOf> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  getters: {
    id: ({ column }) => column.id,
    index: place,
    name: ({ column }) => column.name,
    values: (target) => readValues(part(target, target.table.range.area)),
  },
  setters: {
    name: (target, value) => {
      mustBeUnprotected(target.table.sheet, 'column.name')
      renameColumn(target.table, place(target), text(value, 'name'))
    },
    values: (target, value) => writeContents(part(target, target.table.range.area), value),
  },
  links: { filter: ({ column }) => columnFilter(column) },
  methods: {
    delete: (target) => deleteTableColumn(target.table, place(target)),
    getRange: (target) => rangeObject(part(target, target.table.range.area)),
    getDataBodyRange: (target) => rangeObject(part(target, bodyArea(target.table))),
    getHeaderRowRange: (target) => rangeObject(part(target, headerArea(target.table))),
    getTotalRowRange: (target) => {
      const area = totalArea(target.table)
      if (area === undefined) throw invalidOperation(`Table ${target.table.name} shows no totals`)
      return rangeObject(part(target, area))
    },
  },
}

const columnObject = (table: Table, column: TableColumn): HostObject =>
  hostObject(columnType, { table, column })

function find(table: Table, key: unknown): HostObject | undefined {
  const column =
    typeof key === 'number'
      ? table.columns.find(({ id }) => id === key)
      : table.columns[table.columnIndex(text(key, 'key'))]
  return column && columnObject(table, column)
}

function add(table: Table, [wanted, values, name]: readonly unknown[]): HostObject {
  const count = table.columns.length
  const at = isAbsent(wanted) || wanted === -1 ? count : index(wanted, 'index')
  insertTableColumn(table, at, isAbsent(name) ? undefined : text(name, 'name'))
  const column = table.columns[at]
  if (column === undefined) throw invalidArgument(`There is no column ${at}`)
  if (!isAbsent(values)) fill(part({ table, column }, table.range.area), values, isAbsent(name))
  return columnObject(table, column)
}

/** Values of a new column: with or without its heading, or one for all. */
function fill(range: Range, values: unknown, withHeading: boolean): void {
  const { row, rows, ...rest } = range.area
  const body = new Range(range.sheet, { ...rest, row: row + 1, rows: rows - 1 })
  const whole = Array.isArray(values) && values.length === rows
  writeContents(
    whole || (Array.isArray(values) && withHeading && values.length !== rows - 1) ? range : body,
    values,
  )
}

const collectionType: OfficeType<Table> = {
  name: 'TableColumnCollection',
  getters: { count: ({ columns }) => columns.length },
  items: (table) => table.columns.map((column) => columnObject(table, column)),
  item: (table, key) => {
    const found = find(table, key)
    if (found === undefined) throw itemNotFound(`column ${String(key)}`)
    return found
  },
  methods: {
    add,
    getCount: ({ columns }) => columns.length,
    getItemAt: (table, [at]) => {
      const column = table.columns[index(at, 'index')]
      if (column === undefined) throw itemNotFound(`column ${String(at)}`)
      return columnObject(table, column)
    },
    getItemOrNullObject: (table, [key]) => find(table, key) ?? nullObject,
  },
}

/** The columns of a table, in the order they stand in. */
export const tableColumns = (table: Table): HostObject => hostObject(collectionType, table)
