import { en } from '../../../src/extract/locales/en/index'
import { ko } from '../../../src/extract/locales/ko/index'
import { extract } from '../../../src/extract/pipeline'
import { createArticle, type Language } from '../../../src/text/article'
import { factToJson } from '../../../src/facts/json'
import { companies, houses } from './names'

type Row = Readonly<Record<string, unknown>>

/** A way to tell a view, {C} for the company and {H} for the house, and what it tells whatever their names are. */
const FORMS: Readonly<Record<Language, readonly (readonly [string, Row])[]>> = {
  en: [
    ['{H} Maintains Overweight on {C}, Raises Price Target to $42', { rating_norm: 'Buy', target: 42 }],
    ['{H} Upgrades {C} to Buy', { rating_norm: 'Buy', action: ['upgrade'] }],
    ['{H} Downgrades {C} From Buy to Hold, Lowers PT to $42', { rating_norm: 'Hold', target: 42 }],
    ['{H} Initiates Coverage On {C} with Outperform Rating, Announces $42 Price Target', { target: 42 }],
    ['{H} Initiates {C} at Hold', { rating_norm: 'Hold', action: ['initiate'] }],
    ['{C} Upgraded to Buy at {H}', { rating_norm: 'Buy', action: ['upgrade'] }],
    ['{C} downgraded to Sell by {H}', { rating_norm: 'Sell', action: ['downgrade'] }],
    ['{C} Price Target Raised to $42 at {H}', { target: 42, action: ['raise-target'] }],
    ['{C} price target cut to $42 from $50 at {H}', { target: 42, prior_target: 50 }],
    ['Shares of {C} fell after {H} downgraded the stock to Sell.', { rating_norm: 'Sell' }],
    ['{H} Reiterates Buy on {C}, $42 PT', { rating_norm: 'Buy', target: 42 }],
    ['{H} cuts {C} to Sell from Hold', { rating_norm: 'Sell', action: ['downgrade'] }],
    ['UPDATE: {H} Downgrades {C} to Underweight on Valuation', { rating_norm: 'Sell' }],
    ["{H}'s Ann Smith raised her price target on {C} to $42 from $40.", { analyst: 'Ann Smith', target: 42 }],
    ['{H} analyst Jane Doe upgraded {C} to buy from hold.', { analyst: 'Jane Doe', rating_norm: 'Buy' }],
    ['{C} (NASDAQ: ABCD) was upgraded by {H} to a "buy" rating.', { ticker: 'ABCD', rating_norm: 'Buy' }],
    ['{H} raises {C} target to $42', { target: 42, action: ['raise-target'] }],
    ['{H} keeps {C} at Neutral, $42 target', { rating_norm: 'Hold', target: 42 }],
    ['{C} Initiated at Overweight by {H}', { rating_norm: 'Buy', action: ['initiate'] }],
    ['{H} raised its price objective on shares of {C} from $40 to $42.', { target: 42, prior_target: 40 }],
    ['{H} lowers {C} PT to $42, keeps Buy', { rating_norm: 'Buy', target: 42 }],
    ["{H} Lowers {C}'s Price Target to $42", { target: 42, action: ['lower-target'] }],
    ['{C} Target Raised to $42 by {H}', { target: 42, action: ['raise-target'] }],
    ['{H} Downgrades {C}', { rating_norm: null, action: ['downgrade'] }],
    ['{H} Lowers PT On {C} From $50 To $42', { target: 42, prior_target: 50 }],
    ['{H} Maintains Buy Rating, $42 PT On Shares Of {C}', { rating_norm: 'Buy', target: 42 }],
  ],
  ko: [
    ["{H}은 {C}에 대해 투자의견 '매수'를 유지하고 목표주가를 6만원으로 상향했다.", { target: 60000 }],
    ['{C}, 실적 개선 기대…목표주가↑-{H}', { action: ['raise-target'] }],
    ['{H} "{C}, 내년 실적 개선…목표주가 상향"', { action: ['raise-target'] }],
    ['{C} 목표주가 6만원으로 상향…{H}', { target: 60000, action: ['raise-target'] }],
    ['{H}, {C} 목표가 6만원으로 상향', { target: 60000, action: ['raise-target'] }],
    ["{C} 투자의견 '매수' 유지-{H}", { rating_norm: 'Buy', action: ['maintain'] }],
    ['{H}은 {C}의 목표주가를 5만원에서 6만원으로 올려 잡았다.', { target: 60000, prior_target: 50000 }],
    ['홍길동 {H} 연구원은 12일 {C}에 대해 목표주가를 6만원으로 제시했다.', { target: 60000 }],
    ['"{C}, 2분기 호실적"…{H}, 목표가 상향', { action: ['raise-target'] }],
    ['{C} 목표주가 하향 - {H}', { action: ['lower-target'] }],
    ["{H}이 {C}의 투자의견을 '매수'에서 '중립'으로 하향 조정했다.", { rating_norm: 'Hold' }],
    ["{C}, 투자의견 '매수'로 상향-{H}", { rating_norm: 'Buy', action: ['upgrade'] }],
    ['{H}, {C} 커버리지 개시…목표가 6만원', { target: 60000, action: ['initiate'] }],
    ['{H} "{C} 목표가 6만원으로 상향…업황 호조"', { target: 60000, action: ['raise-target'] }],
    ['[오늘의 종목]"{C}, 영업 환경 나아져…목표주가 12%↑"-{H}', { action: ['raise-target'] }],
    ['- {H}은 {C}에 대해 매수 추천, 목표가는 60,000원으로 설정함', { rating_norm: 'Buy', target: 60000 }],
    [
      '{H}은 22일 {C} (42,350원 ▲1,350 +3.29%)에 대한 투자의견을 중립에서 매수로 전환했다.',
      { action: ['upgrade'] },
    ],
    ['{C} 목표주가 높아져, {H} "신제품 판매 늘어"', { action: ['raise-target'] }],
    ['{C}, 목표주가 6만원·매수의견 유지-{H}', { rating_norm: 'Buy', target: 60000, action: ['maintain'] }],
    ['{H} "{C} 목표주가 6만원…매수"', { rating_norm: 'Buy', target: 60000 }],
  ],
}

const viewsOf = (text: string, language: Language): readonly Row[] =>
  extract(createArticle(text, { language }), [ko, en])
    .facts.filter((fact) => fact.kind === 'analyst-view')
    .map((fact) => factToJson(fact, text))

/** Whether the word takes 은 and 이 (a final consonant) rather than 는 and 가. */
const hasFinal = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1) - 0xac00
  return code >= 0 && code < 11172 ? code % 28 !== 0 : /[LMNR013678]$/i.test(word)
}

const filled = (form: string, house: string, company: string): string =>
  form
    .replaceAll(/\{H\}([은이](?= ))?/g, (_, particle: string | undefined) =>
      particle === undefined ? house : house + (hasFinal(house) ? particle : particle === '은' ? '는' : '가'),
    )
    .replaceAll('{C}', company)
    .replace("'s's", "'s")

/** What a name is without what another canonical name of the same may leave out. */
const bare = (name: unknown): string =>
  String(name)
    .toLowerCase()
    .replace(/\b(?:inc|corp|group|the|and)\b|\W/g, '')

/** The name a house and a company go by in the plainest form; the forms must all give the same. */
function plainest(language: Language, house: string, company: string): Row {
  const text = filled(FORMS[language][0]?.[0] ?? '', house, company)
  const view = plain.get(text) ?? viewsOf(text, language)[0] ?? {}
  plain.set(text, view)
  return view
}
const plain = new Map<string, Row>()

const HOUSE = { en: 'Baird', ko: '하나증권' } as const
const COMPANY = { en: 'Harbor Lane Foods', ko: '가나전자' } as const

/** What differs from what a form must tell with these names. */
function wrong(
  language: Language,
  form: readonly [string, Row],
  house: string,
  company: string,
): readonly string[] {
  const text = filled(form[0], house, company)
  const [view, ...more] = viewsOf(text, language)
  const { institution, company: name } = plainest(language, house, company)
  const asked: Row = { ...form[1], institution, company: name }
  const isRight =
    more.length === 0 &&
    view !== undefined &&
    institution != null &&
    Object.entries(asked).every(([field, value]) =>
      field === 'company'
        ? bare(view[field]) === bare(value)
        : JSON.stringify(view[field] ?? null) === JSON.stringify(value),
    )
  return isRight ? [] : [text]
}

describe.each(['en', 'ko'] as const)('%s: whatever the names are', (language) => {
  test.each(FORMS[language])('%s', (...form) => {
    const missed = [
      ...companies[language].flatMap((company) => wrong(language, form, HOUSE[language], company)),
      ...houses[language].flatMap((house) => wrong(language, form, house, COMPANY[language])),
    ]
    expect(missed).toEqual([])
  })
  test('each company goes by the name that stands there or by a known one', () => {
    expect(
      companies[language].filter((name) => plainest(language, HOUSE[language], name)['company'] == null),
    ).toEqual([])
  })
})
