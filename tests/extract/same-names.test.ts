import { createArticle, type Language } from '../../src/text/article'
import { extract } from '../../src/extract/pipeline'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import type { NameReading } from '../../src/extract/mark'
import { sameName } from '../../src/extract/lexicon/same-names'

const published = '2025-06-10'
const keysOf = (language: Language, text: string) =>
  extract(createArticle(text, { language, published }), [ko, en]).facts.map(({ key }) => key)

test.each([
  [
    '제프리스는 오라클 목표주가를 250달러로 상향했다.',
    'Jefferies raised its price target on Oracle to $250.',
  ],
  ['한화투자증권은 쿠팡 투자의견을 매수로 상향했다.', 'Hanwha Securities upgraded Coupang to Buy.'],
  [
    '번스타인은 에쓰오일 목표주가를 9만원으로 낮췄다.',
    'Bernstein cut its price target on S-Oil to 90,000 won.',
  ],
  [
    '번스타인은 LG전자 목표주가를 9만원으로 낮췄다.',
    'Bernstein cut its price target on LG Electronics to 90,000 won.',
  ],
])('a view told in Korean and in English has one key: %s', (korean, english) => {
  expect(keysOf('en', english)).toHaveLength(1)
  expect(keysOf('ko', korean)).toEqual(keysOf('en', english))
})

test.each<[Language, string, string]>([
  ['ko', '누리전자, 판매 회복…목표가 상향 -한투', '누리전자, 판매 회복…목표가 상향 -한국투자증권'],
  ['ko', '하이투자 "하이닉스 목표가 상향"', '하이투자증권 "SK하이닉스 목표가 상향"'],
  ['en', 'Royal Bank of Canada upgraded UPS to Buy.', 'RBC Capital upgraded United Parcel Service to Buy.'],
])('a name as the article has it gives the key of the full one: %s %s', (language, short, full) => {
  expect(keysOf(language, short)).toHaveLength(1)
  expect(keysOf(language, short)).toEqual(keysOf(language, full))
})

const tickers = new Map<string, string>()
const names = new Set<string>()
const note = ({ kind, name, ticker, currency }: NameReading) => {
  if (kind !== 'company' && kind !== 'institution') return
  const key = name.toLowerCase().replaceAll(' ', '-')
  names.add(key)
  if (ticker !== null && currency !== null && !tickers.has(key)) tickers.set(key, ticker)
}
for (const { vocabulary } of [ko, en])
  for (const { meaning } of vocabulary) if (meaning.type === 'name') meaning.readings.forEach(note)

test('two names of one thing never stand for two listed shares', () => {
  const wrong = [...tickers].filter(([name, ticker]) => {
    const first = sameName(name)
    return first !== name && tickers.has(first) && tickers.get(first) !== ticker
  })
  expect(wrong).toEqual([])
})

test('the name a key uses is no further name of another row', () => {
  for (const name of names) expect(sameName(sameName(name))).toBe(sameName(name))
})
