import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { craftWorkbook } from '../package/crafted-workbook'
import { valueOf } from '../tracker-file'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const table = (ref: string, columns: readonly string[]): string =>
  `<table xmlns="${MAIN}" id="3" name="Views" displayName="Views" ref="${ref}"><tableColumns>${columns
    .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
    .join('')}</tableColumns></table>`
const sheet = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`

async function found(rows: string, ref: string, columns: readonly string[], prefixed = false) {
  const text = sheet(rows)
  const workbook = valueOf(
    openFileWorkbook(
      craftWorkbook({
        'xl/worksheets/sheet1.xml': prefixed
          ? text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
          : text,
        'xl/tables/table1.xml': table(ref, columns),
      }),
    ),
  )
  return valueOf(await workbook.read()).tables[0]
}

const HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'

test.each([
  ['<c r="A2"><v>1.5</v></c>', 1.5],
  ['<c r="A2" t="s"><v>0</v></c>', '목표가'],
  ['<c r="A2" t="b"><v>1</v></c>', true],
  ['<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
  ['<c r="A2" t="d"><v>2024-08-31</v></c>', 45535],
  [
    '<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>_x000D_b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    'a\rb',
  ],
  ['<c r="A2" t="str"><f>"x"</f><v>=1+1</v></c>', '=1+1'],
  ['<c r="A2"/>', null],
  ['<c><v>7</v></c>', 7],
  ['<c r="A2" t="s"><v>99</v></c>', null],
])('%s holds %p', async (cell, value) => {
  for (const prefixed of [false, true]) {
    const read = await found(
      `${HEADER}<row>${cell}</row><row r="3"><c r="A3"><v>1</v></c></row>`,
      'A1:A3',
      ['x'],
      prefixed,
    )
    expect(read?.rows[0]?.[0]?.value).toBe(value)
  }
})

test('a table whose only row is blank has no rows; a formula alone does not fill it', async () => {
  expect(
    (await found(`${HEADER}<row r="2"><c r="A2"><f>1</f><v>1</v></c></row>`, 'A1:A2', ['x']))?.rows,
  ).toEqual([])
  expect(
    (await found(`${HEADER}<row r="2"><c r="A2"><v>1</v></c></row>`, 'A1:A2', ['x']))?.rows,
  ).toHaveLength(1)
})

test('a column that holds one formula is calculated, though its part does not say so', async () => {
  const rows = [2, 3].map(
    (row) =>
      `<row r="${row}"><c r="A${row}"><f>Views[[#This Row],[y]]</f></c><c r="B${row}"><f>A${row}</f><v>1</v></c></row>`,
  )
  const read = await found(HEADER + rows.join(''), 'A1:B3', ['x', 'y'])
  expect(read?.formulas).toEqual(['Views[[#This Row],[y]]', null])
})

test('hostile names are names like any other', async () => {
  const names = ['__proto__', 'constructor', 'toString']
  const read = await found(`${HEADER}<row r="2"><c r="A2"><v>1</v></c></row>`, 'A1:C2', names)
  expect(read?.headers).toEqual(names)
  expect(Object.keys(Object.prototype)).toEqual([])
})
