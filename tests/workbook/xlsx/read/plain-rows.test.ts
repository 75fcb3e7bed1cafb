import fc from 'fast-check'
import type { Package } from '../../../../src/workbook/xlsx/package/package'
import { emptyPackage } from '../../../../src/workbook/xlsx/package/package'
import { readXml } from '../../../../src/workbook/xlsx/package/xml/read-xml'
import { spliceText } from '../../../../src/workbook/xlsx/package/xml/splice-text'
import { spliceWindows } from '../../../../src/workbook/xlsx/package/xml/splice-windows'
import { child, childrenNamed } from '../../../../src/workbook/xlsx/package/xml/xml-element'
import { XmlWindows } from '../../../../src/workbook/xlsx/package/xml/xml-windows'
import { PlainRows } from '../../../../src/workbook/xlsx/read/plain-row'
import { parseRange } from '../../../../src/workbook/xlsx/read/a1-range'
import { ElementCell, type SheetCell } from '../../../../src/workbook/xlsx/read/sheet-cell'
import { readSheetRows } from '../../../../src/workbook/xlsx/read/sheet-rows'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OPEN = `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:r="urn:r"><sheetData>`
const CLOSE = '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>'

const text = fc.constantFrom('a', '목표가 210', ' a &gt; b ', '&amp;&#x41;', '_x000D_x', 'a\r\nb', '😀', '', 'x'.repeat(80), '&none;', ']]>', '<![CDATA[</row>]]>', '<!-- </row> -->') // prettier-ignore
const formula = fc.constantFrom('<f>1+1</f>', '<f>A1&gt;&quot;x&quot;</f>', '<f aca="false">SUM(A1:A9)</f>', '<f/>', '<f></f>', '<f t="shared" si="0" ref="A1:A9">A1</f>', '<f t="shared" si="0"/>', '<f t="array" ref="A1">B1</f>', '<f>&none;</f>', '') // prettier-ignore
const value = fc.oneof(
  text.map((each) => `<v>${each}</v>`),
  fc.constantFrom('<v/>', '<v>1</v>', '<v>45000.5</v>', '', '<v xml:space="preserve"> 1 </v>'),
)
const inline = text.map((each) => `<is><t>${each}</t></is>`)
const rich = text.map((each) => `<is><r><t xml:space="preserve">${each}</t></r><r><t>!</t></r></is>`)
const content = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(formula, value).map((each) => each.join('')) },
  inline,
  inline.map((each) => each.replace('<t>', '<t xml:space="preserve">')),
  rich,
)
const type = fc.constantFrom(
  '',
  ' t="s"',
  ' t="str"',
  ' t="inlineStr"',
  ' t="b"',
  ' t="e"',
  ' t="odd"',
  ' t="n"',
)
const style = fc.constantFrom(
  '',
  ' s="0"',
  ' s="12"',
  ' s="1234567"',
  ' cm="1"',
  ' s="x"',
  ' xmlns="urn:other"',
)
const place = fc.constantFrom('A', 'B', 'ZZ', 'XFD', 'XFE', 'ABCD', '')

interface MadeCell {
  readonly letters: string
  readonly attributes: string
  readonly content: string | null
}
const cell: fc.Arbitrary<MadeCell> = fc.record({
  letters: place,
  attributes: fc.tuple(style, type).map((each) => each.join('')),
  content: fc.option(content),
})
const opening = fc.constantFrom('', ' spans="1:3"', ' ht="45" hidden="1"', ' r:x="1"', ' none:x="1"', ' ht="1" ht="2"', ' customHeight=\'1\'') // prettier-ignore
const row = fc.record({ opening, number: fc.integer({ min: 1, max: 4 }), cells: fc.array(cell, { maxLength: 4 }), gap: fc.constantFrom('', '\n', '<!-- x -->', '<other/>') }) // prettier-ignore
const sheet = fc.array(row, { maxLength: 6 }).map((rows) => {
  let at = 0
  const written = rows.map(({ opening, number, cells, gap }) => {
    at += number
    const inner = cells.map(({ letters, attributes, content }) => {
      const r = letters === '' ? '' : ` r="${letters}${at}"`
      return content === null ? `<c${r}${attributes}/>` : `<c${r}${attributes}>${content}</c>`
    })
    return `<row r="${at}"${opening}>${inner.join('')}</row>${gap}`
  })
  return OPEN + written.join('') + CLOSE
})

const packageOf = (xml: string): Package => ({
  ...emptyPackage,
  parts: new Map([['s.xml', new TextEncoder().encode(xml)]]),
  names: new Map([['s.xml', 's.xml']]),
})

/** All that is asked of a cell. */
const told = (cell: SheetCell) => {
  const { row, column, start, end, prefix, style, type, stored, inline, formula, calculates, element } = cell
  const place = calculates ? cell.place : null
  return { row, column, start, end, prefix, style, type, stored, inline, formula, calculates, place, element }
}

/** The rows of a sheet as trees alone tell them; null for one that is not well-formed. */
function throughTrees(xml: string) {
  const root = readXml(xml)
  const data = root.ok ? child(root.value, 'sheetData') : undefined
  if (data === undefined) return null
  return childrenNamed(data, 'row').map((element) => {
    const row = Number(element.attributes.find(({ name }) => name === 'r')?.value) - 1
    let last = -1
    const cells = childrenNamed(element, 'c').map((each) => {
      const column =
        parseRange(each.attributes.find(({ name }) => name === 'r')?.value ?? '')?.left ?? last + 1
      last = column
      return told(new ElementCell(row, column, each))
    })
    return { row, element: { ...element, children: [], characters: [] }, cells }
  })
}

function throughRows(xml: string) {
  const rows: unknown[] = []
  const read = readSheetRows(packageOf(xml), 's.xml', ({ row, element, cells }) => {
    rows.push({ row, element: { ...element, children: [], characters: [] }, cells: cells.map(told) })
  })
  return read.ok ? rows : null
}

/** Without what an element is not, but its reader needs. */
const plainly = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'declared' ? undefined : each)))

test('should read rows as trees tell them, whatever their form', () => {
  fc.assert(
    fc.property(sheet, (xml) => {
      const trees = throughTrees(xml)
      expect(plainly(throughRows(xml))).toEqual(plainly(trees))
    }),
    { numRuns: 2000 },
  )
})

test('should read by far most rows in the usual forms without a tree', () => {
  const xml =
    OPEN +
    '<row r="5" spans="1:3" ht="45"><c r="A5" s="12" t="inlineStr"><is><t>Tesla &amp; co</t></is></c>' +
    '<c r="B5" s="3"><f>B4&gt;1</f><v>1</v></c><c r="C5"/></row><row r="7"/><row r="8"><c r="A8" t="s"><v>0</v></c></row>' +
    CLOSE
  const rows: number[] = []
  const plain = new PlainRows()
  const at = xml.indexOf('<row')
  const parent = { name: 'sheetData', local: 'sheetData', namespace: MAIN }
  const end = plain.read({ text: xml, at, base: 0, parent, resolve: () => MAIN }, ({ row }) => rows.push(row))
  expect(rows).toEqual([4, 6, 7])
  expect(xml.slice(end)).toBe(CLOSE)
})

/** The text of a part in windows of so many bytes, and its tree. */
function inWindows(xml: string, size: number) {
  const stretches = new XmlWindows(new TextEncoder().encode(xml), size)
  const first = stretches.next()
  if (!first.ok) throw new Error(first.error.code)
  const root = readXml(first.value, undefined, () => (stretches.done ? null : stretches.next()))
  return { root, stretches }
}

test('should read a text in windows as it reads it whole, to the offset of a fault', () => {
  let most = 0
  fc.assert(
    fc.property(sheet, fc.integer({ min: 8, max: 400 }), (xml, size) => {
      const { root, stretches } = inWindows(xml, size)
      most = Math.max(most, stretches.windows.length)
      expect(root).toEqual(readXml(xml))
    }),
    { numRuns: 2000 },
  )
  expect(most).toBeGreaterThan(4)
})

test('should splice windows as it splices the whole text', () => {
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'x', '<row/>', '값')), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(sheet, fc.integer({ min: 8, max: 400 }), cuts, fc.boolean(), (xml, size, raw, marked) => {
      const { root, stretches } = inWindows(marked ? `\ufeff${xml}` : xml, size)
      fc.pre(root.ok)
      const at = raw
        .flatMap(([from, to]) => [from % (xml.length + 1), to % (xml.length + 1)])
        .sort((a, b) => a - b)
      // Ends within a pair of surrogates would be no text.
      const isWhole = (offset: number): boolean => !/[\udc00-\udfff]/.test(xml.charAt(offset))
      const edits = raw
        .map(([, , put], index) => ({ start: at[2 * index] ?? 0, end: at[2 * index + 1] ?? 0, text: put }))
        .filter(({ start, end }) => isWhole(start) && isWhole(end))
      const spliced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(spliceWindows(stretches, edits))
      expect(spliced).toBe((marked ? '\ufeff' : '') + spliceText(xml, edits))
    }),
    { numRuns: 2000 },
  )
})

test('should refuse edits of windows that overlap or lie outside', () => {
  const { stretches } = inWindows(`${OPEN}<row r="1"/><row r="2"></row><row r="3"></row>${CLOSE}`, 8)
  const { length } = `${OPEN}<row r="1"/><row r="2"></row><row r="3"></row>${CLOSE}`
  const overlapping = [
    { start: 5, end: length - 20, text: '' },
    { start: length - 30, end: length - 10, text: '' },
  ]
  expect(() => spliceWindows(stretches, overlapping)).toThrow(RangeError)
  expect(() => spliceWindows(stretches, [{ start: 5, end: length + 1, text: '' }])).toThrow(RangeError)
})
