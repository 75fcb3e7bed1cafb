import { charts } from '../../../src/tracker/charts'
import { seenColor } from '../../../src/standalone/charts/seen-color'

const GROUNDS = ['#ffffff', '#292929'] as const

const light = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test.each(GROUNDS)('should let each colour of the charts stand out from %s', (ground) => {
  for (const { color } of charts.flatMap(({ series }) => series)) {
    expect(contrast(seenColor(color, ground), ground)).toBeGreaterThanOrEqual(2.95)
  }
})

test('should leave a colour as it is in the file where it stands out', () => {
  expect(seenColor('2F5597', '#ffffff').toLowerCase()).toBe('#2f5597')
  expect(seenColor('2F5597', '#292929').toLowerCase()).not.toBe('#2f5597')
})
