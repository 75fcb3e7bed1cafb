import { useEffect, useRef } from 'preact/hooks'
import { shownText } from '../grid-cell'
import type { ChartContent } from './chart-data'
import { ChartLegend } from './chart-legend'
import { drawChart } from './chart-drawing'

/**
 * A chart of the workbook. Title, unit and legend are words of the page, so that none is cut whatever its length; the
 * numbers stand in a table too, for those who can't see the drawing.
 */
export function ChartView({ content }: { readonly content: ChartContent }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { chart, labels, lines } = content
  useEffect(() => (canvas.current === null ? undefined : drawChart(canvas.current, content)), [content])
  return (
    <figure class="chart">
      <figcaption>
        <span class="strong">{chart.title}</span>
        <span class="detail">{chart.valueTitle}</span>
      </figcaption>
      {lines.length > 1 ? <ChartLegend lines={lines} /> : null}
      <div class="canvas">
        <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${chart.description}`} />
      </div>
      <table class="spoken">
        <caption>{`${chart.title}, ${chart.valueTitle}`}</caption>
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
