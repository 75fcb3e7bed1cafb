import { sortRows } from '../model/sort-rows'
import type { Table } from '../model/table'
import { bodyArea } from '../model/table-area'
import { plain } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { sortFields } from './range-sort'

const sortType: OfficeType<Table> = {
  name: 'TableSort',
  getters: {
    fields: ({ sortFields: fields }) => fields,
    matchCase: () => false,
    method: () => 'PinYin',
  },
  methods: {
    apply: (table, [fields, matchCase]) => {
      sortRows(table.sheet, bodyArea(table), sortFields(fields), matchCase === true)
      table.sortFields = plain(fields, 'fields')
    },
    clear: (table) => void (table.sortFields = []),
    reapply: (table) => {
      if (Array.isArray(table.sortFields) && table.sortFields.length > 0)
        sortRows(table.sheet, bodyArea(table), sortFields(table.sortFields), false)
    },
  },
}

/** Sorting of a table's rows. */
export const tableSort = (table: Table): HostObject => hostObject(sortType, table)
