import { extract } from '../../../src/extract/pipeline'
import { en } from '../../../src/extract/locales/en/index'
import { ko } from '../../../src/extract/locales/ko/index'
import { createArticle } from '../../../src/text/article'
import { slice } from '../../../src/text/span'

const read = (text: string, language: 'ko' | 'en' = 'ko') =>
  extract(createArticle(text, { language, published: '2025-06-15' }), [ko, en])

test('every field of a fact cites words of the text, and the quote holds the amount', () => {
  const { facts, article } = read('테슬라는 올해 AI에 10억달러(약 1.3조원)를 투자할 계획이다.')
  const [fact] = facts
  if (fact?.kind !== 'investment') throw new Error('no investment')
  const words = Object.fromEntries(
    Object.entries(fact.fields).map(([name, cited]) => [name, slice(article.text, cited.span)]),
  )
  expect(words).toMatchObject({ owner: '테슬라', amount: '10억달러', krw: '1.3조원', period: '올해' })
  expect(slice(article.text, fact.span)).toContain('10억달러')
})

test('a fact with an owner from an earlier sentence is only likely, and says why', () => {
  const { facts } = read('카카오는 데이터센터를 짓는다. 6000억원을 AI 서버에 투자한다.')
  expect(facts.map(({ confidence, doubts }) => [confidence, doubts])).toEqual([['likely', ['carried-owner']]])
})

test('a fact told whole in its sentence is certain', () => {
  const { facts } = read('Meta will spend $65 billion on AI data centers.', 'en')
  expect(facts.map(({ confidence }) => confidence)).toEqual(['certain'])
})

test('what is left out is told with the rule that left it out', () => {
  expect(read('빵집이 오븐에 2억원을 투자했다.').rejections).toMatchObject([
    { rule: 'not-about-ai', kind: 'investment' },
  ])
  expect(read('서버에는 H100 8개가 들어간다.').rejections).toMatchObject([
    { rule: 'few-chips', kind: 'fleet' },
  ])
})

test('share prices and results that are no facts get their reason', () => {
  const { numbers } = read('AI 덕에 엔비디아 주가는 140달러로 올랐고 시가총액은 3조 달러를 넘었다.')
  expect(numbers.map(({ role, reason }) => [role, reason])).toEqual([
    ['set-aside', 'share-price'],
    ['set-aside', 'company-result'],
  ])
})

test('an analyst note keeps AI figures only where the sentence speaks of AI', () => {
  const { facts } = read(
    '목표주가 30만원을 유지했다. 공장 증설에 5000억원을 투자한다. AI에는 1조원을 투자한다.',
  )
  expect(facts.filter(({ kind }) => kind === 'investment')).toHaveLength(1)
})
