import { Range } from '../model/range'
import type { Table } from '../model/table'
import { index, plain } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'
import { rangeObject } from './range'

const clear = (table: Table): void => {
  for (const column of table.columns) delete column.filter
}

const filterType: OfficeType<Table> = {
  name: 'AutoFilter',
  getters: {
    enabled: ({ showFilterButton }) => showFilterButton,
    isDataFiltered: ({ columns }) => columns.some(({ filter }) => filter !== undefined),
    criteria: ({ columns }) => columns.map(({ filter }) => filter ?? null),
  },
  methods: {
    apply: (table, [, at, criteria]) => {
      const column = table.columns[index(at, 'columnIndex')]
      if (column === undefined) throw itemNotFound(`column ${String(at)}`)
      column.filter = plain(criteria, 'criteria')
    },
    clearCriteria: clear,
    remove: clear,
    reapply: () => undefined,
    getRange: (table) => rangeObject(new Range(table.sheet, table.range.area)),
    getRangeOrNullObject: (table) => rangeObject(new Range(table.sheet, table.range.area)),
  },
}

/** The filters of a table; recorded, they hide no rows unless the user sets them. */
export const autoFilter = (table: Table): HostObject => hostObject(filterType, table)
