import type { ColumnLayout } from '../../../../src/tracker/layout'
import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { contentOf, edited, FIVE, partOf, refreshed, THREE, trackerFile, valueOf } from '../tracker-file'

const SHEET = 'xl/worksheets/sheet2.xml'

const COLUMN: ColumnLayout = {
  id: 'mood',
  header: 'Mood',
  note: null,
  kind: 'input',
  numberFormat: 'General',
  width: 21,
  wrap: false,
  align: 'left',
  formula: null,
  validation: { type: 'list', values: ['glad', 'sad'] },
  conditional: [],
}

/** The sheet's part with a column put at the right of the views (34 columns, rows 6 to 8). */
async function widened(file: Uint8Array): Promise<Uint8Array> {
  const workbook = valueOf(openFileWorkbook(file))
  const step = { do: 'add-columns', table: 'AnalystViews', columns: [COLUMN] } as const
  valueOf(await workbook.apply({ steps: [step] }))
  return workbook.bytes()
}

const widths = (file: Uint8Array): readonly string[] => partOf(file, SHEET).match(/<col [^>]*>/g) ?? []
const rule = (file: Uint8Array): string =>
  /<dataValidation [^>]*sqref="(AI[^"]*)"[^>]*><formula1>"glad,sad"</.exec(partOf(file, SHEET))?.[1] ?? ''

test('a column added later has its width and its list, which new rows take over', async () => {
  const file = await widened(await trackerFile(contentOf({ AnalystViews: THREE })))
  expect(widths(file).at(-1)).toBe('<col min="35" max="35" width="21.714" customWidth="1"/>')
  expect(rule(file)).toBe('AI6:AI8')
  const rules = partOf(file, SHEET).match(/<dataValidation /g)?.length
  expect(partOf(file, SHEET)).toContain(`<dataValidations count="${String(rules)}">`)
  const more = (await refreshed(file, contentOf({ AnalystViews: FIVE }))).bytes()
  expect(rule(more)).toBe('AI6:AI10')
})

test('a sheet without widths and lists gets them; a width of the user’s own stays', async () => {
  const bare = edited(await trackerFile(contentOf({ AnalystViews: THREE })), {
    [SHEET]: (text) =>
      text.replace(/<cols>.*?<\/cols>/, '').replace(/<dataValidations.*?<\/dataValidations>/, ''),
  })
  const file = await widened(bare)
  expect(widths(file)).toHaveLength(1)
  expect(rule(file)).toBe('AI6:AI8')
  const wide = edited(bare, {
    [SHEET]: (text) =>
      text.replace('<sheetData>', '<cols><col min="30" max="40" width="5"/></cols><sheetData>'),
  })
  expect(widths(await widened(wide))).toEqual(['<col min="30" max="40" width="5"/>'])
})
