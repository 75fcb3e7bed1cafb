import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartOptions,
  type TooltipItem,
} from 'chart.js'
import { useEffect, useRef } from 'preact/hooks'
import type { ChartContent, ChartLine } from './chart-data'
import { shownText } from './sheet-grid'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

/** A chart of the workbook; its numbers stand in a table too, for those who can't see it. */
export function ChartView({ content }: { readonly content: ChartContent }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { chart, labels, lines } = content
  useEffect(() => {
    if (canvas.current === null) return
    const drawn = draw(canvas.current, content)
    const redraw = () => {
      drawn.options = optionsOf(content)
      drawn.update('none')
    }
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', redraw)
    return () => {
      scheme.removeEventListener('change', redraw)
      drawn.destroy()
    }
  }, [content])
  return (
    <figure class="chart">
      <figcaption class="strong">{chart.title}</figcaption>
      <div class="canvas">
        <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${chart.description}`} />
      </div>
      <table class="spoken">
        <caption>{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.categoryTitle}</th>
            {lines.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={`${index}-${label}`}>
              <th scope="row">{label}</th>
              {lines.map((line) => (
                <td key={line.name}>{shownText(line.values[index] ?? null, chart.valueFormat)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** Characters of a line of a label. */
const LINE = 16

/** A label broken into short lines at its spaces, so that labels stand upright beside each other. */
function inLines(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > LINE) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

type Drawn = Chart<'bar' | 'line'>

function draw(canvas: HTMLCanvasElement, content: ChartContent): Drawn {
  return new Chart<'bar' | 'line'>(canvas, {
    type: 'bar',
    data: {
      labels: content.labels.map(inLines),
      datasets: content.lines.map((line) => datasetOf(line, content)),
    },
    options: optionsOf(content),
  })
}

function datasetOf(line: ChartLine, { chart }: ChartContent) {
  const color = `#${line.color}`
  const data = [...line.values]
  const shared = { label: line.name, data, backgroundColor: color, borderColor: color }
  if (line.shape === 'bar') {
    return { ...shared, type: 'bar' as const, maxBarThickness: 36, ...(chart.stacked && { stack: 'all' }) }
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

/** Colours of the theme in use, read from the page, since a canvas knows no style sheet. */
function optionsOf({ chart, lines }: ChartContent): ChartOptions<'bar' | 'line'> {
  const style = getComputedStyle(document.documentElement)
  const ink = style.getPropertyValue('--ink-soft').trim()
  const line = style.getPropertyValue('--line').trim()
  const across = chart.type === 'bar'
  const print = (value: string | number) => shownText(Number(value), chart.valueFormat)
  const values = {
    stacked: chart.stacked,
    beginAtZero: lines.some(({ shape }) => shape === 'bar'),
    grid: { color: line },
    border: { display: false },
    ticks: { color: ink, callback: print, maxTicksLimit: 6 },
    title: { display: true, text: chart.valueTitle, color: ink },
  }
  const names = {
    stacked: chart.stacked,
    grid: { display: false },
    ticks: { color: ink, autoSkip: false, maxRotation: across ? 0 : 90 },
  }
  return {
    animation: false as const,
    maintainAspectRatio: false,
    indexAxis: across ? ('y' as const) : ('x' as const),
    scales: across ? { x: values, y: names } : { x: names, y: values },
    plugins: {
      legend: {
        display: lines.length > 1,
        position: 'bottom' as const,
        labels: { color: ink, boxWidth: 12 },
      },
      tooltip: {
        callbacks: {
          label: (item: TooltipItem<'bar' | 'line'>) =>
            `${item.dataset.label ?? ''}: ${shownText(typeof item.raw === 'number' ? item.raw : null, chart.valueFormat)}`,
        },
      },
    },
  }
}
