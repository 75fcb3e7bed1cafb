import { readFileSync } from 'node:fs'
import { startOfficeHost } from './start'
import { libraryFile } from './library/load-library'
import { memberNeeds } from './library/requirement-sets'

describe('what the host does not model', () => {
  it('is refused by name and kept in a list', async () => {
    const host = startOfficeHost({ sets: { ExcelApi: '1.17' } })
    const copy = host.run(async (context) => {
      context.workbook.worksheets.getFirst().copy()
      await context.sync()
    })
    await expect(copy).rejects.toMatchObject({ code: 'NotImplemented' })
    const load = host.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('linkedDataTypeState')
      await context.sync()
    })
    await expect(load).rejects.toMatchObject({ code: 'NotImplemented' })
    expect(host.missing).toEqual([
      'This test host does not model Worksheet.copy',
      'This test host does not model Range.linkedDataTypeState',
    ])
  })
})

describe('the requirement sets of members', () => {
  const needs = memberNeeds(readFileSync(libraryFile('excel-web-16.00.debug.js'), 'utf8'))

  it.each([
    ['Table.resize', 'ExcelApi', '1.13'],
    ['Range.conditionalFormats', 'ExcelApi', '1.6'],
    ['Application.suspendScreenUpdatingUntilNextSync', 'ExcelApi', '1.9'],
    ['TableRowCollection.deleteRowsAt', 'ExcelApiOnline', '1.1'],
  ])('%s needs %s %s', (member, set, version) => {
    expect(needs.get(member)).toEqual({ set, version })
  })

  it('are known for several hundred members', () => {
    expect(needs.size).toBeGreaterThan(500)
  })
})
