import type { OfficeType } from '../wire/host-object'
import { type ChartPart, partMembers, within } from './chart-part'
import { color } from './style-type'

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
]

const clear = ({ properties, prefix }: ChartPart): void => {
  for (const key of Object.keys(properties)) if (key.startsWith(prefix)) delete properties[key]
  properties[`${prefix}cleared`] = true
}

/** Fill of a part of a chart; its colour can be set, not read. */
export const chartFill: OfficeType<ChartPart> = {
  name: 'ChartFill',
  methods: {
    clear,
    setSolidColor: ({ properties, prefix }, [value]) => {
      properties[`${prefix}solidColor`] = color(value, 'color')
    },
  },
}

/** Font of a part of a chart. */
export const chartFont: OfficeType<ChartPart> = {
  name: 'ChartFont',
  ...partMembers({
    bold: ['boolean', false],
    italic: ['boolean', false],
    color: ['color', '#595959'],
    name: ['text', 'Calibri'],
    size: ['number', 10],
    underline: [['None', 'Single'], 'None'],
  }),
}

/** A line of a chart. */
export const chartLine: OfficeType<ChartPart> = {
  name: 'ChartLineFormat',
  ...partMembers({
    color: ['color', '#4472C4'],
    lineStyle: [lineStyles, 'Automatic'],
    weight: ['number', 0.75],
  }),
  methods: { clear },
}

/** The frame of a part of a chart. */
export const chartBorder: OfficeType<ChartPart> = {
  name: 'ChartBorder',
  ...partMembers({
    color: ['color', '#D9D9D9'],
    lineStyle: [lineStyles, 'Automatic'],
    weight: ['number', 0.75],
  }),
  methods: { clear },
}

/** A format of the given parts, under the name Office.js has for it. */
export function formatOf(
  name: string,
  ...parts: ('fill' | 'font' | 'line' | 'border')[]
): OfficeType<ChartPart> {
  const types = { fill: chartFill, font: chartFont, line: chartLine, border: chartBorder }
  return { name, links: Object.fromEntries(parts.map((part) => [part, within(types[part], part)])) }
}
