import type { TableColumn } from '../model/table'
import { plain, text } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'

const filterType: OfficeType<TableColumn> = {
  name: 'Filter',
  getters: { criteria: ({ filter }) => filter ?? null },
  methods: {
    apply: (column, [criteria]) => void (column.filter = plain(criteria, 'criteria')),
    applyValuesFilter: (column, [values]) => {
      if (!Array.isArray(values)) throw invalidArgument('values must be a list')
      column.filter = { filterOn: 'Values', values: plain(values, 'values') }
    },
    applyCustomFilter: (column, [criterion1, criterion2, operator]) => {
      const second = plain(criterion2 ?? null, 'criteria2')
      const joined = plain(operator ?? null, 'oper')
      column.filter = {
        filterOn: 'Custom',
        criterion1: text(criterion1, 'criteria1'),
        criterion2: second,
        operator: joined,
      }
    },
    clear: (column) => {
      delete column.filter
    },
  },
}

/** The filter of a table's column; recorded, it hides no rows unless the user sets it. */
export const columnFilter = (column: TableColumn): HostObject => hostObject(filterType, column)
