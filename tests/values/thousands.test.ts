import fc from 'fast-check'
import { grouped } from '../../src/values/thousands'

test.each([
  ['', ''],
  ['0', '0'],
  ['999', '999'],
  ['-999', '-999'],
  ['1000', '1,000'],
  ['-1234567', '-1,234,567'],
])('%j has its thousands marked', (integer, marked) => {
  expect(grouped(integer)).toBe(marked)
})

test('every whole number is grouped as the language itself groups it', () => {
  fc.assert(
    fc.property(fc.bigInt(), (value) => {
      expect(grouped(String(value))).toBe(value.toLocaleString('en-US'))
    }),
  )
})
