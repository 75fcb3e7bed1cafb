import type { Chart } from '../model/chart'
import { placeOver, setSource } from '../model/chart-changes'
import { chartTypes } from '../model/chart-types'
import { mustBeUnprotected } from '../model/protection'
import { boolean, isAbsent, number, oneOf, text } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemNotFound } from '../wire/office-error'
import { chartAxes } from './chart-axis'
import { formatOf } from './chart-format'
import { chartLabels } from './chart-labels'
import { type ChartPart, partMembers, within } from './chart-part'
import { chartSeries } from './chart-series'
import { rangeArgument } from './range-argument'
import { worksheet } from './worksheet'

const titleMembers = partMembers({
  text: ['text', ''],
  visible: ['boolean', true],
  overlay: ['boolean', false],
  position: [['Automatic', 'Top', 'Bottom', 'Left', 'Right'], 'Top'],
  horizontalAlignment: [['Center', 'Left', 'Right', 'Justify', 'Distributed'], 'Center'],
  showShadow: ['boolean', false],
  top: ['number', 0],
  left: ['number', 0],
})

const titleType: OfficeType<ChartPart> = {
  name: 'ChartTitle',
  ...titleMembers,
  setters: {
    ...titleMembers.setters,
    text: (part, value) => {
      titleMembers.setters['text']?.(part, value)
      part.properties[`${part.prefix}visible`] = true
    },
  },
  links: { format: within(formatOf('ChartTitleFormat', 'font', 'fill', 'border'), 'format') },
  methods: {
    setFormula: ({ properties, prefix }, [formula]) => {
      properties[`${prefix}formula`] = text(formula, 'formula')
    },
  },
}

const legendType: OfficeType<ChartPart> = {
  name: 'ChartLegend',
  ...partMembers({
    visible: ['boolean', true],
    position: [['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'], 'Bottom'],
    overlay: ['boolean', false],
    showShadow: ['boolean', false],
    top: ['number', 0],
    left: ['number', 0],
    width: ['number', 0],
    height: ['number', 0],
  }),
  links: { format: within(formatOf('ChartLegendFormat', 'font', 'fill', 'border'), 'format') },
}

const plotAreaType: OfficeType<ChartPart> = {
  name: 'ChartPlotArea',
  ...partMembers({ top: ['number', 0], left: ['number', 0], width: ['number', 0], height: ['number', 0] }),
  links: { format: within(formatOf('ChartPlotAreaFormat', 'fill', 'border'), 'format') },
}

const part =
  (type: OfficeType<ChartPart>, prefix: string) =>
  ({ properties }: Chart): HostObject =>
    hostObject(type, { properties, prefix })

/** Throws ItemNotFound for a chart that was deleted under a kept object. */
const alive = (chart: Chart): Chart => {
  if (chart.isDeleted) throw itemNotFound(`chart ${chart.name}`)
  return chart
}

function size(value: unknown, what: string): number {
  const points = number(value, what)
  if (points < 0) throw invalidArgument(`${what} cannot be negative`)
  return points
}

const whole = partMembers({
  plotBy: [['Rows', 'Columns'], 'Columns'],
  displayBlanksAs: [['NotPlotted', 'Zero', 'Interplotted'], 'NotPlotted'],
  plotVisibleOnly: ['boolean', true],
  style: ['number', 2],
})
const asPart = ({ properties }: Chart): ChartPart => ({ properties, prefix: 'chart.' })

const chartType: OfficeType<Chart> = {
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  getters: {
    ...Object.fromEntries(
      Object.entries(whole.getters).map(([name, get]) => [name, (chart: Chart) => get(asPart(chart))]),
    ),
    id: ({ id }) => id,
    name: (chart) => alive(chart).name,
    chartType: (chart) => alive(chart).chartType,
    top: ({ top }) => top,
    left: ({ left }) => left,
    width: ({ width }) => width,
    height: ({ height }) => height,
  },
  setters: {
    ...Object.fromEntries(
      Object.entries(whole.setters).map(([name, set]) => [
        name,
        (chart: Chart, value: unknown) => set(asPart(chart), value),
      ]),
    ),
    name: (chart, value) => void (alive(chart).name = text(value, 'name')),
    chartType: (chart, value) => {
      alive(chart).chartType = oneOf(value, chartTypes, 'chartType')
      for (const series of chart.series) series.chartType = chart.chartType
    },
    top: (chart, value) => void (alive(chart).top = size(value, 'top')),
    left: (chart, value) => void (alive(chart).left = size(value, 'left')),
    width: (chart, value) => void (alive(chart).width = size(value, 'width')),
    height: (chart, value) => void (alive(chart).height = size(value, 'height')),
    showAllFieldButtons: (_chart, value) => void boolean(value, 'showAllFieldButtons'),
  },
  links: {
    title: part(titleType, 'title.'),
    legend: part(legendType, 'legend.'),
    dataLabels: part(chartLabels, 'dataLabels.'),
    plotArea: part(plotAreaType, 'plotArea.'),
    format: part(formatOf('ChartAreaFormat', 'fill', 'font', 'border'), 'format.'),
    axes: (chart) => chartAxes(alive(chart)),
    series: (chart) => chartSeries(alive(chart)),
    worksheet: ({ sheet }) => worksheet(sheet),
  },
  methods: {
    delete: (chart) => {
      mustBeUnprotected(alive(chart).sheet, 'chart.delete')
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1)
      chart.isDeleted = true
    },
    activate: () => undefined,
    setData: (chart, [source, seriesBy]) => {
      const range = rangeArgument(source, chart.sheet.workbook, chart.sheet, 'sourceData')
      setSource(
        alive(chart),
        range,
        isAbsent(seriesBy) ? 'Auto' : oneOf(seriesBy, ['Auto', 'Columns', 'Rows'], 'seriesBy'),
      )
    },
    setPosition: (chart, [start, end]) => {
      const { sheet } = alive(chart)
      const first = rangeArgument(start, sheet.workbook, sheet, 'startCell')
      placeOver(
        chart,
        first,
        isAbsent(end) ? undefined : rangeArgument(end, sheet.workbook, sheet, 'endCell'),
      )
    },
  },
}

/** The host object of a chart. */
export const chartObject = (chart: Chart): HostObject => hostObject(chartType, chart)
