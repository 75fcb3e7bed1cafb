import { claimableAs, claimedFact, claimKey } from '../../src/app/claim'
import {
  accept,
  bringBack,
  claim,
  correct,
  factsOf,
  leaveOut,
  numbersOf,
  unclaim,
  undoCorrection,
  UNTOUCHED,
} from '../../src/app/review'
import { tallyOf } from '../../src/app/tally'
import type { Analysis } from '../../src/audit/finding'
import { readingOf, TEXT } from './reading'

const { analysis } = readingOf()
const [ubs] = analysis.extraction.facts
const key = ubs?.key ?? ''

/** The same reading with one number turned to an unclaimed one. */
function withUnclaimed(): Analysis {
  const at = TEXT.indexOf('$400')
  const numbers = analysis.extraction.numbers.map((number) =>
    number.span.start === at ? { ...number, role: 'unclaimed' as const, reason: null, fact: null } : number,
  )
  return { ...analysis, extraction: { ...analysis.extraction, numbers } }
}

test('should leave a fact out and bring it back, never both accepted and left out', () => {
  const out = leaveOut(accept(UNTOUCHED, key), key)
  expect([...out.leftOut]).toEqual([key])
  expect([...out.accepted]).toEqual([])
  expect([...bringBack(out, key).leftOut]).toEqual([])
  expect([...accept(out, key).leftOut]).toEqual([])
})

test('should put the user’s value in a field, keep the words it was read from, and give it back', () => {
  const corrected = correct(UNTOUCHED, { key, field: 'target', value: 205 })
  const fact = factsOf(analysis, corrected).find((each) => each.key === key)
  expect(fact).toMatchObject({ fields: { target: { value: 205, how: 'derived', rule: 'corrected' } } })
  const span = fact?.kind === 'analyst-view' ? fact.fields.target?.span : undefined
  expect(TEXT.slice(span?.start, span?.end)).toContain('197')
  expect(factsOf(analysis, undoCorrection(corrected, key, 'target'))).toEqual(factsOf(analysis, UNTOUCHED))
})

test('should empty a field that is corrected to nothing', () => {
  const emptied = correct(UNTOUCHED, { key, field: 'analyst', value: null })
  const fact = factsOf(analysis, emptied).find((each) => each.key === key)
  expect(Object.keys(fact?.fields ?? {})).not.toContain('analyst')
})

test('should claim a number as a fact of a kind, quoting its sentence, and take the claim back', () => {
  const open = withUnclaimed()
  const number = open.extraction.numbers.find(({ role }) => role === 'unclaimed')
  if (number === undefined) throw new Error('nothing is unclaimed')
  expect(tallyOf(open.extraction.numbers).accounted).toBe(open.extraction.numbers.length - 1)
  const review = claim(UNTOUCHED, number, 'investment')
  const fact = factsOf(open, review).at(-1)
  expect(fact).toMatchObject({
    kind: 'investment',
    fields: { amount: { value: 400 }, currency: { value: 'USD' } },
  })
  expect(TEXT.slice(fact?.span.start, fact?.span.end)).toBe(
    'Morgan Stanley raised its price target on Tesla to $400.',
  )
  expect(tallyOf(numbersOf(open, review)).of.unclaimed).toBe(0)
  const [claimed] = review.claims
  if (claimed === undefined) throw new Error('nothing was claimed')
  expect(unclaim(review, claimed, claimKey(open.extraction, claimed)).claims).toEqual([])
})

test('should claim a number once, as the kind chosen last', () => {
  const number = analysis.extraction.numbers.find(({ unit }) => unit === 'USD')
  if (number === undefined) throw new Error('no dollars')
  const twice = claim(claim(UNTOUCHED, number, 'investment'), number, 'valuation')
  expect(twice.claims.map(({ kind }) => kind)).toEqual(['valuation'])
})

test('should offer a kind only to numbers that can be of it, and make none of a number without a value', () => {
  expect(claimableAs({ unit: 'USD' })).not.toContain('fleet')
  expect(claimableAs({ unit: 'count' })).not.toContain('investment')
  expect(claimableAs({ unit: 'mile' })).toEqual(['metric'])
  const [number] = analysis.extraction.numbers
  const blank = {
    ...analysis.extraction,
    numbers: [{ ...number, value: null }],
  } as typeof analysis.extraction
  expect(claimedFact(blank, { kind: 'metric', span: number?.span ?? { start: 0, end: 0 } })).toBeNull()
})
