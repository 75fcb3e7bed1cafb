import fc from 'fast-check'
import { en } from '../../../src/extract/locales/en/index'
import { ko } from '../../../src/extract/locales/ko/index'
import { extract } from '../../../src/extract/pipeline'
import { createArticle, type Language } from '../../../src/text/article'
import { factToJson } from '../../../src/facts/json'

const views = (text: string, language: Language) =>
  extract(createArticle(text, { language }), [ko, en])
    .facts.filter((fact) => fact.kind === 'analyst-view')
    .map((fact) => factToJson(fact, text))

const english = {
  broker: fc.constantFrom('Wells Fargo', 'Jefferies', 'J.P. Morgan', 'Piper Sandler', 'Oakfield Securities'),
  company: fc.constantFrom(
    'Harbor Lane Brands',
    'Quillon Therapeutics, Inc.',
    'Acme & Sons',
    'The Orchard Group',
    'Tesla',
  ),
  rating: fc.constantFrom<[string, string]>(
    ['Buy', 'Buy'],
    ['Overweight', 'Buy'],
    ['Equal-Weight', 'Hold'],
    ['Market Perform', 'Hold'],
    ['Underperform', 'Sell'],
    ['Strong Buy', 'Strong Buy'],
  ),
  cents: fc.integer({ min: 100, max: 99_999 }),
}

test('English: any broker, company, rating and price of a headline come out as they went in', () => {
  fc.assert(
    fc.property(
      english.broker,
      english.company,
      english.rating,
      english.cents,
      fc.boolean(),
      (broker, company, [rating, norm], cents, isUp) => {
        const price = (cents / 100).toFixed(2)
        const text = `${broker} Maintains ${rating} on ${company}, ${isUp ? 'Raises' : 'Lowers'} Price Target to $${price}`
        const [view, ...more] = views(text, 'en')
        expect(more).toEqual([])
        expect(view).toMatchObject({
          rating_text: rating,
          rating_norm: norm,
          target: cents / 100,
          currency: 'USD',
          action: ['maintain', isUp ? 'raise-target' : 'lower-target'],
        })
        expect(String(view?.['company']).replace(/\W/g, '')).toBe(company.replace(/\W/g, ''))
      },
    ),
  )
})

test('English: a move is read in both orders', () => {
  fc.assert(
    fc.property(
      english.company,
      fc.integer({ min: 1, max: 499 }),
      fc.integer({ min: 500, max: 999 }),
      fc.boolean(),
      (company, low, high, isFirst) => {
        const move = isFirst ? `from $${low} to $${high}` : `to $${high} from $${low}`
        expect(views(`Barclays raised its price target on ${company} ${move}.`, 'en')).toMatchObject([
          { institution: 'Barclays', action: ['raise-target'], target: high, prior_target: low },
        ])
      },
    ),
  )
})

const korean = {
  broker: fc.constantFrom<[string, string]>(
    ['하나증권', 'Hana Securities'],
    ['NH투자증권', 'NH Securities'],
    ['한화투자증권', 'Hanwha Securities'],
    ['신영증권', '신영증권'],
  ),
  company: fc.constantFrom('가온로지스', '두루케미칼', '누리바이오', '새한정밀'),
  rating: fc.constantFrom<[string, string]>(
    ['매수', 'Buy'],
    ['중립', 'Hold'],
    ['비중축소', 'Sell'],
    ['강력매수', 'Strong Buy'],
    ['Buy', 'Buy'],
  ),
  thousands: fc.integer({ min: 1, max: 990 }),
}

test('Korean: any broker, company, rating and price of a sentence come out as they went in', () => {
  fc.assert(
    fc.property(
      korean.broker,
      korean.company,
      korean.rating,
      korean.thousands,
      ([broker, name], company, [rating, norm], thousands) => {
        const text = `${broker}은 ${company}에 대해 투자의견 '${rating}'를 유지하고 목표주가를 ${thousands},000원으로 상향 조정했다.`
        expect(views(text, 'ko')).toMatchObject([
          {
            institution: name,
            company,
            rating_text: rating,
            rating_norm: norm,
            action: ['maintain', 'raise-target'],
            target: thousands * 1000,
            currency: 'KRW',
          },
        ])
      },
    ),
  )
})

test('Korean: the old target and the new one keep their places', () => {
  fc.assert(
    fc.property(
      korean.broker,
      korean.company,
      korean.thousands,
      korean.thousands,
      ([broker, name], company, old, next) => {
        const text = `${broker}은 ${company}의 목표주가를 기존 ${old},000원에서 ${next},000원으로 조정했다.`
        expect(views(text, 'ko')).toMatchObject([
          { institution: name, company, target: next * 1000, prior_target: old * 1000 },
        ])
      },
    ),
  )
})
