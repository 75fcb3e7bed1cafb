/** Contrast that what is drawn must have to what it stands on (WCAG 2.2, 1.4.11). */
const LEAST = 3

/** Share of white or black that each step towards enough contrast mixes in. */
const STEP = 0.08

type Rgb = readonly [red: number, green: number, blue: number]

/**
 * A colour (RGB hex without `#`) that stands out from its ground: itself where it does, else mixed with white or black,
 * whichever leads away from the ground, until it does. Gives RGB hex with `#`.
 */
export function seenColor(color: string, ground: string): string {
  const under = luminance(rgbOf(ground))
  const end = under > 0.18 ? 0 : 255
  let mixed = rgbOf(color)
  while (contrast(luminance(mixed), under) < LEAST) {
    const [red, green, blue] = mixed
    mixed = [towards(red, end), towards(green, end), towards(blue, end)]
  }
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

const towards = (from: number, to: number): number => from + (to - from) * STEP

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

function rgbOf(color: string): Rgb {
  const whole = parseInt(color.replace('#', ''), 16)
  return [(whole >> 16) & 255, (whole >> 8) & 255, whole & 255]
}

/** Relative luminance, 0 black … 1 white (WCAG 2.2). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
