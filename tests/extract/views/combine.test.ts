import { en } from '../../../src/extract/locales/en/index'
import { ko } from '../../../src/extract/locales/ko/index'
import { extract } from '../../../src/extract/pipeline'
import { createArticle, type Language } from '../../../src/text/article'

const read = (text: string, language: Language) => extract(createArticle(text, { language }), [ko, en])
const views = (text: string, language: Language) =>
  read(text, language).facts.filter((fact) => fact.kind === 'analyst-view')

test('a headline and the sentences under it make one view', () => {
  const found = views(
    '가온로지스 목표주가 상향, "물동량 회복"\n하나증권은 가온로지스의 목표주가를 5만원에서 6만원으로 올렸다. 투자의견은 매수를 유지했다.',
    'ko',
  )
  expect(found).toHaveLength(1)
  expect(found[0]?.fields).toMatchObject({
    institution: { value: 'Hana Securities' },
    target: { value: 60000 },
    prior_target: { value: 50000 },
    action: { value: ['maintain', 'raise-target'] },
  })
})

test('two institutions on one company are two views', () => {
  const found = views(
    'UBS cut its target on Tesla to $197. Wedbush raised its target on Tesla to $300.',
    'en',
  )
  expect(found.map((fact) => [fact.fields.institution?.value, fact.fields.target?.value])).toEqual([
    ['UBS', 197],
    ['Wedbush', 300],
  ])
})

test('a company carried from the sentence before is said to be carried', () => {
  const [view] = views('Tesla shares fell on Tuesday. UBS cut its target to $197.', 'en')
  expect(view?.fields.company).toMatchObject({ value: 'Tesla', how: 'derived', rule: 'company-carried' })
  expect(view).toMatchObject({ confidence: 'likely', doubts: ['company-carried'] })
})

test.each(['Cautious', 'Sideways'])(
  '%s, a rating not on the map, is kept as written and is never a hold',
  (word) => {
    const { facts, issues } = read(
      `Goldman Sachs Downgrades Harbor Lane Brands to ${word}, Lowers PT to $12`,
      'en',
    )
    const [view] = facts.filter((fact) => fact.kind === 'analyst-view')
    expect(view?.fields.rating_text?.value).toBe(word)
    expect(view?.fields).not.toHaveProperty('rating_norm')
    expect(view?.confidence).toBe('check')
    expect(issues.map((issue) => issue.code)).toContain('unmapped-rating')
  },
)

test('a broker known by its place alone is a doubt', () => {
  const [view] = views('Fernwood Partners Upgrades Harbor Lane Brands to Buy', 'en')
  expect(view).toMatchObject({ confidence: 'likely', doubts: ['broker-by-position'] })
})

test('every field cites the words it came from', () => {
  const text =
    'UBS analyst Dana Whitfield raised her price target on Tesla to $215 from $197 and keeps a Sell rating.'
  const [view] = views(text, 'en')
  const quoted = Object.fromEntries(
    Object.entries(view?.fields ?? {}).map(([field, { span }]) => [field, text.slice(span.start, span.end)]),
  )
  expect(quoted).toMatchObject({
    institution: 'UBS',
    analyst: 'Dana Whitfield',
    company: 'Tesla',
    target: '$215',
    prior_target: '$197',
    rating_text: 'Sell',
  })
})
