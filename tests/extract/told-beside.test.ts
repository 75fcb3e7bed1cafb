import { en } from '../../src/extract/locales/en/index'
import { ko } from '../../src/extract/locales/ko/index'
import { extract } from '../../src/extract/pipeline'
import { createArticle } from '../../src/text/article'

/** Behind a view, so that the text is one of ours: elsewhere all its figures are other ones. */
const account = (sentence: string, quote: string) => {
  const view = /[가-힣]/.test(sentence)
    ? '가온증권은 네이버의 목표주가를 30만원으로 올렸다. '
    : 'UBS raised its Tesla price target to $40. '
  const text = view + sentence
  return extract(createArticle(text), [ko, en])
    .numbers.filter(({ span }) => text.slice(span.start, span.end) === quote)
    .map(({ role, reason }) => reason ?? role)
}

test.each([
  ['2027년 예상 EPS 4,120원에 목표 PER 14.5배를 적용했다.', '4,120원', 'company-result'],
  ['2027년 예상 EPS 4,120원에 목표 PER 14.5배를 적용했다.', '14.5배', 'valuation-multiple'],
  ['적정가는 동종 업체 평균인 18배의 멀티플로 구했다.', '18배', 'valuation-multiple'],
  ['The target rests on 31x forward P/E.', '31x', 'valuation-multiple'],
  ['It looks for EPS of $3.10 next year.', '$3.10', 'company-result'],
  ['이 설비는 예전보다 40배 빠르다.', '40배', 'unclaimed'],
  ['The plant is 40 times faster.', '40 times', 'unclaimed'],
  ['EPS 2.1배 성장에도 입장료는 9,000원이다.', '9,000원', 'unclaimed'],
])('%s: %s', (text, quote, told) => {
  expect(account(text, quote)).toEqual([told])
})
