import { startOfficeHost, type OfficeHost } from './start'

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1')

async function withTable(): Promise<OfficeHost> {
  const host = startOfficeHost()
  await host.run(async (context) => {
    const sheet = sheetOf(context)
    sheet.getRange('A1:C3').values = [
      ['Bank', 'Target', 'Upside'],
      ['UBS', 197, '=[@Target]/200-1'],
      ['Morgan Stanley', 400, '=[@Target]/200-1'],
    ]
    sheet.tables.add('A1:C3', true).name = 'Views'
    await context.sync()
  })
  return host
}

const table = (host: OfficeHost, name = 'Views') => {
  const found = host.workbook.sheets.flatMap((sheet) => sheet.tables).find((each) => each.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}

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
