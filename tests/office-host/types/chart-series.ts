import type { Chart, ChartSeries } from '../model/chart'
import { Range } from '../model/range'
import { calculateIfNeeded } from '../model/calculation'
import { chartTypes } from '../model/chart-types'
import { index, isAbsent, oneOf, text } from '../wire/arguments'
import { hostObject, type HostObject, isHostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemNotFound } from '../wire/office-error'
import { chartLabels } from './chart-labels'
import { formatOf } from './chart-format'
import { type ChartPart, partMembers, within } from './chart-part'
import type { Wire } from '../wire/message'
import { chartPoints } from './chart-point'

interface SeriesOf extends ChartPart {
  readonly chart: Chart
  readonly series: ChartSeries
}

const markers = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
]

const members = partMembers({
  axisGroup: [['Primary', 'Secondary'], 'Primary'],
  hasDataLabels: ['boolean', false],
  filtered: ['boolean', false],
  gapWidth: ['number', 150],
  overlap: ['number', 0],
  invertIfNegative: ['boolean', false],
  markerStyle: [markers, 'Automatic'],
  markerSize: ['number', 5],
  markerBackgroundColor: ['color', '#4472C4'],
  markerForegroundColor: ['color', '#4472C4'],
  plotOrder: ['number', 0],
  smooth: ['boolean', false],
  varyByCategories: ['boolean', false],
  showShadow: ['boolean', false],
})

function source(value: unknown): Range {
  if (!isHostObject(value) || !(value.target instanceof Range))
    throw invalidArgument('sourceData must be a Range')
  if (value.target.area.rows > 1 && value.target.area.columns > 1)
    throw invalidArgument('A series takes one row or one column')
  return new Range(value.target.sheet, value.target.area)
}

function dimension({ series }: SeriesOf, [wanted]: readonly unknown[]): Wire {
  const kind = oneOf(wanted, ['Categories', 'Values', 'XValues', 'YValues'], 'dimension')
  const range = kind === 'Categories' || kind === 'XValues' ? series.categories : series.values
  if (range === undefined) return []
  calculateIfNeeded(range.sheet.workbook)
  const { row, column, rows, columns } = range.area
  return Array.from(
    { length: rows * columns },
    (_each, at) => range.sheet.grid.get(row + Math.floor(at / columns), column + (at % columns)).value,
  )
}

const seriesType: OfficeType<SeriesOf> = {
  name: 'ChartSeries',
  getters: {
    ...members.getters,
    name: ({ series }) => series.name,
    chartType: ({ series }) => series.chartType,
  },
  setters: {
    ...members.setters,
    name: ({ series }, value) => void (series.name = text(value, 'name')),
    chartType: ({ series }, value) => void (series.chartType = oneOf(value, chartTypes, 'chartType')),
  },
  links: {
    format: within(formatOf('ChartSeriesFormat', 'fill', 'line'), 'format'),
    dataLabels: within(chartLabels, 'dataLabels'),
    points: ({ series }) => chartPoints(series),
  },
  methods: {
    setValues: ({ series }, [value]) => void (series.values = source(value)),
    setXAxisValues: ({ series }, [value]) => void (series.categories = source(value)),
    getDimensionValues: dimension,
    delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
  },
}

const seriesObject = (chart: Chart, series: ChartSeries): HostObject =>
  hostObject(seriesType, { chart, series, properties: series.properties, prefix: '' })

function add(chart: Chart, [name, wanted]: readonly unknown[]): HostObject {
  const at = isAbsent(wanted) ? chart.series.length : index(wanted, 'index')
  if (at > chart.series.length) throw invalidArgument(`There is no place ${at} for a series`)
  const title = isAbsent(name) ? `Series${chart.series.length + 1}` : text(name, 'name')
  const made: ChartSeries = {
    name: title,
    values: undefined,
    categories: chart.series[0]?.categories,
    chartType: chart.chartType,
    properties: {},
  }
  chart.series.splice(at, 0, made)
  return seriesObject(chart, made)
}

const collectionType: OfficeType<Chart> = {
  name: 'ChartSeriesCollection',
  getters: { count: ({ series }) => series.length },
  items: (chart) => chart.series.map((series) => seriesObject(chart, series)),
  methods: {
    add,
    getCount: ({ series }) => series.length,
    getItemAt: (chart, [at]) => {
      const series = chart.series[index(at, 'index')]
      if (series === undefined) throw itemNotFound(`series ${String(at)}`)
      return seriesObject(chart, series)
    },
  },
}

/** The series of a chart, by position: they have no ids. */
export const chartSeries = (chart: Chart): HostObject => hostObject(collectionType, chart)
