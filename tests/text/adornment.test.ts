import fc from 'fast-check'
import { unadorned } from '../../src/text/adornment'

test.each([
  ['**350억 달러**를 투자', '350억 달러를 투자'],
  ['costs __$35 billion__, or ***more***', 'costs $35 billion, or more'],
  ['*가나* and _Norlane_', '가나 and Norlane'],
  ['***NORLANE** RISES', '*NORLANE RISES'],
  ['at \\$3\\.38 an hour', 'at $3.38 an hour'],
  ['raised `$300 million`', 'raised $300 million'],
  ['<strong>2만 장</strong>의 <b>GPU</b>', '2만 장의 GPU'],
  ['[가나](https://example.com/a_b/2026)는 [둘](/two)', '가나는 둘'],
  ['[[Norlane]] and [[norlane-ai|its maker]]', 'Norlane and its maker'],
  ['10,000 GPUs[^12] run', '10,000 GPUs run'],
  ['> ### 🚀 메타, 투자', '메타, 투자'],
  ['1️⃣ Norlane  \r\n  - 🟢 two ', 'Norlane\n- two'],
  ['\ufeffNor\u00adlane\u200b runs', 'Norlane runs'],
])('%j reads %j', (text, plain) => {
  expect(unadorned(text)?.text).toBe(plain)
})

test.each([
  'plain',
  '- a row\n* another\n3. a third',
  '5*3*2 and 2 * 3 * 4',
  'snake_case_name and __init',
  '`매수`로 유지',
  '[가나증권] 목표가 3만원 (유지)',
  '[1] a note, [see](below)',
  '▶ a heading',
  'a * b\nc * d',
])('%j stays as it is', (text) => {
  expect(unadorned(text)).toBeNull()
})

/** Texts of pieces that adornments are made of. */
const adorned = fc
  .array(
    fc.constantFrom(
      ...[
        '**',
        '*',
        '_',
        '`',
        '\\',
        '[',
        ']',
        '](',
        '](https://a.b/1)',
        ')',
        '[[',
        ']]',
        '[^1]',
        '|',
        '> ',
        '# ',
      ],
      ...[
        '\n',
        '\r\n',
        ' ',
        '\u200b',
        '🚀',
        '1️⃣',
        '<b>',
        '</b>',
        '$35 billion',
        '메타는',
        'GPU',
        '10',
        '.',
        '-',
      ],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

test('every character that is left stands where it says, and those left and taken out are all', () => {
  fc.assert(
    fc.property(adorned, (text) => {
      const plain = unadorned(text)
      if (plain === null) return
      for (let at = 0; at < plain.text.length; at++) {
        const { start, end } = plain.whole({ start: at, end: at + 1 })
        expect(text.slice(start, end)).toBe(plain.text.charAt(at))
      }
      const cut = plain.cuts.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(plain.text.length + cut).toBe(text.length)
    }),
    { numRuns: 5000 },
  )
})

test('a span of several characters begins and ends with them', () => {
  const plain = unadorned('**메타**는 [50억 달러](https://example.com/1)를')
  const from = plain?.text.indexOf('50억') ?? 0
  expect(plain?.whole({ start: from, end: from + 6 })).toEqual({ start: 9, end: 15 })
  expect(plain?.whole({ start: 0, end: from + 6 })).toEqual({ start: 2, end: 15 })
})
