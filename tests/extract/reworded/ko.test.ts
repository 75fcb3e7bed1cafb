import { read, specCases, told } from '../spec-cases'
import { ENDINGS } from './ko-endings'
import { JOINED } from './ko-joined'
import { NAMES } from './ko-names'
import { PLACES } from './ko-places'
import { AMOUNTS, PLANS, SPELLED, VERBS } from './ko-words'
import type { Way } from './way'

const cases = specCases('ko')
  .map((each) => ({ ...each, found: read(each) }))
  .filter(({ found }) => found.facts.length > 0)

/** What names a fact and what its reader doubts follow from the rest. */
const FOLLOWING = ['key', 'confidence', 'doubts']

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
  test.each(Object.entries(ways))('%s', (_way, { to, leave = [], map = (all) => all }) => {
    const reworded = cases.flatMap((each) => {
      const text = to(each.found)
      return text === null ? [] : [{ each, text }]
    })
    expect(reworded.length).toBeGreaterThan(0)
    const wrong = reworded.flatMap(({ each, text }) => {
      const left = [...leave, ...FOLLOWING]
      const wanted = told(each.found, left).map(map).sort()
      const got = told(read({ ...each, text }), left)
      return wanted.join() === got.join() ? [] : [{ text, wanted, got }]
    })
    expect(wrong).toEqual([])
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
