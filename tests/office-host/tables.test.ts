import { startOfficeHost, type OfficeHost } from './start'

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1')

async function withTable(): Promise<OfficeHost> {
  const host = startOfficeHost()
  await host.run(async (context) => {
    const sheet = sheetOf(context)
    sheet.getRange('A1:C3').values = [
      ['Bank', 'Target', 'Upside'],
      ['UBS', 197, ''],
      ['Morgan Stanley', 400, ''],
    ]
    sheet.tables.add('A1:C3', true).name = 'Views'
    sheet.getRange('C2:C3').formulas = [['=[@Target]/200-1'], ['=[@Target]/200-1']]
    await context.sync()
  })
  return host
}

const table = (host: OfficeHost) => host.table('Views')

const headings = (host: OfficeHost): string[] => table(host).columns.map(({ name }) => name)

const inBatch = (
  host: OfficeHost,
  work: (views: Excel.Table, context: Excel.RequestContext) => void,
): Promise<void> =>
  host.run(async (context) => {
    work(context.workbook.tables.getItem('Views'), context)
    await context.sync()
  })

describe('making a table', () => {
  it('gives blank and repeated headings a name, and numbers become texts', async () => {
    const host = startOfficeHost()
    await host.run(async (context) => {
      sheetOf(context).getRange('A1:D1').values = [['id', 'id', '', 2024]]
      sheetOf(context).tables.add('A1:D2', true).name = 'Views'
      await context.sync()
    })
    expect(headings(host)).toEqual(['id', 'id2', 'Column1', '2024'])
    expect(host.workbook.sheets[0]?.cells.get('D1')?.value).toBe('2024')
  })

  it('makes room for headings when there are none', async () => {
    const host = startOfficeHost()
    await host.run(async (context) => {
      sheetOf(context).getRange('A1:B1').values = [[1, 2]]
      sheetOf(context).tables.add('A1:B1', false).name = 'Views'
      await context.sync()
    })
    expect(table(host)).toMatchObject({ address: 'A1:B2', values: [[1, 2]] })
  })
})

describe('growing', () => {
  it('takes in rows written just below, and goes on with calculated columns', async () => {
    const host = await withTable()
    await inBatch(host, (views) => {
      const below = views.getDataBodyRange().getRowsBelow(2).getResizedRange(0, -1)
      below.values = [
        ['Barclays', 180],
        ['Nomura', 210],
      ]
    })
    expect(table(host).address).toBe('A1:C5')
    expect(table(host).formulas.at(-1)).toEqual(['Nomura', 210, '=[@Target]/200-1'])
  })

  it('takes in a column written just beside', async () => {
    const host = await withTable()
    await inBatch(
      host,
      (_views, context) => void (sheetOf(context).getRange('D1:D3').values = [['Note'], ['a'], ['b']]),
    )
    expect(headings(host)).toEqual(['Bank', 'Target', 'Upside', 'Note'])
  })

  it('adds rows and columns where it is told to', async () => {
    const host = await withTable()
    await inBatch(host, (views) => {
      views.rows.add(0, [['First', 1, '=[@Target]/200-1']])
      views.rows.add(undefined, [['Last', 2, '=[@Target]/200-1']])
      views.columns.add(1, [['Analyst'], ['a'], ['b'], ['c'], ['d']])
    })
    expect(headings(host)).toEqual(['Bank', 'Analyst', 'Target', 'Upside'])
    expect(table(host).values.map(([bank]) => bank)).toEqual(['First', 'UBS', 'Morgan Stanley', 'Last'])
  })

  it('resizes, and takes room for totals', async () => {
    const host = await withTable()
    await inBatch(host, (views) => {
      views.resize('A1:C6')
      views.showTotals = true
    })
    expect(table(host)).toMatchObject({ address: 'A1:C7', showTotals: true })
    await expect(inBatch(host, (views) => views.resize('A2:C6'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    })
  })

  it('fills a blank column with a formula put into one of its cells', async () => {
    const host = await withTable()
    host.user.insertColumn('Views', 3, 'Twice')
    host.user.typeInTable('Views', 0, 'Twice', '=[@Target]*2')
    expect(table(host).formulas.map((row) => row[3])).toEqual(['=[@Target]*2', '=[@Target]*2'])
  })
})

describe('columns', () => {
  it('keep their number through renaming and moving', async () => {
    const host = await withTable()
    const before = table(host).columns
    host.user.renameColumn('Views', 'Target', 'Price target')
    host.user.moveColumn('Views', 'Bank', 2)
    expect(headings(host)).toEqual(['Price target', 'Upside', 'Bank'])
    expect(table(host).columns.map(({ id }) => id)).toEqual([before[1]?.id, before[2]?.id, before[0]?.id])
    expect(table(host).formulas[0]).toEqual([197, '=[@[Price target]]/200-1', 'UBS'])
  })

  it('are renamed by their heading cell, and a batch can still reach them by number', async () => {
    const host = await withTable()
    const id = table(host).columns[1]?.id ?? 0
    host.user.type('Sheet1', 'B1', 'Bank')
    expect(headings(host)).toEqual(['Bank', 'Bank2', 'Upside'])
    await inBatch(host, (views) => void (views.columns.getItem(id).name = 'Target'))
    expect(headings(host)).toEqual(['Bank', 'Target', 'Upside'])
    expect(table(host).formulas[0]?.[2]).toBe('=[@Target]/200-1')
  })

  it('are deleted with their cells only inside the table', async () => {
    const host = await withTable()
    host.user.type('Sheet1', 'B9', 'below')
    await inBatch(host, (views) => views.columns.getItem('Bank').delete())
    expect(headings(host)).toEqual(['Target', 'Upside'])
    expect(host.workbook.sheets[0]?.cells.get('B9')?.value).toBe('below')
  })

  it('come when a whole column is inserted through the table', async () => {
    const host = await withTable()
    host.user.insertLines('Sheet1', 'B:C')
    expect(headings(host)).toEqual(['Bank', 'Column1', 'Column2', 'Target', 'Upside'])
    host.user.deleteLines('Sheet1', 'A:B')
    expect(headings(host)).toEqual(['Column2', 'Target', 'Upside'])
  })
})

describe('rows', () => {
  it('are sorted with their formulas', async () => {
    const host = await withTable()
    host.user.sortTable('Views', 'Target', false)
    expect(table(host).formulas).toEqual([
      ['Morgan Stanley', 400, '=[@Target]/200-1'],
      ['UBS', 197, '=[@Target]/200-1'],
    ])
  })

  it('can be deleted but for the last, which is emptied', async () => {
    const host = await withTable()
    host.user.deleteRow('Views', 0)
    expect(table(host).values).toEqual([['Morgan Stanley', 400, 0]])
    host.user.deleteRow('Views', 0)
    expect(table(host)).toMatchObject({ address: 'A1:C2', values: [['', '', '']] })
  })

  it('are pushed down whole when rows are inserted above', async () => {
    const host = await withTable()
    host.user.insertLines('Sheet1', '1:2')
    expect(table(host).address).toBe('A3:C5')
  })

  it('cannot be moved in part', async () => {
    const host = await withTable()
    const cut = inBatch(host, (_views, context) => void sheetOf(context).getRange('A2').insert('Down'))
    await expect(cut).rejects.toMatchObject({ code: 'InvalidOperation' })
  })
})

describe('references', () => {
  it('follow renamed tables and sheets, and inserted rows', async () => {
    const host = await withTable()
    host.user.addSheet('My sums')
    host.user.type('My sums', 'A1', '=SUM(Views[Target])+Sheet1!$B$2')
    host.user.renameTable('Views', 'Targets')
    host.user.renameSheet('Sheet1', 'Analyst views')
    host.user.insertLines('Analyst views', '1:1')
    const formula = host.workbook.sheets[1]?.cells.get('A1')?.formula
    expect(formula).toBe("=SUM(Targets[Target])+'Analyst views'!$B$3")
  })

  it('to deleted rows are errors', async () => {
    const host = await withTable()
    host.user.type('Sheet1', 'F1', '=B2+B3')
    host.user.deleteLines('Sheet1', '2:2')
    expect(host.workbook.sheets[0]?.cells.get('F1')?.formula).toBe('=#REF!+B2')
  })
})

describe('the end of a table', () => {
  it('leaves the cells when it is made a range', async () => {
    const host = await withTable()
    await inBatch(host, (views) => void views.convertToRange())
    expect(host.workbook.sheets[0]?.tables).toEqual([])
    expect(host.workbook.sheets[0]?.cells.get('A2')?.value).toBe('UBS')
  })

  it('takes the cells when it is deleted', async () => {
    const host = await withTable()
    await inBatch(host, (views) => views.delete())
    expect(host.workbook.sheets[0]?.cells.size).toBe(0)
    await expect(inBatch(host, (views) => void views.load('name'))).rejects.toMatchObject({
      code: 'ItemNotFound',
    })
  })
})

describe('formulas Excel would not take', () => {
  const refused = async (host: OfficeHost, address: string, formula: string): Promise<void> => {
    const writing = inBatch(
      host,
      (_views, context) => void (sheetOf(context).getRange(address).formulas = [[formula]]),
    )
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' })
  }

  it('name a table, a column or a sheet that is not there yet', async () => {
    const host = await withTable()
    await refused(host, 'F1', '=SUM(Nowhere[Target])')
    await refused(host, 'F1', '=SUM(Views[Nothing])')
    await refused(host, 'F1', '=Nowhere!A1')
  })

  it('say this row where there is no table', async () => {
    const host = await withTable()
    await refused(host, 'F1', '=[@Target]*2')
    await refused(host, 'C4', '=[@Target]*2')
  })

  it('stand in a rule of cells', async () => {
    const host = await withTable()
    const format = inBatch(host, (_views, context) => {
      sheetOf(context).getRange('A2').conditionalFormats.add('Custom').custom.rule.formula = '=[@Target]>1'
    })
    await expect(format).rejects.toMatchObject({ code: 'InvalidArgument' })
    const list = inBatch(host, (_views, context) => {
      sheetOf(context).getRange('A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Views[Bank]' },
      }
    })
    await expect(list).rejects.toMatchObject({ code: 'InvalidArgument' })
  })
})

describe('references to what is gone', () => {
  const sums = async (): Promise<OfficeHost> => {
    const host = await withTable()
    host.user.addSheet('Sums')
    host.user.type('Sums', 'A1', '=SUM(Views[Target])+Sheet1!B2')
    return host
  }
  const formula = (host: OfficeHost): string | undefined => host.sheet('Sums').cells.get('A1')?.formula

  it('are errors once the column, the table or the sheet is deleted', async () => {
    const column = await sums()
    column.user.deleteColumn('Views', 'Target')
    expect(formula(column)).toBe('=SUM(#REF!)+Sheet1!#REF!')
    expect(table(column).formulas[0]).toEqual(['UBS', '=#REF!/200-1'])
    const whole = await sums()
    whole.user.deleteTable('Views')
    expect(formula(whole)).toMatch(/^=SUM\(#REF!\)/)
    const sheet = await sums()
    sheet.user.deleteSheet('Sheet1')
    expect(formula(sheet)).toBe('=SUM(#REF!)+#REF!')
  })

  it('are addresses once the table is made a range', async () => {
    const host = await sums()
    host.user.convertToRange('Views')
    expect(formula(host)).toBe('=SUM(Sheet1!$B$2:$B$3)+Sheet1!B2')
    expect(host.workbook.sheets[0]?.cells.get('C3')?.formula).toBe('=$B3/200-1')
  })
})

describe('calculated columns', () => {
  it('keep their formula for new rows through exceptions and renaming', async () => {
    const host = await withTable()
    host.user.typeInTable('Views', 0, 'Upside', 0.5)
    host.user.renameColumn('Views', 'Target', 'Price target')
    host.user.type('Sheet1', 'A4', 'Nomura')
    expect(table(host).formulas.map((row) => row[2])).toEqual([
      0.5,
      '=[@[Price target]]/200-1',
      '=[@[Price target]]/200-1',
    ])
  })

  it('move addresses from row to row, and end when the column is overwritten', async () => {
    const host = await withTable()
    await inBatch(host, (views) => {
      views.columns.getItem('Upside').getDataBodyRange().formulas = [['=B2/$B$2'], ['=B3/$B$2']]
    })
    host.user.type('Sheet1', 'A4', 'Nomura')
    expect(table(host).formulas[2]).toEqual(['Nomura', '', '=B4/$B$2'])
    await inBatch(host, (views) => {
      views.columns.getItem('Upside').getDataBodyRange().values = [[1], [2], [3]]
    })
    host.user.type('Sheet1', 'A5', 'Barclays')
    expect(table(host).formulas[3]).toEqual(['Barclays', '', ''])
  })
})
