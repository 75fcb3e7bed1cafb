import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import { newFileWorkbook, openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { describeWorkbook } from './contract'
import { craftWorkbook } from './xlsx/package/crafted-workbook'
import { valueOf } from './xlsx/tracker-file'

describeWorkbook('memory', () => createMemoryWorkbook())
describeWorkbook('a new file', newFileWorkbook)

test('a workbook counted from 1904 is read, and refused when it is to be changed', async () => {
  const workbook = valueOf(openFileWorkbook(craftWorkbook()))
  expect(valueOf(await workbook.read()).tables).toHaveLength(1)
  const refused = await workbook.apply({ steps: [{ do: 'define-name', name: 'x', refersTo: '1' }] })
  expect(refused).toMatchObject({ ok: false, error: { reason: 'dates-from-1904' } })
})
