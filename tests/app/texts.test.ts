import fc from 'fast-check'
import { describeFact } from '../../src/app/describe-fact'
import { parseField } from '../../src/app/field-text'
import { markText } from '../../src/app/mark-text'
import { languageOfTag, wordsOf } from '../../src/app/messages/languages'
import { parseTyped, printNumber } from '../../src/app/number-text'
import { dateIn, readMarkdown, sourceOf } from '../../src/app/read-source'
import { readingOf, TEXT } from './reading'

const { sizes } = wordsOf('en').facts
const korean = wordsOf('ko').facts.sizes

test('should read numbers as people type them, exactly, and nothing that is none', () => {
  expect(
    ['1,300', '1.3bn', '1.3조', '4만', '-2.5', '$5', '1.2.3', '', 'abc', '1,30'].map(parseTyped),
  ).toEqual([1300, 1.3e9, 1.3e12, 40_000, -2.5, null, null, null, null, null])
})

test('should shorten a number only where nothing is lost', () => {
  expect([1e9, 1.3e9, 1234567, 197.5, 350_000].map((n) => printNumber(n, 'en', sizes))).toEqual([
    '1bn',
    '1.3bn',
    '1,234,567',
    '197.5',
    '350,000',
  ])
  expect([1e9, 1.3e12, 35_000].map((n) => printNumber(n, 'ko', korean))).toEqual(['10억', '1.3조', '3.5만'])
})

test('should take for a field only what can stand there', () => {
  expect(parseField('target', '1.3bn')).toEqual({ ok: true, value: 1.3e9 })
  expect(parseField('target', 'many')).toEqual({ ok: false, error: 'number' })
  expect(parseField('date', '2024-13')).toEqual({ ok: false, error: 'date' })
  expect(parseField('action', 'raise-target, maintain')).toMatchObject({
    value: ['raise-target', 'maintain'],
  })
  expect(parseField('action', 'constructor')).toEqual({ ok: false, error: 'choice' })
  expect(parseField('institution', '=1+1')).toEqual({ ok: true, value: '=1+1' })
  expect(parseField('site', '  ')).toEqual({ ok: true, value: null })
})

test('should find what a page or front matter says of its article, and no date that is none', () => {
  expect(readMarkdown('---\ntitle: "A: b"\ndate: 2024-08-31T09:00\npublisher: News\n---\nText')).toEqual({
    text: 'Text',
    source: { title: 'A: b', publisher: 'News', published: '2024-08-31' },
  })
  expect(readMarkdown('--- no front matter')).toEqual({ text: '--- no front matter', source: {} })
  expect(sourceOf(new Map([['author', 'https://example.com/me']]))).toEqual({})
  expect(['2024-08-31', '2024-02-30', '2024', '31.08.2024', null].map(dateIn)).toEqual([
    '2024-08-31',
    null,
    '2024',
    null,
    null,
  ])
})

test('should cover every line of an article with stretches, without gap or overlap', () => {
  const { numbers } = readingOf().analysis.extraction
  fc.assert(
    fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (a, b) => {
      const shown = { start: Math.min(a, b), end: Math.max(a, b) }
      const lines = markText(TEXT, numbers, shown)
      const text = lines.map(({ stretches }) =>
        stretches.map(({ start, end }) => TEXT.slice(start, end)).join(''),
      )
      expect(text.join('\n')).toBe(TEXT)
      const lit = lines.flatMap(({ stretches }) => stretches.filter((each) => each.shown))
      expect(lit.every(({ start, end }) => start >= shown.start && end <= shown.end)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('should describe a fact in either language without making anything up', () => {
  const [ubs] = readingOf().analysis.extraction.facts
  if (ubs === undefined) throw new Error('no fact')
  expect(describeFact(ubs, 'en')).toMatchObject({ subject: 'UBS · Tesla', figure: 'USD 197 · Sell' })
  expect(describeFact(ubs, 'ko').figure).toBe('197 USD · Sell')
  expect(describeFact({ ...ubs, fields: {} }, 'en')).toEqual({
    subject: 'Price target',
    figure: '',
    detail: '',
  })
})

test('should speak Korean to Korean tags and English to all others', () => {
  expect(['ko-KR', 'ko', 'KO-kr', 'en-US', 'kok-IN', 'de-DE', ''].map(languageOfTag)).toEqual([
    'ko',
    'ko',
    'ko',
    'en',
    'en',
    'en',
    'en',
  ])
})
