import type { Extraction } from '../../src/extract/extraction'
import { byPosition, type Span } from '../../src/text/span'
import { read, specCases, told } from './spec-cases'

const numbersOf = ({ numbers }: Extraction): readonly Span[] =>
  numbers.flatMap(({ span, role }) => (role === 'captured' ? [span] : []))

/** The names that facts cite as they are written. */
const namesOf = ({ facts }: Extraction): readonly Span[] =>
  facts.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, cited]) =>
      ['owner', 'company', 'institution'].includes(field) && cited?.how === 'stated' ? [cited.span] : [],
    ),
  )

/** A text with something put around spans of it; null where there are none, or where two meet. */
function around(text: string, spans: readonly Span[], before: string, behind: string): string | null {
  const places = [...new Map(spans.map((span) => [span.start, span])).values()].sort(byPosition)
  let out = ''
  let from = 0
  for (const { start, end } of places) {
    if (start < from) return null
    out += `${text.slice(from, start)}${before}${text.slice(start, end)}${behind}`
    from = end
  }
  return places.length === 0 ? null : out + text.slice(from)
}

/** The same in bold, where nothing is yet. */
const inBold = (text: string, spans: readonly Span[]): string | null =>
  text.includes('*') ? null : around(text, spans, '**', '**')

/** The space behind a sentence; shorter words may be abbreviations. */
const SENTENCE_END = /(?<=(?:[다요]|[a-z]{5}|\d%)\.) (?=[A-Z가-힣])/g

/** Characters from which a text fills three lines. */
const SEVERAL_LINES = 180

/** A text broken at spaces so that no line is wider. */
function broken(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

const WAYS: Readonly<Record<string, (found: Extraction) => string | null>> = {
  'sums and counts in bold': (found) => inBold(found.article.text, numbersOf(found)),
  'names in bold': (found) => inBold(found.article.text, namesOf(found)),
  'sums and counts as links': (found) =>
    around(found.article.text, numbersOf(found), '[', '](https://example.com/2026/07/15/story-1)'),
  'names as links of a wiki': (found) => around(found.article.text, namesOf(found), '[[', ']]'),
  'a footnote behind each sum and count': (found) => around(found.article.text, numbersOf(found), '', '[^3]'),
  'a quotation': ({ article: { text } }) => `> ${text.replaceAll('\n', '\n> ')}`,
  'headings with pictures': ({ article: { text } }) => `### 🚀 ${text.replaceAll('\n', '\n### ')}`,
  'lines of Windows with spaces around them': ({ article: { text } }) =>
    `  ${text.replaceAll('\n', '  \r\n  ')} `,
  'a paragraph broken at a width': ({ article: { text } }) =>
    text.includes('\n') || text.length < SEVERAL_LINES ? null : broken(text, /[가-힣]/.test(text) ? 40 : 72),
  'each sentence on a line of its own': ({ article: { text } }) =>
    text.includes('\n') ? null : text.replaceAll(SENTENCE_END, '\n'),
  'backslashes before dollars': ({ article: { text } }) =>
    text.includes('$') ? text.replaceAll('$', '\\$') : null,
}

const plain = [...specCases('en'), ...specCases('ko')]
  .map((each) => ({ ...each, found: read(each) }))
  .filter(({ found }) => found.facts.length > 0)

test('there are cases with facts', () => {
  expect(plain.length).toBeGreaterThan(1500)
})

test.each(Object.entries(WAYS))('%s: the same facts', (_name, adorn) => {
  const wrong = plain.flatMap(({ found, ...each }) => {
    const text = adorn(found)
    if (text === null) return []
    const again = read({ ...each, text })
    const [wanted, got] = [told(found), told(again)]
    return wanted.join() === got.join() ? [] : [{ text, wanted, got }]
  })
  expect(wrong).toEqual([])
})

test('spans are those of the text as given, and what an adornment held has its account', () => {
  const text = '1️⃣ **메타**는 [50억 달러](https://example.com/2026/1)를 AI에 투자한다.[^7]'
  const { numbers, facts, article } = read({ text, language: 'ko', published: '2026-03-02' })
  expect(numbers.map(({ span, reason }) => [text.slice(span.start, span.end), reason])).toEqual([
    ['1', 'list-marker'],
    ['50억 달러', null],
    ['2026/1', 'contact'],
    ['7', 'citation'],
  ])
  expect(facts.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
    '메타**는 [50억 달러](https://example.com/2026/1)를 AI에 투자한다',
  ])
})

test('what waits for a date and what became no fact stand where the text as given has them', () => {
  const text = '**메타**는 [지난 28일](https://example.com/1) AI에 __50억 달러__ 투자를 철회했다.'
  const { issues, rejections } = read({ text, language: 'ko' })
  expect(issues.map(({ start, end }) => text.slice(start, end))).toEqual(['지난 28일'])
  expect(rejections.map(({ start, end }) => text.slice(start, end))).toEqual(['50억 달러'])
})
