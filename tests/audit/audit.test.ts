import { audit } from '../../src/audit/audit'
import { lastStep, meant } from '../../src/audit/interval'
import { figure } from '../../src/audit/figures'
import type { Fact } from '../../src/facts/fact'
import { extractionOf, fact } from './facts'

const found = (...facts: Fact[]) =>
  audit(extractionOf(...facts)).map(({ rule, variant }) => `${rule} ${variant}`)
const amount = (key: string, usd: number, krw: number) =>
  fact('investment', key, { owner: 'A', what: key, amount: usd, currency: 'USD', krw })

test('should take the last digit that is not zero for the last one meant', () => {
  expect(lastStep(660e9)).toBe(10e9)
  expect(lastStep(1.3)).toBeCloseTo(0.1)
  expect(meant(660e9, 'rounded')).toEqual({ low: 655e9, high: 665e9 })
  expect(meant(660e9, 'truncated')).toEqual({ low: 660e9, high: 670e9 })
})

test('should print figures with thousands marks and few decimals', () => {
  expect([1_000_000_000, 1333.3333, 0.33333, -1200, 1e21].map(figure)).toEqual([
    '1,000,000,000',
    '1,333.33',
    '0.3333',
    '-1,200',
    '1e+21',
  ])
})

describe('implied exchange rates', () => {
  test('should say nothing when one rate fits all pairs rounded', () => {
    expect(found(amount('x', 1e9, 1.3e12), amount('y', 5e8, 6.5e11))).toEqual([])
  })
  test('should note pairs that fit one rate only when truncated, with that rate', () => {
    const [finding] = audit(
      extractionOf(
        fact('unit-price', 'p', { low: 3e4, high: 4e4, currency: 'USD', krw_low: 4e7, krw_high: 5.3e7 }),
        amount('a', 1e9, 1.3e12),
        fact('valuation', 'v', { amount: 3368e8, currency: 'USD', krw: 449e12 }),
        amount('b', 5e8, 6600e8),
      ),
    )
    expect(finding).toMatchObject({ rule: 'implied-exchange-rate', variant: 'truncated', severity: 'note' })
    expect(finding?.values.low).toBeCloseTo(1333.33, 1)
    expect(finding?.values.high).toBeCloseTo(1336.1, 1)
    expect(finding?.facts).toEqual(['p', 'a', 'v', 'b'])
  })
  test('should warn of pairs that no one rate fits', () => {
    expect(found(amount('x', 1e9, 1.21e12), amount('y', 1e9, 1.44e12))).toEqual([
      'implied-exchange-rate inconsistent',
    ])
  })
  test('should call a slipped digit an error and leave it out of the comparison', () => {
    expect(found(amount('x', 1e9, 13e12), amount('y', 1e9, 1.3e12), amount('z', 2e9, 2.6e12))).toEqual([
      'implied-exchange-rate implausible',
    ])
  })
  test('should not compare rates of different currencies', () => {
    expect(
      found(amount('x', 1e9, 1.3e12), fact('investment', 'e', { amount: 1e9, currency: 'EUR', krw: 1.5e12 })),
    ).toEqual([])
  })
})

describe('mile against kilometre', () => {
  const distance = (miles: number, km: number) => fact('metric', 'd', { value: miles, unit: 'mile', km })
  test.each([
    [1.6e9, 2.6e9],
    [10, 16],
    [100, 160],
  ])('should accept %d miles as %d km', (miles, km) => expect(found(distance(miles, km))).toEqual([]))
  test.each([
    [1.6e9, 2.1e9],
    [10, 61],
  ])('should refuse %d miles as %d km', (miles, km) =>
    expect(found(distance(miles, km))).toEqual(['mile-kilometre inconsistent']),
  )
})

describe('cost per GPU', () => {
  const price = fact('unit-price', 'list', {
    chip: 'H100',
    low: 3e4,
    high: 4e4,
    currency: 'USD',
    per: 'unit',
  })
  const running = fact('fleet', 'run', { owner: 'Tesla', chip: 'H100', count: 35_000, status: 'running' })
  const aimed = fact('fleet', 'aim', { owner: 'Tesla', chip: 'H100', count: 85_000, status: 'target' })
  const planned = fact('fleet', 'plan', {
    owner: 'Tesla',
    site: 'Cortex',
    chip: 'H100/H200',
    count: 1e5,
    status: 'planned',
  })
  const spend = (what: string, usd = 1e9) =>
    fact('investment', what, { owner: 'Tesla', what, amount: usd, currency: 'USD' })

  test('should divide by the largest fleet and by the increment', () => {
    const findings = audit(extractionOf(price, running, aimed, planned, spend('AI')))
    expect(findings.map(({ rule, arithmetic }) => [rule, arithmetic])).toEqual([
      ['cost-per-gpu', '1,000,000,000 USD ÷ 100,000 = 10,000 USD; ÷ 30,000 USD = 0.3333'],
      ['cost-per-added-gpu', '1,000,000,000 USD ÷ (85,000 − 35,000) = 20,000 USD; ÷ 30,000 USD = 0.6667'],
    ])
  })
  test('should accept an amount that buys the chips', () => {
    expect(found(price, planned, spend('AI', 4e9))).toEqual([])
  })
  test('should flag an amount far above the list price', () => {
    expect(found(price, planned, spend('AI', 4e10))).toEqual(['cost-per-gpu above-list'])
  })
  test("should not divide a named thing's amount by another thing's fleet", () => {
    expect(found(price, planned, spend('Dojo'))).toEqual([])
    expect(found(price, planned, spend('Cortex'))).toEqual(['cost-per-gpu below-list'])
  })
  test("should not use another owner's fleet, nor diverted orders", () => {
    expect(found(price, fact('fleet', 'f', { owner: 'Meta', count: 1e5 }), spend('AI'))).toEqual([])
    expect(
      found(price, fact('fleet', 'f', { owner: 'Tesla', count: 1e5, status: 'diverted' }), spend('AI')),
    ).toEqual([])
  })
  test('should convert a won amount at the rate the article itself implies', () => {
    const won = fact('investment', 'w', { owner: 'Tesla', what: 'AI', amount: 1.3e12, currency: 'KRW' })
    expect(found(price, planned, won)).toEqual([])
    expect(found(price, planned, won, amount('x', 1e9, 1.3e12))).toEqual(['cost-per-gpu below-list'])
  })
})

describe('action against direction', () => {
  const view = (action: 'raise-target' | 'lower-target', prior: number, target: number) =>
    fact('analyst-view', 'v', { action: [action], prior_target: prior, target })
  test('should find a target raised downwards and one lowered upwards', () => {
    expect(found(view('raise-target', 210, 197))).toEqual(['action-against-direction raise-target'])
    expect(found(view('lower-target', 147, 197))).toEqual(['action-against-direction lower-target'])
  })
  test('should accept verbs that agree', () => {
    expect(found(view('raise-target', 147, 197))).toEqual([])
    expect(found(view('lower-target', 210, 197))).toEqual([])
  })
})
