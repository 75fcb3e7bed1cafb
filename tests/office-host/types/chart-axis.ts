import type { Chart } from '../model/chart'
import { oneOf, isAbsent } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { isHostObject } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'
import { Range } from '../model/range'
import { formatOf } from './chart-format'
import { type ChartPart, partMembers, within } from './chart-part'

const titleMembers = partMembers({
  text: ['text', ''],
  visible: ['boolean', false],
  textOrientation: ['number', 0],
})

const titleType: OfficeType<ChartPart> = {
  name: 'ChartAxisTitle',
  ...titleMembers,
  setters: {
    ...titleMembers.setters,
    text: (part, value) => {
      titleMembers.setters['text']?.(part, value)
      part.properties[`${part.prefix}visible`] = true
    },
  },
  links: { format: within(formatOf('ChartAxisTitleFormat', 'font', 'border'), 'format') },
}

const gridlinesType: OfficeType<ChartPart> = {
  name: 'ChartGridlines',
  ...partMembers({ visible: ['boolean', false] }),
  links: { format: within(formatOf('ChartGridlinesFormat', 'line'), 'format') },
}

const ticks = ['None', 'Cross', 'Inside', 'Outside']

const axisMembers = partMembers({
  majorUnit: ['number', ''],
  minorUnit: ['number', ''],
  maximum: ['number', ''],
  minimum: ['number', ''],
  visible: ['boolean', true],
  numberFormat: ['text', 'General'],
  linkNumberFormat: ['boolean', true],
  displayUnit: [
    [
      'None',
      'Hundreds',
      'Thousands',
      'TenThousands',
      'HundredThousands',
      'Millions',
      'TenMillions',
      'HundredMillions',
      'Billions',
      'Trillions',
      'Custom',
    ],
    'None',
  ],
  showDisplayUnitLabel: ['boolean', true],
  reversePlotOrder: ['boolean', false],
  scaleType: [['Linear', 'Logarithmic'], 'Linear'],
  logBase: ['number', 10],
  categoryType: [['Automatic', 'TextAxis', 'DateAxis'], 'Automatic'],
  majorTickMark: [ticks, 'Outside'],
  minorTickMark: [ticks, 'None'],
  tickLabelPosition: [['NextToAxis', 'High', 'Low', 'None'], 'NextToAxis'],
  tickLabelSpacing: ['number', 1],
  tickMarkSpacing: ['number', 1],
  textOrientation: ['number', 0],
  crosses: [['Automatic', 'Maximum', 'Minimum', 'Custom'], 'Automatic'],
  isBetweenCategories: ['boolean', true],
})

const axisType: OfficeType<ChartPart> = {
  name: 'ChartAxis',
  ...axisMembers,
  links: {
    title: within(titleType, 'title'),
    majorGridlines: within(gridlinesType, 'majorGridlines'),
    minorGridlines: within(gridlinesType, 'minorGridlines'),
    format: within(formatOf('ChartAxisFormat', 'font', 'line', 'fill'), 'format'),
  },
  methods: {
    setCategoryNames: ({ properties, prefix }, [source]) => {
      if (!isHostObject(source) || !(source.target instanceof Range))
        throw invalidArgument('sourceData must be a Range')
      properties[`${prefix}categoryNames`] = source.target.absoluteAddress
    },
  },
}

const axis =
  (name: string) =>
  ({ properties }: Chart): HostObject =>
    hostObject(axisType, { properties, prefix: `axes.${name}.` })

const axesType: OfficeType<Chart> = {
  name: 'ChartAxes',
  links: { valueAxis: axis('valueAxis'), categoryAxis: axis('categoryAxis'), seriesAxis: axis('seriesAxis') },
  methods: {
    getItem: (chart, [type, group]) => {
      const kind = oneOf(type, ['Category', 'Value', 'Series'], 'type')
      const side = isAbsent(group) ? 'Primary' : oneOf(group, ['Primary', 'Secondary'], 'group')
      if (
        side === 'Secondary' &&
        !chart.series.some(({ properties }) => properties['axisGroup'] === 'Secondary')
      )
        throw invalidArgument('The chart has no secondary axis')
      const name = `${kind.toLowerCase()}Axis`
      return axis(side === 'Primary' ? name : `secondary.${name}`)(chart)
    },
  },
}

/** The axes of a chart. */
export const chartAxes = (chart: Chart): HostObject => hostObject(axesType, chart)
