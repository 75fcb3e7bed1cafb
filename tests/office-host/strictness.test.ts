import { type OfficeHost, startOfficeHost } from './start'

type Context = Excel.RequestContext

const attempt = (host: OfficeHost, work: (context: Context) => void): Promise<void> =>
  host.run(async (context) => {
    work(context)
    await context.sync()
  })

const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1')

describe('errors', () => {
  it.each<[string, string, (context: Context) => void]>([
    [
      'a table too narrow',
      'InvalidArgument',
      (c) => void (sheetOf(c).getRange('A1:B2').values = [[1, 2], [3]]),
    ],
    ['a table too short', 'InvalidArgument', (c) => void (sheetOf(c).getRange('A1:B2').values = [[1, 2]])],
    ['one cell for many', 'InvalidArgument', (c) => void (sheetOf(c).getRange('A1:B2').values = [[1]])],
    [
      'values of a whole column',
      'InvalidArgument',
      (c) => void (sheetOf(c).getRange('A:A').values = 'x' as never),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (c) => void sheetOf(c).getRange('nowhere').load('address'),
    ],
    [
      'a range off the sheet',
      'InvalidArgument',
      (c) => void sheetOf(c).getRange('A1').getOffsetRange(-1, 0).load(),
    ],
    ['an unknown sheet', 'ItemNotFound', (c) => void c.workbook.worksheets.getItem('None').load('name')],
    ['an unknown table', 'ItemNotFound', (c) => void c.workbook.tables.getItem('None').load('name')],
    ['an unknown name', 'ItemNotFound', (c) => void c.workbook.names.getItem('None').load('name')],
    ['an unknown chart', 'ItemNotFound', (c) => void sheetOf(c).charts.getItem('None').load('name')],
    ['an unknown property to load', 'InvalidArgument', (c) => void sheetOf(c).load('colour')],
    [
      'a colour that is none',
      'InvalidArgument',
      (c) => void (sheetOf(c).getRange('A1').format.fill.color = 'nope'),
    ],
    ['a word not in the list', 'InvalidArgument', (c) => void (sheetOf(c).visibility = 'Gone' as never)],
    [
      'the same sheet twice',
      'ItemAlreadyExists',
      (c) => void c.workbook.worksheets.add('SHEET1').load('name'),
    ],
    ['a bad sheet name', 'InvalidArgument', (c) => void c.workbook.worksheets.add('a/b').load('name')],
    [
      'a long sheet name',
      'InvalidArgument',
      (c) => void c.workbook.worksheets.add('x'.repeat(32)).load('name'),
    ],
    ['the last visible sheet', 'InvalidOperation', (c) => sheetOf(c).delete()],
    ['hiding the last sheet', 'InvalidOperation', (c) => void (sheetOf(c).visibility = 'VeryHidden')],
    ['a broken formula', 'InvalidArgument', (c) => void (sheetOf(c).getRange('A1').formulas = [['=SUM(']])],
    [
      'a bad name',
      'InvalidArgument',
      (c) => void c.workbook.names.add('A1', sheetOf(c).getRange('A1')).load('name'),
    ],
  ])('%s is %s', async (_what, code, work) => {
    await expect(attempt(startOfficeHost(), work)).rejects.toMatchObject({ code })
  })

  it('refuses overlapping and repeated tables, and a repeated name', async () => {
    const host = startOfficeHost()
    await attempt(host, (context) => void (sheetOf(context).tables.add('A1:B3', true).name = 'One'))
    const overlap = attempt(host, (context) => void sheetOf(context).tables.add('B3:C4', true))
    await expect(overlap).rejects.toMatchObject({ code: 'InvalidArgument' })
    const same = attempt(host, (context) => void (sheetOf(context).tables.add('E1:F3', true).name = 'ONE'))
    await expect(same).rejects.toMatchObject({ code: 'InvalidArgument' })
    await attempt(host, (context) => void context.workbook.names.add('Rate', '=5'))
    const name = attempt(host, (context) => void context.workbook.names.add('rate', '=6'))
    await expect(name).rejects.toMatchObject({ code: 'ItemAlreadyExists' })
  })

  it('names what it does not model', async () => {
    const host = startOfficeHost()
    const find = attempt(host, (context) => void sheetOf(context).findAll('x', {}).load('address'))
    await expect(find).rejects.toThrow('Worksheet.findAll')
    const shapes = attempt(host, (context) => void sheetOf(context).shapes.load('items/name'))
    await expect(shapes).rejects.toThrow('Worksheet.shapes')
  })

  it('says where in the batch it stopped, and keeps what came before', async () => {
    const host = startOfficeHost()
    const failing = attempt(host, (context) => {
      sheetOf(context).getRange('A1').values = [['done']]
      context.workbook.worksheets.getItem('None').getRange('A1').values = [['never']]
      sheetOf(context).getRange('A2').values = [['never']]
    })
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') as string },
    })
    const { cells = new Map() } = host.workbook.sheets[0] ?? {}
    expect([...cells.keys()]).toEqual(['A1'])
  })
})

describe('null objects', () => {
  it('are null all the way down, and their methods do nothing', async () => {
    const host = startOfficeHost()
    const nulls = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('None')
      const cell = sheet.getRange('A1')
      sheet.load('name')
      cell.load('values')
      cell.values = [[1]]
      sheet.delete()
      const table = context.workbook.tables.getItemOrNullObject('None')
      const name = context.workbook.names.getItemOrNullObject('None')
      const chart = sheetOf(context).charts.getItemOrNullObject('None')
      const used = sheetOf(context).getUsedRangeOrNullObject()
      await context.sync()
      return [sheet, cell, table, name, chart, used].map((object) => object.isNullObject)
    })
    expect(nulls).toEqual([true, true, true, true, true, true])
  })
})

describe('requirement sets', () => {
  const resize = (context: Context): void => {
    const table = sheetOf(context).tables.add('A1:B2', true)
    table.resize('A1:B5')
  }

  it('refuses members newer than the chosen set', async () => {
    await attempt(startOfficeHost(), resize)
    const old = attempt(startOfficeHost({ sets: { ExcelApi: '1.12' } }), resize)
    await expect(old).rejects.toMatchObject({ code: 'ApiNotFound' })
  })

  it('compares versions as numbers between dots', async () => {
    const top = (context: Context): void => void sheetOf(context).getRange('B2').load('top')
    await attempt(startOfficeHost({ sets: { ExcelApi: '1.10' } }), top)
    const older = attempt(startOfficeHost({ sets: { ExcelApi: '1.9' } }), top)
    await expect(older).rejects.toMatchObject({ code: 'ApiNotFound' })
  })

  it('answers isSetSupported by the chosen sets', () => {
    const { requirements } = startOfficeHost({ sets: { ExcelApi: '1.14', SharedRuntime: '1.1' } }).Office
      .context
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true)
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false)
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true)
    expect(requirements.isSetSupported('RibbonApi', '1.1')).toBe(false)
  })
})

describe('protection', () => {
  it('refuses locked cells, tables and charts, and lets unlocked cells be written', async () => {
    const host = startOfficeHost()
    await attempt(host, (context) => void (sheetOf(context).getRange('B1').format.protection.locked = false))
    host.user.protect('Sheet1', {}, 'secret')
    await attempt(host, (context) => void (sheetOf(context).getRange('B1').values = [[1]]))
    const denied: ((context: Context) => void)[] = [
      (context) => void (sheetOf(context).getRange('A1').values = [[1]]),
      (context) => void (sheetOf(context).getRange('A1').format.fill.color = '#FF0000'),
      (context) => void sheetOf(context).tables.add('D1:E2', true),
      (context) => void sheetOf(context).charts.add('Line', sheetOf(context).getRange('A1:B2')),
      (context) => void sheetOf(context).getRange('3:3').insert('Down'),
    ]
    for (const work of denied)
      await expect(attempt(host, work)).rejects.toMatchObject({ code: 'AccessDenied' })
    const wrong = attempt(host, (context) => sheetOf(context).protection.unprotect('no'))
    await expect(wrong).rejects.toMatchObject({ code: 'BadPassword' })
    const twice = attempt(host, (context) => sheetOf(context).protection.protect())
    await expect(twice).rejects.toMatchObject({ code: 'InvalidOperation' })
  })
})
