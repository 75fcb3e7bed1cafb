import { sentencesOf } from '../../src/extract/sentences'
import { statedPublication } from '../../src/extract/dates/publication'

const cut = (text: string): readonly string[] =>
  sentencesOf(text, []).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, readonly string[]]>([
  ['Korean sentences without a space', '그렇습니다.회사는 컸다. 끝.', ['그렇습니다.', '회사는 컸다.', '끝.']],
  ['a decimal', '값은 3.5만원이다. 또 1.2다.', ['값은 3.5만원이다.', '또 1.2다.']],
  [
    'a quotation that goes on',
    '그는 "늘린다."라고 말했다. 끝났다.',
    ['그는 "늘린다."라고 말했다.', '끝났다.'],
  ],
  ['company forms', 'Acme Inc. rose. Zed Corp. fell 3%.', ['Acme Inc. rose.', 'Zed Corp. fell 3%.']],
  [
    'a company form that ends a sentence',
    'It bought Acme Inc. The price is unknown.',
    ['It bought Acme Inc.', 'The price is unknown.'],
  ],
  [
    'countries and titles',
    'The U.S. and Dr. Kim met vs. Bob. Done.',
    ['The U.S. and Dr. Kim met vs. Bob.', 'Done.'],
  ],
  ['initials', 'Robyn M. Denholm sold. It fell.', ['Robyn M. Denholm sold.', 'It fell.']],
  ['billions as B', 'It will spend $43B. Meta will not.', ['It will spend $43B.', 'Meta will not.']],
  [
    'the town, day and agency of a report',
    'OSLO, June 12 (Reuters) - Shares fell.',
    ['OSLO, June 12 (Reuters) -', 'Shares fell.'],
  ],
  ['a company in capitals', 'ACME FOODS - Baird lifts PT', ['ACME FOODS - Baird lifts PT']],
  ['headline lines', 'A Raises B\nC Cuts D', ['A Raises B', 'C Cuts D']],
  ['list items', '- 첫째\n- 둘째', ['- 첫째', '- 둘째']],
  ['a wrapped line', 'It will\nspend more. Then less.', ['It will\nspend more.', 'Then less.']],
  ['cells', 'Tesla\t35,000', ['Tesla', '35,000']],
  ['an ellipsis of a headline', '목표가 높아져... "회복"', ['목표가 높아져... "회복"']],
  ['tokenised text', 'It rose . It fell .', ['It rose .', 'It fell .']],
])('%s', (_, text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

test('no sentence is longer than anyone writes', () => {
  const spans = sentencesOf('word '.repeat(10_000), [])
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(3_000)
})

test.each<[string, string, string | null]>([
  ['a stamp', '제목\n입력 2024.08.31 09:00\n본문이다.', '2024-08-31'],
  ['a byline', 'Title\nBy A. Writer | August 31, 2024\nText.', '2024-08-31'],
  ['a line of its own', '# 제목\n\n2024년 8월 31일\n\n본문', '2024-08-31'],
  ['none in a sentence', '회사는 2024년 8월 31일 공장을 열었다.', null],
  ['none that no calendar has', '입력 2024.13.45', null],
])('publication: %s', (_, text, date) => {
  expect(statedPublication(text)).toBe(date)
})
