import { brokenLabel } from '../../../src/standalone/charts/broken-label'

/** Ten pixels a character. */
const widthOf = (text: string): number => [...text].length * 10

test.each([
  ['a name that fits stays in one line', 'UBS 2024-08', 120, 3, ['UBS 2024-08']],
  ['a longer one is broken at its spaces', 'Morgan Stanley 2023-12', 80, 3, ['Morgan', 'Stanley', '2023-12']],
  ['a word too wide alone is broken inside', '두산에너빌리티 2024', 40, 3, ['두산에너', '빌리티', '2024']],
  ['what finds no room ends in an ellipsis', 'Bank of America Merrill Lynch', 80, 2, ['Bank of', 'America…']],
  ['one line is cut to its room', 'Morgan Stanley', 80, 1, ['Morgan…']],
  ['an empty name has no line', '', 80, 2, []],
])('should break labels: %s', (_name, label, room, most, lines) => {
  expect(brokenLabel(label, room, most, widthOf)).toEqual(lines)
})

test('should keep every line within its room, whatever the name', () => {
  for (const label of [
    'Sumitomo Mitsui Financial Group 2024-08',
    '미래에셋증권 2024-08 목표주가',
    'A B C D E F G H',
  ]) {
    for (const room of [30, 45, 90]) {
      const lines = brokenLabel(label, room, 3, widthOf)
      expect(lines.length).toBeLessThanOrEqual(3)
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(room)
    }
  }
})
