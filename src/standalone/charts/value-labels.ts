import type { Chart, Plugin } from 'chart.js'
import { shownText } from '../grid-cell'
import type { ChartContent } from './chart-data'
import type { ChartTheme } from './chart-theme'

/** More values than these would stand over each other. */
const MOST = 12
/** Pixels between a point and its value. */
const GAP = 4

/** Writes the values of the series that show them at the ends of their bars and above their points, as in the file. */
export const valueLabels = (
  { chart, lines }: ChartContent,
  theme: () => ChartTheme,
): Plugin<'bar' | 'line'> => ({
  id: 'value-labels',
  afterDatasetsDraw: (drawn: Chart<'bar' | 'line'>) => {
    const { ctx } = drawn
    const { ink, font } = theme()
    const across = chart.type === 'bar'
    ctx.save()
    ctx.fillStyle = ink
    ctx.font = `11px ${font}`
    ctx.textAlign = across ? 'left' : 'center'
    ctx.textBaseline = across ? 'middle' : 'bottom'
    lines.forEach(({ labelled, values, shape }, index) => {
      if (!labelled || values.length > MOST) return
      const gap = GAP + (shape === 'points' ? GAP : 0)
      drawn.getDatasetMeta(index).data.forEach((point, at) => {
        const value = values[at] ?? null
        if (value === null) return
        const text = shownText(value, chart.valueFormat)
        ctx.fillText(text, point.x + (across ? gap : 0), point.y - (across ? 0 : gap))
      })
    })
    ctx.restore()
  },
})
