import { read, told } from '../spec-cases'
import { changedBy, FOLLOWING, given } from './changed'
import { ENDINGS } from './ko-endings'
import { JOINED } from './ko-joined'
import { NAMES } from './ko-names'
import { PLACES } from './ko-places'
import { AMOUNTS, PLANS, SPELLED, VERBS } from './ko-words'
import type { Way } from './way'

const cases = given('ko')

const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  'how sentences end': ENDINGS,
  'what names are written like': NAMES,
  'what stands around': PLACES,
  'how amounts are written': AMOUNTS,
  'how plans are told': PLANS,
  'how words are spelled': SPELLED,
  'which verb is used': VERBS,
}

describe.each(Object.entries(WAYS))('%s: the same facts', (_name, ways) => {
  test.each(Object.entries(ways))('%s', (_way, way) => {
    const { reworded, changed } = changedBy(way, cases)
    expect(reworded).toBeGreaterThan(0)
    expect(changed).toEqual([])
  })
})

test('two texts in one: the facts of both', () => {
  const wrong = JOINED(cases).flatMap(({ text, published, parts }) => {
    const wanted = parts.flatMap((part) => told(part, FOLLOWING)).sort()
    const got = told(read({ text, published, language: 'ko' }), FOLLOWING)
    return wanted.join() === got.join() ? [] : [{ text, wanted, got }]
  })
  expect(wrong).toEqual([])
})
