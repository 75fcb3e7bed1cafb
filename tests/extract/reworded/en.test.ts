import { changedBy, given } from './changed'
import { WAYS } from './en-ways'

const cases = given('en')

test.each(Object.entries(WAYS))('%s: the same facts', (_way, way) => {
  const { reworded, changed } = changedBy(way, cases)
  expect(reworded).toBeGreaterThan(1)
  expect(changed).toEqual([])
})
