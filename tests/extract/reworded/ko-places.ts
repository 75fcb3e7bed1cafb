import type { Extraction } from '../../../src/extract/extraction'
import { spansReplaced, TELLING, WORDS, type Way } from './way'

const isParagraph = (text: string): boolean => !text.includes('\n')
const isSentence = (text: string): boolean => isParagraph(text) && text.endsWith('.')
/** A text that a report can begin with: no list below the name of a company. */
const isStory = (text: string): boolean => text.endsWith('.') && !/\n-|^Q/.test(text)

/** A text with something before it or behind it, where it can stand so. */
const framed = (
  can: (text: string) => boolean,
  frame: (text: string) => string,
  leave: readonly string[] = [],
): Way => ({
  to: ({ article: { text } }) => (can(text) ? frame(text) : null),
  leave,
})

/** A won sum in brackets behind each sum of dollars, as the Korean press gives it; null where one has brackets already. */
function withWon({ article: { text }, numbers }: Extraction): string | null {
  // Two sums in a sentence, one bracket between: some rules still look for the verb or list right behind the first.
  if (/[(（]|원|기업가치|(?:달러|억)[^.]*달러/.test(text)) return null
  const sums = numbers.filter(
    ({ role, unit, value, valueHigh }) =>
      role === 'captured' && unit === 'USD' && valueHigh === null && (value ?? 0) >= 1e6,
  )
  const values = new Map(
    sums.map(({ span, value }) => [text.slice(span.start, span.end), (value ?? 0) * 1400]),
  )
  return spansReplaced(
    text,
    sums.map(({ span }) => span),
    (words) => {
      const won = values.get(words) ?? 0
      const told = won >= 1e12 ? `${Number((won / 1e12).toFixed(1))}조원` : `${Math.round(won / 1e8)}억원`
      return `${words}(약 ${told})`
    },
  )
}

/** A text with the first subject followed by something. */
const behindSubject = (text: string, aside: string): string | null => {
  // A house has its price right behind it in a list.
  if (!isSentence(text) || /["'“‘]|근거로|에서 각각/.test(text)) return null
  const other = text.replace(/^([가-힣A-Za-z]{2,12}[은는]) /, `$1 ${aside}`)
  return other === text ? null : other
}

/** A plan as its owner says it, the speaker before or behind. */
const quoted = (text: string, isBehind: boolean): string | null => {
  const found = /^([가-힣A-Za-z]{2,12}[은는]) ([^"'“‘.]{12,}(?:계획|예정|방침))이다\.$/.exec(text)
  if (found === null) return null
  const [, subject = '', plan = ''] = found
  return isBehind
    ? `${subject} "${plan}"이라고 밝혔다.`
    : `${subject} ${plan}이라고 "공식 블로그"에서 밝혔다.`
}

const bullet = (mark: string): Way => ({
  to: ({ article: { text } }) => (/^- /m.test(text) ? text.replaceAll(/^- /gm, mark) : null),
})

/** What stands around a text and how its lines are laid out. */
export const PLACES: Readonly<Record<string, Way>> = {
  'a won sum in brackets behind each sum of dollars': {
    to: withWon,
    leave: ['krw', 'krw_low', 'krw_high', 'what'],
  },
  'a sentence before': framed(isParagraph, (text) => `증시는 보합으로 마감했다. ${text}`),
  'a paragraph before': framed(
    () => true,
    (text) => `증시는 보합으로 마감했다.\n\n${text}`,
  ),
  'a sentence behind': framed(isSentence, (text) => `${text} 시장은 다음 실적 발표를 주목하고 있다.`),
  'a reporter and rights behind': framed(
    () => true,
    (text) => `${text}\n\n홍길동 기자 hong@example.com\nⓒ 예시일보, 무단 전재 및 재배포 금지`,
  ),
  'a place and reporter before, in square brackets': framed(
    isStory,
    (text) => `[서울=예시뉴스] 홍길동 기자 = ${text}`,
    TELLING,
  ),
  'a place and reporter before': framed(isStory, (text) => `(서울=예시뉴스) 홍길동 기자 = ${text}`, TELLING),
  'a title before': framed(
    () => true,
    (text) => `[모닝 브리핑] 알아야 할 소식\n\n${text}`,
  ),
  'each sentence a paragraph': {
    to: ({ article: { text } }) => {
      // A rating of all before it, a house that is named for an index and a company named behind stand in the same one; a row
      // is none in two.
      if (/\||모두|지수|목표치|3분기 실적이|보고서를 냈다/.test(text)) return null
      const other = text.replace(/(?<=다\.) (?=[가-힣A-Z])/g, '\n\n')
      return other === text ? null : other
    },
  },
  // What is done on a day has it as its time; what happened has it in its words.
  'this day behind the subject': {
    to: ({ article: { text } }) => behindSubject(text, '이날 '),
    leave: [...TELLING, 'period', 'what'],
  },
  'an aside behind the subject': {
    to: ({ article: { text } }) => behindSubject(text, '공식 블로그를 통해 '),
    leave: [...TELLING, 'what'],
  },
  'an aside between commas': {
    to: ({ article: { text } }) => behindSubject(text, '시장의 우려에도 불구하고, '),
    leave: [...TELLING, 'what'],
  },
  'a quotation behind its speaker': {
    to: ({ article: { text } }) => quoted(text, true),
    leave: [...TELLING, 'status', ...WORDS],
  },
  'bullets in the middle': bullet('· '),
  'round bullets': bullet('• '),
  triangles: bullet('▲ '),
  'hollow triangles': bullet('△ '),
  'triangles without a space': bullet('▲'),
  squares: bullet('■ '),
  'numbers with a bracket': {
    to: ({ article: { text } }) => {
      let row = 0
      return /^- (?!\*)/m.test(text) ? text.replaceAll(/^- /gm, () => `${String(++row)}) `) : null
    },
  },
}
