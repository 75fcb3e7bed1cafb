import { areCopies, sketchOf } from '../../../src/tracker/rows/sketch'

/** A text of so many sentences, each of its own words. */
const text = (name: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, index) => `${name} number ${index} tells of ${name} and ${index + 1} more things.`,
  ).join(' ')

const STORY = text('the agency', 40)

test('a sketch is of the words, whatever stands between them, and has at most 32 marks', () => {
  expect(sketchOf(STORY)).toBe(sketchOf(STORY.toUpperCase().replaceAll('.', ' —')))
  expect(sketchOf(STORY)).toMatch(/^[\da-z]{128}$/)
  expect(sketchOf('Only four words here')).toBe('')
  expect(sketchOf('these are only five words')).toMatch(/^[\da-z]{4}$/)
})

test.each([
  ['the text itself', STORY, true],
  ['one that was added to', `${STORY} ${text('a paper', 8)}`, true],
  ['one that was cut to half', text('the agency', 20), true],
  [
    'a story with as many words of its own as it took over',
    `${text('the agency', 20)} ${text('a paper', 20)}`,
    false,
  ],
  ['another story', text('a bank', 40), false],
  ['another story that quotes a sentence', `${text('a bank', 40)} ${text('the agency', 1)}`, false],
  ['a text too short to tell', 'Only four words here', false],
])('a copy of a story or none: %s', (_name, other, copied) => {
  expect(areCopies(sketchOf(STORY), sketchOf(other))).toBe(copied)
  expect(areCopies(sketchOf(other), sketchOf(STORY))).toBe(copied)
})

test('nothing is a copy of a text of which no sketch was kept', () => {
  expect(areCopies(sketchOf(STORY), '')).toBe(false)
})
