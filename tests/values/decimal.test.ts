import fc from 'fast-check'
import { add, compare, negate, parseDecimal, scale, toNumber, whole } from '../../src/values/decimal'

test('a decimal with a power is exact', () => {
  expect(toNumber(scale(parseDecimal('1.3'), 12))).toBe(1_300_000_000_000)
  expect(toNumber(scale(parseDecimal('10.1'), 4))).toBe(101_000)
  expect(toNumber(parseDecimal('12.50'))).toBe(12.5)
})

test('the nearest double is the one that the written number has', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: -30, max: 30 }),
      (digits, exponent) => {
        expect(toNumber({ digits, exponent })).toBe(Number(`${digits}e${exponent}`))
      },
    ),
  )
})

test('sums and order are those of whole numbers', () => {
  const decimal = fc.tuple(
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    fc.integer({ min: 0, max: 12 }),
  )
  fc.assert(
    fc.property(decimal, decimal, ([a, i], [b, j]) => {
      const [x, y] = [a * 10n ** BigInt(i), b * 10n ** BigInt(j)]
      const sum = add({ digits: a, exponent: i }, { digits: b, exponent: j })
      expect(sum.digits * 10n ** BigInt(sum.exponent)).toBe(x + y)
      expect(compare({ digits: a, exponent: i }, { digits: b, exponent: j })).toBe(x < y ? -1 : x > y ? 1 : 0)
    }),
  )
  expect(toNumber(negate(whole(5)))).toBe(-5)
})
