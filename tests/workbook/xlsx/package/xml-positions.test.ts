import fc from 'fast-check'
import { escapeAttribute, escapeText } from '../../../../src/workbook/xlsx/package/xml/escape-xml'
import { readXml } from '../../../../src/workbook/xlsx/package/xml/read-xml'
import { spliceText } from '../../../../src/workbook/xlsx/package/xml/splice-text'
import {
  readSpreadsheetString,
  writeSpreadsheetString,
} from '../../../../src/workbook/xlsx/package/xml/spreadsheet-string'
import {
  attributeText,
  elementText,
  type XmlElement,
} from '../../../../src/workbook/xlsx/package/xml/xml-element'

const root = (text: string): XmlElement => {
  const result = readXml(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

interface Tree {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (Tree | string)[]
}
const name = fc.constantFrom('row', 'c', 'v', 'x:is', '행')
const word = fc.oneof(fc.string(), fc.constantFrom('목표가 210', ' ', '<&>"\'', ']]>', '\t'))
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name,
    attributes: fc.dictionary(fc.constantFrom('r', 's', 'x:t', '값'), word, { maxKeys: 3 }),
    content: fc.array(fc.oneof({ maxDepth: 4 }, word, tie('tree')), { maxLength: 4 }),
  }),
})).tree
const printed = (node: Tree | string): string => {
  if (typeof node === 'string') return `<!-- c -->${escapeText(node)}<?p ?>`
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key} = "${escapeAttribute(value)}"`,
  )
  const content = node.content.map(printed).join('')
  return `<${node.name}${attributes.join('')}${content === '' ? ' />' : ` >${content}</${node.name} >`}`
}
const document = tree.map((node) => ({ node, text: `<doc xmlns:x="u">${printed(node)}</doc>` }))
const held = (text: string): string =>
  text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

/** Every position of an element against the text it was read from. */
function expectPositions(element: XmlElement, text: string): void {
  const { start, openEnd, closeStart, end } = element
  expect(text.startsWith(`<${element.name}`, start)).toBe(true)
  expect([text[openEnd - 1], text[end - 1]]).toEqual(['>', '>'])
  if (openEnd === end) expect(text.slice(end - 2, end)).toBe('/>')
  else expect(text.startsWith(`</${element.name}`, closeStart)).toBe(true)
  for (const { name: written, start: from, valueStart, valueEnd } of element.attributes) {
    expect(text.slice(from, from + written.length)).toBe(written)
    expect(text[valueStart - 1]).toBe(text[valueEnd])
  }
  for (const inner of element.children) {
    expect(inner.start >= openEnd && inner.end <= closeStart).toBe(true)
    expectPositions(inner, text)
  }
}
const expectContent = (element: XmlElement, node: Tree): void => {
  expect(element.name).toBe(node.name)
  for (const [key, value] of Object.entries(node.attributes)) {
    expect(attributeText(element, key.replace('x:', ''), key.startsWith('x:') ? 'u' : '')).toBe(held(value))
  }
  expect(elementText(element)).toBe(held(node.content.filter((part) => typeof part === 'string').join('')))
  node.content.filter((part) => typeof part !== 'string').forEach((part, index) => {
    const inner = element.children[index]
    if (inner === undefined) throw new Error('an element is missing')
    expectContent(inner, part)
  }) // prettier-ignore
}

test('what is written is read back, every position true', () => {
  fc.assert(
    fc.property(document, ({ node, text }) => {
      const [first] = root(text).children
      if (first === undefined) throw new Error('no element')
      expectContent(first, node)
      expectPositions(root(text), text)
    }),
    { numRuns: 500 },
  )
})

test('a streamed element is the one the whole tree has, and is kept nowhere', () => {
  fc.assert(
    fc.property(document, ({ text }) => {
      const streamed: XmlElement[] = []
      const rest = readXml(text, {
        take: (_, __, depth) => depth === 1,
        visit: (element) => streamed.push(element),
      })
      expect(streamed).toEqual(root(text).children)
      expect(rest.ok && rest.value.children).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('line ends and attribute white space as XML reads them', () => {
  const element = root('<a b="1\r\n2\t3\r4&#13;"> x\r\ny\rz&#13;<![CDATA[\r\n&amp;]]></a>')
  expect(attributeText(element, 'b')).toBe('1 2 3 4\r')
  expect(elementText(element)).toBe(' x\ny\nz\r\n&amp;')
})

test('an edit changes its stretch and nothing else', () => {
  const text = '<r><c r="A1"><v>197</v></c><c r="A2"/></r>'
  const [first, second] = root(text).children
  const value = first?.children[0]
  if (value === undefined || second === undefined) throw new Error('no cells')
  const edits = [
    { start: second.start, end: second.end, text: '' },
    { start: value.openEnd, end: value.closeStart, text: '210' },
    { start: second.start, end: second.start, text: '<!--new-->' },
  ]
  expect(spliceText(text, edits)).toBe('<r><c r="A1"><v>210</v></c><!--new--></r>')
  expect(spliceText(text, [])).toBe(text)
  expect(() => spliceText(text, [{ start: 1, end: 3, text: '' }, { start: 2, end: 4, text: '' }])).toThrow(RangeError) // prettier-ignore
  expect(() => spliceText(text, [{ start: 1, end: 99, text: '' }])).toThrow(RangeError)
})

test('any text survives as a spreadsheet string in XML', () => {
  const awkward = fc.constantFrom(
    '_x000D_',
    '_x005F_',
    '\r',
    '\u0001',
    '_',
    'x0041_',
    '&lt;',
    '\ud800',
    '\uffff',
  )
  const text = fc.array(fc.oneof(awkward, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (value) => {
      const stored = escapeText(writeSpreadsheetString(value))
      expect(readSpreadsheetString(elementText(root(`<t>${stored}</t>`)))).toBe(value)
    }),
    { numRuns: 1000 },
  )
})
