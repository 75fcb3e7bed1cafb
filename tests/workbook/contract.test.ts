import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import { newFileWorkbook, openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { createOfficeWorkbook } from '../../src/workbook/office/office-workbook'
import { startOfficeHost } from '../office-host/start'
import { describeWorkbook } from './contract'
import { evaluate } from './office/evaluate'
import { craftWorkbook } from './xlsx/package/crafted-workbook'
import { valueOf } from './xlsx/tracker-file'

describeWorkbook('memory', () => createMemoryWorkbook())
describeWorkbook('a new file', newFileWorkbook)

let putAway = (): void => undefined
afterAll(() => {
  putAway()
})
describeWorkbook('Excel', () => {
  putAway()
  const host = startOfficeHost({ evaluate })
  const uninstall = host.install()
  putAway = () => {
    uninstall()
    host.dispose()
  }
  return createOfficeWorkbook()
})

test('a workbook counted from 1904 is read, and refused when it is to be changed', async () => {
  const workbook = valueOf(openFileWorkbook(craftWorkbook()))
  expect(valueOf(await workbook.read()).tables).toHaveLength(1)
  const refused = await workbook.apply({ steps: [{ do: 'define-name', name: 'x', refersTo: '1' }] })
  expect(refused).toMatchObject({ ok: false, error: { reason: 'dates-from-1904' } })
})
