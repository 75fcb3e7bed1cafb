import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import type { ChartContent, ChartLine } from './chart-data'
import { optionsOf } from './chart-options'
import { themeNow, type ChartTheme } from './chart-theme'
import { seenColor } from './seen-color'
import { valueLabels } from './value-labels'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

/** Draws a chart on a canvas, and again whenever the theme changes; the function it gives takes it away. */
export function drawChart(canvas: HTMLCanvasElement, content: ChartContent): () => void {
  let theme = themeNow()
  const drawn = new Chart<'bar' | 'line'>(canvas, {
    type: 'bar',
    data: { labels: [...content.labels], datasets: datasetsOf(content, theme) },
    options: optionsOf(content, theme),
    plugins: [valueLabels(content, () => theme)],
  })
  const redraw = (): void => {
    theme = themeNow()
    drawn.data.datasets = datasetsOf(content, theme)
    drawn.options = optionsOf(content, theme)
    drawn.update('none')
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', redraw)
  return () => {
    scheme.removeEventListener('change', redraw)
    drawn.destroy()
  }
}

const datasetsOf = (content: ChartContent, theme: ChartTheme) =>
  content.lines.map((line) => datasetOf(line, content, theme))

function datasetOf(line: ChartLine, { chart }: ChartContent, { ground, isDark }: ChartTheme) {
  const seen = seenColor(line.color, ground)
  const fill = isDark ? seen : `#${line.color}`
  const data = [...line.values]
  const shared = { label: line.name, data, backgroundColor: fill, borderColor: seen }
  if (line.shape === 'bar') {
    return {
      ...shared,
      type: 'bar' as const,
      borderWidth: fill === seen ? 0 : 1,
      maxBarThickness: 44,
      ...(chart.stacked && { stack: 'all' }),
    }
  }
  return {
    ...shared,
    type: 'line' as const,
    borderWidth: 2,
    showLine: line.shape === 'line',
    pointRadius: line.shape === 'points' ? 4 : data.length > 1 ? 0 : 3,
    spanGaps: true,
  }
}
