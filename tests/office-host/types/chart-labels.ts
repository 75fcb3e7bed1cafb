import type { OfficeType } from '../wire/host-object'
import { formatOf } from './chart-format'
import { type ChartPart, partMembers, within } from './chart-part'

const positions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
]

/** Labels of values, of a chart or of one series. */
export const chartLabels: OfficeType<ChartPart> = {
  name: 'ChartDataLabels',
  ...partMembers({
    position: [positions, 'OutsideEnd'],
    showValue: ['boolean', false],
    showSeriesName: ['boolean', false],
    showCategoryName: ['boolean', false],
    showLegendKey: ['boolean', false],
    showPercentage: ['boolean', false],
    showBubbleSize: ['boolean', false],
    separator: ['text', ', '],
    numberFormat: ['text', 'General'],
    linkNumberFormat: ['boolean', true],
    textOrientation: ['number', 0],
  }),
  links: { format: within(formatOf('ChartDataLabelFormat', 'fill', 'font', 'border'), 'format') },
}
