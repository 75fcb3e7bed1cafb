import { useEffect, useState } from 'preact/hooks'
import type { ChartLine } from './chart-data'
import { themeNow } from './chart-theme'
import { seenColor } from './seen-color'

/** Which series a chart draws how; readers of the page have the names at the head of the chart's table. */
export function ChartLegend({ lines }: { readonly lines: readonly ChartLine[] }) {
  const [theme, setTheme] = useState(themeNow)
  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const changed = () => setTheme(themeNow())
    scheme.addEventListener('change', changed)
    return () => scheme.removeEventListener('change', changed)
  }, [])
  return (
    <ul class="legend" aria-hidden="true">
      {lines.map(({ name, shape, color }) => {
        const seen = seenColor(color, theme.ground)
        const fill = theme.isDark ? seen : `#${color}`
        return (
          <li key={name}>
            <svg width="14" height="10" viewBox="0 0 14 10">
              {shape === 'bar' ? (
                <rect x="2" y="0.5" width="9" height="9" fill={fill} stroke={seen} />
              ) : shape === 'line' ? (
                <path d="M0 5h14" stroke={seen} stroke-width="2" />
              ) : (
                <circle cx="6.5" cy="5" r="4" fill={fill} />
              )}
            </svg>
            {name}
          </li>
        )
      })}
    </ul>
  )
}
