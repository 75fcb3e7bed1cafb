import { startOfficeHost } from './start'

describe('the genuine Excel.run against the in-memory workbook', () => {
  it('writes and reads back', async () => {
    const host = startOfficeHost()
    const read = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data')
      const range = sheet.getRange('A1:B2')
      range.values = [
        ['Name', 'Target'],
        ['UBS', 197],
      ]
      const table = sheet.tables.add('A1:B2', true)
      table.name = 'Views'
      await context.sync()
      const body = table.getDataBodyRange()
      body.load('values,address')
      sheet.load('name')
      table.columns.load('items/name')
      await context.sync()
      return [body.values, body.address, sheet.name, table.columns.items.map((c) => c.name)]
    })
    expect(read).toEqual([[['UBS', 197]], 'Data!A2:B2', 'Data', ['Name', 'Target']])
    expect(host.roundTrips).toBe(2)
    expect(host.workbook.sheets[1]?.tables[0]?.name).toBe('Views')
  })
})
