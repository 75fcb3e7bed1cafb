import { locales } from '../../src/app/locales'
import { readDateline } from '../../src/app/read-dateline'

const STORY = 'Chip makers rose on Monday. Analysts at two houses lifted their targets for the sector.'
const BERICHT = '반도체주가 월요일 올랐다. 증권사 두 곳이 목표주가를 올렸다.'

test.each([
  [
    'lines that say what they are',
    `Title: Chip makers rise\nPublisher: Example Wire\nDate: 2025-11-17\nBy Jane Doe\n\n${STORY}`,
    { title: 'Chip makers rise', publisher: 'Example Wire', published: '2025-11-17', author: 'Jane Doe' },
  ],
  [
    'the same in Korean',
    `제목: 반도체주 강세\n출처: 보기신문\n발행: 2025-11-17\n홍길동 기자\n\n${BERICHT}`,
    { title: '반도체주 강세', publisher: '보기신문', published: '2025-11-17', author: '홍길동' },
  ],
  [
    'a publisher named as such and a date beside it',
    `제목: 반도체주 강세\n발행: 보기신문\n날짜: 2025-11-17\n\n${BERICHT}`,
    { title: '반도체주 강세', publisher: '보기신문', published: '2025-11-17' },
  ],
  [
    'a first line that is a heading',
    `# Will chip makers rise?\n\n${STORY}`,
    { title: 'Will chip makers rise?' },
  ],
  [
    'a first line that is short, and a dateline at the foot',
    `Chip makers rise\n\n${STORY}\n\nPublished November 17, 2025`,
    { title: 'Chip makers rise', published: '2025-11-17' },
  ],
])('what an article says of itself: %s', (_, text, expected) => {
  expect(readDateline(text, locales)).toEqual(expected)
})

test.each([
  ['a sentence at the head', `${STORY}\nIt was the third day of gains.`],
  [
    'a source named in prose',
    `${STORY}\nSource: ${'people who know of the plan and would not be named, '.repeat(4)}`,
  ],
  ['a date in running prose', `${STORY}\nShares had last risen so much on November 3, 2025.`],
])('nothing is taken from %s', (_, text) => {
  expect(readDateline(text, locales)).toEqual({})
})
