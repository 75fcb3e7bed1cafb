import { startOfficeHost, type OfficeHost } from './start'

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1')

const inBatch = (host: OfficeHost, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  host.run(async (context) => {
    work(sheetOf(context), context)
    await context.sync()
  })

const cells = (host: OfficeHost) => host.workbook.sheets[0]?.cells ?? new Map<string, never>()

describe('finding one range from another', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C3'],
    ['getCell outside', (range) => range.getCell(5, 0), 'B7'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(2, -1), 'B2:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(), 'E2:E4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getIntersection', (range) => range.getIntersection('A3:C9'), 'B3:C4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
  ])('%s', async (_name, step, address) => {
    const host = startOfficeHost()
    const found = await host.run(async (context) => {
      const range = step(sheetOf(context).getRange('B2:D4'))
      range.load('address')
      await context.sync()
      return range.address
    })
    expect(found).toBe(`Sheet1!${address}`)
  })

  it('finds the used range, with and without formats', async () => {
    const host = startOfficeHost()
    host.user.type('Sheet1', 'B2', 1)
    host.user.format('Sheet1', 'E9', 'fill.color', '#FF0000')
    const found = await host.run(async (context) => {
      const all = sheetOf(context).getUsedRange()
      const values = sheetOf(context).getUsedRangeOrNullObject(true)
      all.load('address')
      values.load('address')
      await context.sync()
      return [all.address, values.address]
    })
    expect(found).toEqual(['Sheet1!B2:E9', 'Sheet1!B2'])
  })
})

describe('formats', () => {
  it('are set on cells, columns and rows, and read back as null where they differ', async () => {
    const host = startOfficeHost()
    const read = await host.run(async (context) => {
      const sheet = sheetOf(context)
      const range = sheet.getRange('A1:B2')
      range.format.fill.color = 'yellow'
      range.format.font.bold = true
      range.format.wrapText = true
      range.format.horizontalAlignment = 'Center'
      range.format.borders.getItem('EdgeBottom').style = 'Continuous'
      sheet.getRange('C:C').format.columnWidth = 100
      sheet.getRange('C:C').numberFormat = '0.0' as never
      sheet.getRange('A:A').columnHidden = true
      sheet.getRange('B2').format.font.bold = false
      range.load('format/fill/color,format/font/bold,format/wrapText,columnHidden')
      await context.sync()
      return [range.format.fill.color, range.format.font.bold, range.format.wrapText, range.columnHidden]
    })
    expect(read).toEqual(['#FFFF00', null, true, null])
    host.user.type('Sheet1', 'C5', 2)
    expect(cells(host).get('C5')?.text).toBe('2.0')
    expect(host.workbook.sheets[0]?.columnWidths.get(2)).toBe(100)
    expect(host.workbook.sheets[0]?.hiddenColumns).toEqual([0])
  })

  it('show numbers as Excel does', async () => {
    const host = startOfficeHost()
    const shown: [value: number, format: string, text: string][] = [
      [1234567.891, '#,##0.00', '1,234,567.89'],
      [-0.125, '0.0%', '-12.5%'],
      [197, '[$$-en-US]#,##0.00', '$197.00'],
      [449e12, '[$₩-ko-KR]#,##0', '₩449,000,000,000,000'],
      [45532, 'yyyy-mm-dd', '2024-08-28'],
      [45532.5, 'm/d/yy h:mm AM/PM', '8/28/24 12:00 PM'],
      [-5, '0;(0)', '(5)'],
      [0, '0;(0);"none"', 'none'],
      [0.1 + 0.2, 'General', '0.3'],
      [123456789012, 'General', '1.23457E+11'],
      [2.5, '0.0"x"', '2.5x'],
    ]
    await inBatch(host, (sheet) => {
      const range = sheet.getRange(`A1:A${shown.length}`)
      range.numberFormat = shown.map(([, format]) => [format])
      range.values = shown.map(([value]) => [value])
    })
    expect([...cells(host).values()].map(({ text }) => text)).toEqual(shown.map(([, , text]) => text))
  })
})

describe('clearing, linking, copying', () => {
  it('clears contents, formats or both', async () => {
    const host = startOfficeHost()
    await inBatch(host, (sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]]
      sheet.getRange('A1:C1').format.fill.color = '#FF0000'
      sheet.getRange('A1').clear('Contents')
      sheet.getRange('B1').clear('Formats')
      sheet.getRange('C1').clear()
    })
    expect([...cells(host)].map(([at, { value, style }]) => [at, value, style['fill.color']])).toEqual([
      ['A1', '', '#FF0000'],
      ['B1', 2, undefined],
    ])
  })

  it('links a cell', async () => {
    const host = startOfficeHost()
    await inBatch(host, (sheet) => {
      sheet.getRange('A1').hyperlink = {
        documentReference: 'Sheet1!B2',
        textToDisplay: 'there',
        screenTip: 'go',
      }
    })
    expect(cells(host).get('A1')).toMatchObject({
      value: 'there',
      hyperlink: { documentReference: 'Sheet1!B2' },
    })
  })

  it('copies formulas with their addresses moved', async () => {
    const host = startOfficeHost()
    await inBatch(host, (sheet) => {
      sheet.getRange('B1').formulas = [['=A1*$A$1']]
      sheet.getRange('B2:B3').copyFrom('B1')
    })
    expect(cells(host).get('B3')?.formula).toBe('=A3*$A$1')
  })
})

describe('ranges kept across batches', () => {
  it('can be written to later without having been loaded', async () => {
    const host = startOfficeHost()
    await host.run(async (context) => {
      const range = sheetOf(context).getRange('B2')
      range.format.wrapText = true
      await context.sync()
      host.user.insertLines('Sheet1', '1:1')
      range.values = [['later']]
      await context.sync()
    })
    expect(cells(host).get('B3')?.value).toBe('later')
  })

  it('move with their cells and are gone with them', async () => {
    const host = startOfficeHost()
    await host.run(async (context) => {
      const range = sheetOf(context).getRange('B5:B6')
      range.load('address')
      await context.sync()
      host.user.insertLines('Sheet1', '2:3')
      range.load('address')
      await context.sync()
      expect(range.address).toBe('Sheet1!B7:B8')
      host.user.deleteLines('Sheet1', 'B:B')
      range.load('address')
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' })
    })
  })
})

describe('calculation', () => {
  it('is asked of the evaluator when a value is needed, once for all changes', async () => {
    const host = startOfficeHost({
      evaluate: ({ sheets }) =>
        sheets.flatMap(({ name, cells: all }) =>
          [...all]
            .filter(([, { formula }]) => formula !== undefined)
            .map(([address]) => ({ sheet: name, address, value: Number(all.get('A1')?.value) * 2 })),
        ),
    })
    const values = await host.run(async (context) => {
      const sheet = sheetOf(context)
      sheet.getRange('A1').values = [[21]]
      sheet.getRange('B1').formulas = [['=A1*2']]
      await context.sync()
      const range = sheet.getRange('A1:B1')
      range.load('values,formulas')
      await context.sync()
      return [range.values, range.formulas]
    })
    expect(values).toEqual([[[21, 42]], [[21, '=A1*2']]])
    expect(host.calculations).toBe(1)
  })

  it('is put off to the end of a batch that asks for it', async () => {
    const host = startOfficeHost({ evaluate: () => [{ sheet: 'Sheet1', address: 'A1', value: 7 }] })
    const [within, after] = await host.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync()
      const cell = sheetOf(context).getRange('A1')
      cell.formulas = [['=3+4']]
      cell.load('values')
      await context.sync()
      const first = cell.values[0]?.[0] as unknown
      cell.load('values')
      await context.sync()
      return [first, cell.values[0]?.[0] as unknown]
    })
    expect([within, after]).toEqual([0, 7])
  })

  it('waits in manual mode until it is asked for', async () => {
    const evaluate = () => [{ sheet: 'Sheet1', address: 'A1', value: 7 }]
    const host = startOfficeHost({ evaluate })
    const read = async (): Promise<unknown> =>
      host.run(async (context) => {
        const cell = sheetOf(context).getRange('A1')
        cell.load('values')
        await context.sync()
        return cell.values[0]?.[0] as unknown
      })
    await inBatch(host, (sheet, context) => {
      context.application.calculationMode = 'Manual'
      sheet.getRange('A1').formulas = [['=3+4']]
    })
    expect(await read()).toBe(0)
    await inBatch(host, (_sheet, context) => context.application.calculate('Full'))
    expect(await read()).toBe(7)
  })
})
