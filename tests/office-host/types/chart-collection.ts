import { addChart } from '../model/chart-changes'
import type { Chart } from '../model/chart'
import { chartTypes } from '../model/chart-types'
import { mustBeUnprotected } from '../model/protection'
import type { Sheet } from '../model/sheet'
import { index, isAbsent, oneOf, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'
import { chartObject } from './chart'
import { eventMethods } from './event-methods'
import { rangeArgument } from './range-argument'

const find = (sheet: Sheet, key: unknown): Chart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === text(key, 'name').toLowerCase())

function orThrow(sheet: Sheet, key: unknown): HostObject {
  const chart = find(sheet, key)
  if (chart === undefined) throw itemNotFound(`chart ${String(key)}`)
  return chartObject(chart)
}

const collectionType: OfficeType<Sheet> = {
  name: 'ChartCollection',
  getters: { count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map(chartObject),
  item: orThrow,
  methods: {
    ...eventMethods('Activated', 'Added', 'Deactivated', 'Deleted'),
    add: (sheet, [type, source, seriesBy]) => {
      mustBeUnprotected(sheet, 'charts.add')
      const range = rangeArgument(source, sheet.workbook, sheet, 'sourceData')
      const by = isAbsent(seriesBy) ? 'Auto' : oneOf(seriesBy, ['Auto', 'Columns', 'Rows'], 'seriesBy')
      return chartObject(addChart(sheet, oneOf(type, chartTypes, 'type'), range, by))
    },
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, [name]) => orThrow(sheet, name),
    getItemAt: (sheet, [at]) => {
      const chart = sheet.charts[index(at, 'index')]
      if (chart === undefined) throw itemNotFound(`chart ${String(at)}`)
      return chartObject(chart)
    },
    getItemOrNullObject: (sheet, [name]) => {
      const chart = find(sheet, name)
      return chart === undefined ? nullObject : chartObject(chart)
    },
  },
}

/** The charts of a sheet, in the order they were added. */
export const chartCollection = (sheet: Sheet): HostObject => hostObject(collectionType, sheet)
