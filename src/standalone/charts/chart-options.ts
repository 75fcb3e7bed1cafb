import type { ChartOptions, TooltipItem } from 'chart.js'
import { startsAtZero } from '../../tracker/chart-layout'
import { shownText } from '../grid-cell'
import { brokenLabel } from './broken-label'
import type { ChartContent } from './chart-data'
import type { ChartTheme } from './chart-theme'

/** Pixels of the letters. */
const SIZE = 11
/** Least pixels for a name to stand upright under its column; narrower ones are turned. */
const UPRIGHT = 42
/** Lines of a name under its column, and the share of a chart that names beside bars take at most. */
const LINES = 3
const BESIDE = 0.38
/** Pixels of the value axis and of what is left free beside a name. */
const AXIS = 64
const FREE = 8
/** Pixels of a name that is turned. */
const TURNED = 84

/** How a chart is drawn in a theme: as in the file that it is saved to. */
export function optionsOf(
  { chart, lines, labels }: ChartContent,
  theme: ChartTheme,
): ChartOptions<'bar' | 'line'> {
  const across = chart.type === 'bar'
  const font = { family: theme.font, size: SIZE }
  const print = (value: string | number) => shownText(Number(value), chart.valueFormat)
  const values = {
    stacked: chart.stacked,
    beginAtZero: startsAtZero(chart),
    // Room for the values that stand at the ends of bars and above points.
    grace: lines.some(({ labelled }) => labelled) ? '12%' : '4%',
    grid: { color: theme.line },
    border: { display: false },
    ticks: { color: theme.ink, font, callback: print, maxTicksLimit: 6 },
  }
  const names = {
    stacked: chart.stacked,
    grid: { display: false },
    border: { color: theme.line },
    ticks: {
      color: theme.ink,
      font,
      autoSkip: labels.length > 30,
      // Turned only where a name is wider than its place, which those in lines are not.
      maxRotation: across ? 0 : 90,
      callback(this: { readonly chart: Drawing }, value: string | number) {
        return nameIn(labels[Number(value)] ?? '', { across, labels, on: this.chart, theme })
      },
    },
  }
  return {
    animation: false as const,
    maintainAspectRatio: false,
    layout: { padding: { top: 6, right: across ? 8 : 2 } },
    indexAxis: across ? ('y' as const) : ('x' as const),
    scales: across ? { x: values, y: names } : { x: names, y: values },
    plugins: {
      legend: { display: false },
      tooltip: {
        titleFont: { family: theme.font },
        bodyFont: { family: theme.font },
        callbacks: {
          title: (items: readonly TooltipItem<'bar' | 'line'>[]) => labels[items[0]?.dataIndex ?? -1] ?? '',
          label: (item: TooltipItem<'bar' | 'line'>) =>
            `${item.dataset.label ?? ''}: ${shownText(typeof item.raw === 'number' ? item.raw : null, chart.valueFormat)}`,
        },
      },
    },
  }
}

/** A chart as it stands: its pixels across and where its letters can be measured. */
interface Drawing {
  readonly width: number
  readonly ctx: CanvasRenderingContext2D
}

interface Names {
  readonly across: boolean
  readonly labels: readonly string[]
  readonly on: Drawing
  readonly theme: ChartTheme
}

/** A name in the lines that its chart has room for. */
function nameIn(name: string, { across, labels, on, theme }: Names): string | string[] {
  on.ctx.font = `${SIZE}px ${theme.font}`
  const widthOf = (text: string): number => on.ctx.measureText(text).width
  if (across) return brokenLabel(name, on.width * BESIDE, 2, widthOf)
  const room = (on.width - AXIS) / Math.max(labels.length, 1) - FREE
  const widest = labels.reduce((most, label) => Math.max(most, widthOf(label)), 0)
  if (room >= Math.min(UPRIGHT, widest)) return brokenLabel(name, room, LINES, widthOf)
  return brokenLabel(name, TURNED, 1, widthOf)
}
