/** Takes Office's own theme where it tells one (Windows and Mac); elsewhere the browser's preference holds. */
export function followOfficeTheme(): void {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined
  const background = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1]
  if (background === undefined) return
  document.documentElement.dataset['theme'] = lightness(background) < 0.5 ? 'dark' : 'light'
}

/** Perceived lightness of an RGB hex colour, 0 to 1 (ITU-R BT.601 luma). */
function lightness(hex: string): number {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255
  return part(0) * 0.299 + part(2) * 0.587 + part(4) * 0.114
}
