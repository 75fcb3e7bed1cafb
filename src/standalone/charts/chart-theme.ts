/** What of the page's theme a chart is drawn in, since a canvas knows no style sheet. */
export interface ChartTheme {
  readonly ink: string
  readonly line: string
  /** What the chart stands on, RGB hex with `#`. */
  readonly ground: string
  readonly isDark: boolean
  readonly font: string
}

/** The theme that the page is shown in now. */
export function themeNow(): ChartTheme {
  const style = getComputedStyle(document.documentElement)
  const value = (name: string): string => style.getPropertyValue(name).trim()
  const ground = value('--ground')
  return {
    ink: value('--ink-soft'),
    line: value('--line'),
    ground,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    font: getComputedStyle(document.body).fontFamily,
  }
}
