import { startOfficeHost } from './start'

describe('what belongs to the workbook', () => {
  it('keeps sheets in order, visible or not, and one active', async () => {
    const host = startOfficeHost()
    const read = await host.run(async (context) => {
      const { worksheets } = context.workbook
      const state = worksheets.add('_tracker')
      state.visibility = 'VeryHidden'
      const summary = worksheets.add('Summary')
      summary.position = 0
      summary.tabColor = '#00FF00'
      summary.activate()
      summary.freezePanes.freezeRows(2)
      await context.sync()
      worksheets.load('items/name,items/visibility,items/position')
      const active = worksheets.getActiveWorksheet()
      active.load('name')
      const selected = context.workbook.getSelectedRange()
      selected.load('address')
      await context.sync()
      return [worksheets.items.map((sheet) => [sheet.name, sheet.visibility]), active.name, selected.address]
    })
    expect(read).toEqual([
      [
        ['Summary', 'Visible'],
        ['Sheet1', 'Visible'],
        ['_tracker', 'VeryHidden'],
      ],
      'Summary',
      'Summary!A1',
    ])
    expect(host.workbook.sheets[0]?.frozen).toBe('1:2')
  })

  it('keeps names of constants, formulas and ranges', async () => {
    const host = startOfficeHost()
    const read = await host.run(async (context) => {
      const { names, worksheets } = context.workbook
      const sheet = worksheets.getItem('Sheet1')
      names.add('StaleDays', '=90', 'days')
      names.add('AsOf', sheet.getRange('B2'))
      sheet.names.add('Local', '="x"')
      await context.sync()
      const item = names.getItem('StaleDays')
      item.formula = '=60'
      names.load('items/name,items/value,items/type,items/formula')
      const range = names.getItem('AsOf').getRange()
      sheet.getRange('AsOf').values = [['by name']]
      range.load('address')
      await context.sync()
      return [
        names.items.map(({ name, value, formula, type }) => [
          name,
          value as unknown,
          formula as unknown,
          type,
        ]),
        range.address,
      ]
    })
    expect(read).toEqual([
      [
        ['StaleDays', 60, '=60', 'Integer'],
        ['AsOf', 'Sheet1!$B$2', '=Sheet1!$B$2', 'Range'],
      ],
      'Sheet1!B2',
    ])
    expect(host.workbook.sheets[0]?.cells.get('B2')?.value).toBe('by name')
    host.user.insertLines('Sheet1', '1:1')
    expect(host.workbook.names[1]?.formula).toBe('=Sheet1!$B$3')
    expect(host.workbook.sheets[0]?.names[0]?.value).toBe('x')
  })

  it('keeps settings, custom XML and properties', async () => {
    const host = startOfficeHost()
    const read = await host.run(async (context) => {
      const { settings, customXmlParts, properties } = context.workbook
      settings.add('state', { version: 1, tables: ['a'] })
      customXmlParts.add('<t:tracker xmlns:t="urn:tracker"><t:a/></t:tracker>')
      properties.title = 'Tracker'
      await context.sync()
      const setting = settings.getItemOrNullObject('state')
      const none = settings.getItemOrNullObject('none')
      setting.load('value')
      const part = customXmlParts.getByNamespace('urn:tracker').getOnlyItemOrNullObject()
      const xml = part.getXml()
      await context.sync()
      return [setting.value as unknown, none.isNullObject, xml.value]
    })
    expect(read[0]).toEqual({ version: 1, tables: ['a'] })
    expect(read.slice(1)).toEqual([true, '<t:tracker xmlns:t="urn:tracker"><t:a/></t:tracker>'])
    expect(host.workbook.properties['title']).toBe('Tracker')
  })

  it('keeps validations and conditional formats with their cells', async () => {
    const host = startOfficeHost()
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1')
      const list = sheet.getRange('C2:C9')
      list.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('F1:F3') as never } }
      list.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'State',
        message: 'Pick one',
      }
      const custom = sheet.getRange('A2:A9').conditionalFormats.add('Custom')
      custom.custom.rule.formula = '=$B2="stale"'
      custom.custom.format.fill.color = '#FFEE00'
      const cell = sheet.getRange('B2:B9').conditionalFormats.add('CellValue')
      cell.cellValue.rule = { formula1: '=0', operator: 'LessThan' }
      cell.cellValue.format.font.color = 'red'
      await context.sync()
    })
    host.user.insertLines('Sheet1', '1:1')
    const [sheet] = host.workbook.sheets
    expect(sheet?.validations).toMatchObject([
      { address: 'C3:C10', type: 'List', rule: { list: { source: '=Sheet1!$F$1:$F$3' } } },
    ])
    expect(sheet?.conditionalFormats).toMatchObject([
      { address: 'B3:B10', type: 'CellValue', format: { 'font.color': '#FF0000' } },
      { address: 'A3:A10', type: 'Custom', formula: '=$B3="stale"', format: { 'fill.color': '#FFEE00' } },
    ])
  })

  it('is not shared between two hosts', async () => {
    const [first, second] = [startOfficeHost(), startOfficeHost()]
    await first.run(async (context) => {
      context.workbook.worksheets.add('Only here')
      await context.sync()
    })
    expect(first.workbook.sheets).toHaveLength(2)
    expect(second.workbook.sheets).toHaveLength(1)
  })

  it('can be put where an add-in expects Office.js', async () => {
    const host = startOfficeHost()
    const remove = host.install()
    try {
      await Office.onReady()
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('By global')
        await context.sync()
      })
    } finally {
      remove()
    }
    expect(host.workbook.sheets[1]?.name).toBe('By global')
    expect(Reflect.get(globalThis, 'Excel')).toBeUndefined()
  })
})

describe('a host that is disposed of', () => {
  it('leaves nothing to the next one', async () => {
    const first = startOfficeHost()
    let heard = 0
    await first.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        heard++
        return Promise.resolve()
      })
      context.workbook.worksheets.getFirst().getRange('A1').values = [['old']]
      await context.sync()
    })
    const library = first.Excel
    first.dispose()
    const next = startOfficeHost()
    expect(next.Excel).toBe(library)
    next.user.type('Sheet1', 'B2', 'new')
    await next.settle()
    expect(heard).toBe(0)
    expect([...(next.workbook.sheets[0]?.cells.keys() ?? [])]).toEqual(['B2'])
    expect(next.roundTrips).toBe(0)
  })
})
