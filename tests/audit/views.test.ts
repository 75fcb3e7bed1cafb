import { audit } from '../../src/audit/audit'
import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import { createArticle } from '../../src/text/article'
import { findingSentence } from '../../src/app/messages/findings'

const findings = (text: string) => audit(extract(createArticle(text, { published: '2026-03-02' }), [ko, en]))
const found = (text: string) => findings(text).map(({ rule, variant }) => `${rule} ${variant}`)

describe('rating against its verb', () => {
  test.each([
    ['UBS downgraded Tesla to Buy from Sell.', 'action-against-direction downgrade'],
    ['UBS upgraded Tesla from Outperform to Underperform.', 'action-against-direction upgrade'],
    ['하나증권은 네이버의 투자의견을 매수에서 중립으로 상향했다.', 'action-against-direction upgrade'],
  ])('should find %s', (text, rule) => {
    expect(found(text)).toEqual([rule])
  })
  test.each([
    'UBS upgraded Tesla to Buy from Sell.',
    'UBS downgraded Tesla to Hold from Buy.',
    'UBS upgraded Tesla from Buy to Outperform.',
    'UBS upgraded Tesla to Buy.',
    '하나증권은 네이버의 투자의견을 매수에서 중립으로 하향했다.',
  ])('should accept %s', (text) => {
    expect(found(text)).toEqual([])
  })
  test('should show both ratings with their scores', () => {
    expect(findings('UBS downgraded Tesla to Buy from Sell.')[0]?.arithmetic).toBe('Sell (5) → Buy (2)')
  })
})

describe('size of a target change', () => {
  test.each([
    'Baird raised its price target by 40% to $260 from $200 on Tesla.',
    'Baird cut its price target by more than 30% to $150 from $200 on Tesla.',
    '하나증권은 네이버의 목표주가를 20% 상향해 25만원에서 40만원으로 제시했다.',
  ])('should find %s', (text) => {
    expect(found(text)).toEqual(['target-change inconsistent'])
  })
  test.each([
    'Baird raised its price target by 30% to $260 from $200 on Tesla.',
    'Baird raised its price target by more than 25% to $260 from $200 on Tesla.',
    'Baird raised its price target by about 29% to $260 from $200 on Tesla.',
    'Baird raised its price target to $260 from $200 on Tesla, implying 12% upside.',
    '하나증권은 네이버의 목표주가를 20% 상향해 25만원에서 30만원으로 제시했다.',
  ])('should accept %s', (text) => {
    expect(found(text)).toEqual([])
  })
  test('should state the arithmetic and say it in both languages', () => {
    const [finding] = findings('Baird raised its price target by 40% to $260 from $200 on Tesla.')
    expect(finding?.arithmetic).toBe('(260 − 200) ÷ 200 = 30 %')
    if (finding === undefined) return
    expect(findingSentence(finding, 'en')).toContain('40 %, but from 200 to 260 it is 30 %')
    expect(findingSentence(finding, 'ko')).toContain('40% 바뀌었다고')
  })
})
