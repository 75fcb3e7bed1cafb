import { withoutRepeats } from '../../../src/extract/figures/repeats'
import { candidate } from '../../../src/extract/figures/fact'
import { stated } from '../../../src/extract/figures/scene'

const at = { start: 0, end: 1 }

const sum = (owner: string | null, amount: number, period: string | null = null) =>
  candidate(
    'investment',
    {
      owner: owner === null ? null : stated(owner, at),
      amount: stated(amount, at),
      currency: stated('USD', at),
      period: period === null ? null : stated(period, at),
    },
    [at],
    ['investment'],
  )

const owners = (...facts: Parameters<typeof withoutRepeats>[0]) =>
  withoutRepeats(facts).map(({ fields }) => ('owner' in fields ? fields.owner?.value : undefined))

test('a sum told twice of one owner is one fact', () => {
  expect(owners(sum('Meta', 5), sum('Meta', 5))).toEqual(['Meta'])
})

test('equal sums of different owners or years stay two', () => {
  expect(owners(sum('Meta', 5), sum('Tesla', 5))).toEqual(['Meta', 'Tesla'])
  expect(owners(sum('Meta', 5, '2024'), sum('Meta', 5, '2025'))).toEqual(['Meta', 'Meta'])
})

test('different sums stay two', () => {
  expect(owners(sum('Meta', 5), sum('Meta', 6))).toEqual(['Meta', 'Meta'])
})

test('of two that say the same, the one that names the owner is kept', () => {
  expect(owners(sum(null, 5), sum('Meta', 5))).toEqual(['Meta'])
})

test('an owner within a list of owners is the same', () => {
  expect(owners(sum('Meta, Tesla', 5), sum('Tesla', 5))).toEqual(['Meta, Tesla'])
})
