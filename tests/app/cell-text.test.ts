import { cellText } from '../../src/app/cell-text'

test.each([
  [null, 'money', undefined, ''],
  ['', 'text', undefined, ''],
  ['=1+1', 'text', undefined, '=1+1'],
  [true, 'text', undefined, 'TRUE'],
  [430000, 'money', '[$₩-ko-KR]#,##0', '430,000'],
  [0.1 + 0.2, 'decimal', undefined, '0.3'],
  [0.125, 'percent', undefined, '12.5%'],
  [-0.05, 'decimal', '+0.0%;-0.0%;0.0%', '-5%'],
  [45532, 'date', undefined, '2024-08-28'],
  [45535, 'date', 'yyyy-mm', '2024-08'],
  [45657, 'date', 'yyyy', '2024'],
] as const)('should show %j (%s, %s) as %j', (value, format, code, text) => {
  expect(cellText(value, format, code, 'en')).toBe(text)
  expect(cellText(value, format, code, 'ko')).toBe(text)
})

test('should cut a long text, and say so', () => {
  const shown = cellText('word '.repeat(100), 'long-text', undefined, 'en')
  expect(shown.length).toBeLessThanOrEqual(121)
  expect(shown).toMatch(/^word word .*word…$/)
})
