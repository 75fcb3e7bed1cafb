import fc from 'fast-check'
import { unwrapped } from '../../src/text/wrapping'

test.each([
  [
    'Barclays raised its price target on Norlane to $60 from $50 and kept its\nOverweight rating, while Jefferies stayed at Hold with a target price of\n$48.',
    'Barclays raised its price target on Norlane to $60 from $50 and kept its Overweight rating, while Jefferies stayed at Hold with a target price of $48.',
  ],
  [
    '가나클라우드가 엔비디아 GPU 2만 장을 갖춘 데이터센터를\n내년 상반기에 가동한다고 밝혔다. 투자액은 약\n5000억원이다.',
    '가나클라우드가 엔비디아 GPU 2만 장을 갖춘 데이터센터를 내년 상반기에 가동한다고 밝혔다. 투자액은 약 5000억원이다.',
  ],
])('a paragraph that was broken at a width goes on: %j', (text, plain) => {
  expect(unwrapped(text)).toBe(plain)
})

test.each([
  'Meta to spend up to $72 billion on AI machines and power this year\nMeta expects capital expenditures of $66 billion to $72 billion this year for AI, its finance chief said.',
  'Barclays raises Norlane to Overweight, lifts target\nJefferies cuts Halden to Hold, target to $48 from $60\nUBS starts Wexmoor at Neutral with a target of $20',
  '- Amazon: $200 billion of capital spending in all this year\n- Google: $185 billion of capital spending in all this yea',
  '| Barclays | Overweight | $250 | raised by analysts on the\n| Jefferies | Hold | $210 | kept by analysts that cover the',
  '가나전자 목표주가 20만원으로 상향\n다라전자 목표주가 3만원으로 하향\n마바전자 투자의견 매수 유지',
  'One short line\nand another',
])('lines of their own stay lines: %j', (text) => {
  expect(unwrapped(text)).toBe(text)
})

test('lines that mostly end a sentence each stay lines, though one does not', () => {
  const text = [`A${'x'.repeat(60)}.`, `B${'x'.repeat(60)}.`, `C${'x'.repeat(56)} the`, 'Dxxxxx.'].join('\n')
  expect(unwrapped(text)).toBe(text)
})

test('nothing but line ends changes, and each into a space', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    ' on',
    ' 메타는',
    '다.',
    '. ',
    'x'.repeat(30),
    '가'.repeat(30),
    '- ',
    '$5',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const plain = unwrapped(text)
      expect(plain).toHaveLength(text.length)
      expect(plain.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '))
    }),
    { numRuns: 3000 },
  )
})
