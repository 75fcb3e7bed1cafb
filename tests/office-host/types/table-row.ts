import { Range } from '../model/range'
import { readValues } from '../model/read-cells'
import type { Table } from '../model/table'
import { bodyArea } from '../model/table-area'
import { deleteTableRows, insertTableRows } from '../model/table-changes'
import { writeContents } from '../model/write-cells'
import { index, integer, isAbsent } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemNotFound } from '../wire/office-error'
import { rangeObject } from './range'

interface RowOf {
  readonly table: Table
  readonly at: number
}

function rowRange({ table, at }: RowOf): Range {
  const body = bodyArea(table)
  if (at >= body.rows) throw itemNotFound(`row ${at} of table ${table.name}`)
  return new Range(table.sheet, { ...body, row: body.row + at, rows: 1 })
}

const rowType: OfficeType<RowOf> = {
  name: 'TableRow',
  identity: ({ at }) => ({ _Index: at, Index: at }),
  getters: { index: ({ at }) => at, values: (row) => readValues(rowRange(row)) },
  setters: { values: (row, value) => writeContents(rowRange(row), value) },
  methods: {
    delete: ({ table, at }) => deleteTableRows(table, at, 1),
    getRange: (row) => rangeObject(rowRange(row)),
  },
}

function rowsOf(values: unknown, columns: number): readonly unknown[] | undefined {
  if (isAbsent(values)) return undefined
  if (!Array.isArray(values)) return [values]
  return Array.isArray(values[0]) || columns === values.length
    ? Array.isArray(values[0])
      ? values
      : [values]
    : values
}

function add(table: Table, [wanted, values]: readonly unknown[]): HostObject {
  const body = bodyArea(table)
  const at = isAbsent(wanted) || integer(wanted, 'index') === -1 ? body.rows : index(wanted, 'index')
  const rows = rowsOf(values, body.columns)
  const fits = rows === undefined || rows.every((row) => Array.isArray(row) && row.length === body.columns)
  if (!fits) throw invalidArgument('Each row needs a value for each column of the table')
  const area = insertTableRows(table, at, rows?.length ?? 1)
  if (rows !== undefined) writeContents(new Range(table.sheet, area), rows)
  return hostObject(rowType, { table, at })
}

const collectionType: OfficeType<Table> = {
  name: 'TableRowCollection',
  getters: { count: (table) => bodyArea(table).rows },
  items: (table) =>
    Array.from({ length: bodyArea(table).rows }, (_row, at) => hostObject(rowType, { table, at })),
  methods: {
    add,
    getCount: (table) => bodyArea(table).rows,
    getItemAt: (table, [at]) => {
      const row = { table, at: index(at, 'index') }
      rowRange(row)
      return hostObject(rowType, row)
    },
    deleteRowsAt: (table, [at, count]) =>
      deleteTableRows(table, index(at, 'index'), isAbsent(count) ? 1 : index(count, 'count')),
  },
}

/** The rows of a table's body, by position: they are no identities after a sort. */
export const tableRows = (table: Table): HostObject => hostObject(collectionType, table)
