import type { Range } from '../model/range'
import { type SortField, sortRows } from '../model/sort-rows'
import { boolean, index, isAbsent, options } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, notModelled } from '../wire/office-error'

/** Reads the fields of a sort: the column's offset and the direction. */
export function sortFields(value: unknown): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('A sort needs fields')
  return value.map((each: unknown) => {
    const field = options(each, 'field')
    for (const name of ['color', 'icon', 'dataOption', 'subField'])
      if (!isAbsent(field[name])) throw notModelled(`SortField.${name}`)
    const on = field['sortOn']
    if (!isAbsent(on) && on !== 'Value') throw notModelled(`SortField.sortOn ${String(on)}`)
    const ascending = field['ascending']
    return {
      key: index(field['key'], 'key'),
      ascending: isAbsent(ascending) || boolean(ascending, 'ascending'),
    }
  })
}

const sortType: OfficeType<Range> = {
  name: 'RangeSort',
  methods: {
    apply: (range, [fields, matchCase, hasHeaders, orientation]) => {
      if (orientation === 'Columns') throw notModelled('RangeSort.apply by columns')
      const { row, rows, ...rest } = range.area
      const skip = hasHeaders === true ? 1 : 0
      sortRows(
        range.sheet,
        { ...rest, row: row + skip, rows: rows - skip },
        sortFields(fields),
        matchCase === true,
      )
    },
  },
}

/** Sorting of a range. */
export const rangeSort = (range: Range): HostObject => hostObject(sortType, range)
