import { read, specCases, told } from '../spec-cases'
import { WAYS } from './en-ways'

/** How sure a fact is, and by what it is known again, follow from the words. */
const SURE = ['key', 'confidence', 'doubts']

const plain = specCases('en')
  .map((each) => ({ ...each, found: read(each) }))
  .filter(({ found }) => found.facts.length > 0)

test('there are cases with facts', () => {
  expect(plain.length).toBeGreaterThan(700)
})

test.each(Object.entries(WAYS))('%s: every case tells the same', (_, { to, leave = [], named }) => {
  const texts = plain.flatMap((each) => {
    const text = to(each.found)
    return text === null ? [] : [{ ...each, text }]
  })
  expect(texts.length).toBeGreaterThan(1)
  const changed = texts.filter((each) => {
    const facts = told(each.found, [...SURE, ...leave])
    const same = named === undefined ? facts : facts.map(named).sort()
    return told(read(each), [...SURE, ...leave]).join() !== same.join()
  })
  expect(changed.map(({ text }) => text)).toEqual([])
})
