import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import { newFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { createOfficeWorkbook } from '../../src/workbook/office/office-workbook'
import { startOfficeHost } from '../office-host/start'
import { describeWorkbook } from './contract'
import { evaluate } from './office/evaluate'

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
