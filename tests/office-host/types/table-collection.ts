import { contains, intersection } from '../model/area'
import type { Range } from '../model/range'
import type { Sheet } from '../model/sheet'
import type { Table } from '../model/table'
import { addTable } from '../model/table-changes'
import type { Workbook } from '../model/workbook'
import { boolean, index, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemNotFound } from '../wire/office-error'
import { eventMethods } from './event-methods'
import { rangeArgument } from './range-argument'
import { tableObject } from './table'

interface Tables {
  readonly workbook: Workbook
  readonly sheet: Sheet | undefined
  list(): readonly Table[]
}

function find(tables: Tables, key: unknown): Table | undefined {
  const wanted = (typeof key === 'number' ? String(key) : text(key, 'key')).toLowerCase()
  return tables.list().find((table) => table.id === wanted || table.name.toLowerCase() === wanted)
}

function add({ workbook, sheet }: Tables, [address, hasHeaders]: readonly unknown[]): HostObject {
  const range = rangeArgument(address, workbook, sheet ?? workbook.active, 'address')
  if (sheet !== undefined && range.sheet !== sheet) throw invalidArgument(`The range is not on ${sheet.name}`)
  return tableObject(addTable(range, boolean(hasHeaders, 'hasHeaders')))
}

function at(tables: Tables, [wanted]: readonly unknown[]): HostObject {
  const table = tables.list()[index(wanted, 'index')]
  if (table === undefined) throw itemNotFound(`table ${String(wanted)}`)
  return tableObject(table)
}

const shared = {
  items: (tables: Tables) => tables.list().map(tableObject),
  item: (tables: Tables, key: unknown) => {
    const table = find(tables, key)
    if (table === undefined) throw itemNotFound(`table ${String(key)}`)
    return tableObject(table)
  },
  getters: { count: (tables: Tables) => tables.list().length },
}

const methods: OfficeType<Tables>['methods'] = {
  getCount: (tables) => tables.list().length,
  getItemOrNullObject: (tables, [key]) => {
    const table = find(tables, key)
    return table === undefined ? nullObject : tableObject(table)
  },
}

const collectionType: OfficeType<Tables> = {
  name: 'TableCollection',
  ...shared,
  methods: { ...methods, ...eventMethods('DataChanged', 'Added', 'Deleted'), add, getItemAt: at },
}

const scopedType: OfficeType<Tables> = {
  name: 'TableScopedCollection',
  ...shared,
  methods: { ...methods, getFirst: (tables) => at(tables, [0]) },
}

/** All tables of the workbook. */
export const workbookTables = (workbook: Workbook): HostObject =>
  hostObject(collectionType, { workbook, sheet: undefined, list: () => workbook.tables })

/** The tables of one sheet. */
export const sheetTables = (sheet: Sheet): HostObject =>
  hostObject(collectionType, { workbook: sheet.workbook, sheet, list: () => sheet.tables })

/** The tables that lie in a range, wholly or in part. */
export function scopedTables(range: Range, fully: boolean): HostObject {
  const inside = (table: Table): boolean =>
    fully ? contains(range.area, table.range.area) : intersection(range.area, table.range.area) !== undefined
  const list = (): Table[] => range.sheet.tables.filter(inside)
  return hostObject(scopedType, { workbook: range.sheet.workbook, sheet: range.sheet, list })
}
