import { factToJson, numberToJson } from '../../src/facts/json'
import { withKeys, type Unkeyed } from '../../src/facts/key'

const span = { start: 0, end: 4 }
const cited = <T>(value: T) => ({ value, span, how: 'stated' as const })
const investment = (what: string, amount: number): Unkeyed => ({
  kind: 'investment',
  span,
  fields: { owner: cited('Tesla'), what: cited(what), amount: cited(amount), currency: cited('USD') },
  confidence: 'certain',
  doubts: [],
  rules: ['test'],
})

test('a key is made of what a fact is about, never of its value', () => {
  const keys = (facts: readonly Unkeyed[]) => withKeys(facts).map(({ key }) => key)
  expect(keys([investment('AI', 1e9)])).toEqual(keys([investment('AI', 2e9)]))
  expect(keys([investment('AI', 1e9), investment('Dojo', 1e9)])).toEqual([
    'investment|tesla|ai|||',
    'investment|tesla|dojo|||',
  ])
})

test('two facts about the same get ordinals', () => {
  expect(withKeys([investment('AI', 1), investment('AI', 2)]).map(({ key }) => key)).toEqual([
    'investment|tesla|ai|||',
    'investment|tesla|ai|||#2',
  ])
})

test('names of full width, in capitals and with double spaces meet', () => {
  const [a, b] = withKeys([investment('Ｄｏｊｏ  Lab', 1), investment('dojo lab', 1)])
  expect(b?.key).toBe(`${a?.key ?? ''}#2`)
})

test('a fact is printed with every field of its kind and a citation for each that is filled', () => {
  const [fact] = withKeys([investment('AI', 1e9)])
  expect(fact === undefined ? null : factToJson(fact, 'text of it')).toEqual({
    kind: 'investment',
    key: 'investment|tesla|ai|||',
    ...{ owner: 'Tesla', what: 'AI', site: null, amount: 1e9, amount_high: null, currency: 'USD', krw: null },
    ...{ period: null, status: null, said_by: null, said_on: null },
    ...{ quote: 'text', start: 0, end: 4, confidence: 'certain', doubts: [] },
    fields: {
      owner: { start: 0, end: 4, how: 'stated' },
      what: { start: 0, end: 4, how: 'stated' },
      amount: { start: 0, end: 4, how: 'stated' },
      currency: { start: 0, end: 4, how: 'stated' },
    },
  })
})

test('a number is printed with its account', () => {
  expect(
    numberToJson({
      span,
      value: 3,
      valueHigh: null,
      unit: 'count',
      role: 'set-aside',
      reason: 'small-count',
      fact: null,
    }),
  ).toEqual({
    start: 0,
    end: 4,
    value: 3,
    value_high: null,
    unit: 'count',
    role: 'set-aside',
    reason: 'small-count',
    fact: null,
  })
})
