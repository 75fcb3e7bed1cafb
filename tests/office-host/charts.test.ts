import { startOfficeHost, type OfficeHost } from './start'

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1')

async function withChart(): Promise<OfficeHost> {
  const host = startOfficeHost()
  await host.run(async (context) => {
    const sheet = sheetOf(context)
    sheet.getRange('A1:C3').values = [
      ['Bank', 'Target', 'Price'],
      ['UBS', 197, 205],
      ['Morgan Stanley', 400, 205],
    ]
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns')
    chart.name = 'Targets'
    chart.title.text = 'Targets by institution'
    chart.title.format.font.bold = true
    chart.legend.position = 'Bottom'
    chart.axes.valueAxis.title.text = 'USD'
    chart.axes.categoryAxis.title.text = 'Institution'
    chart.axes.valueAxis.majorGridlines.visible = false
    chart.series.getItemAt(1).chartType = 'Line'
    chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4')
    chart.setPosition('E2', 'L20')
    await context.sync()
  })
  return host
}

const chart = (host: OfficeHost) => host.workbook.sheets[0]?.charts[0]

describe('a native chart', () => {
  it('reads its series from the range and keeps what is written', async () => {
    const host = await withChart()
    expect(chart(host)).toMatchObject({
      name: 'Targets',
      title: 'Targets by institution',
      left: 192,
      top: 15,
      width: 384,
      height: 285,
      series: [
        {
          name: 'Target',
          values: 'Sheet1!$B$2:$B$3',
          categories: 'Sheet1!$A$2:$A$3',
          chartType: 'ColumnClustered',
        },
        { name: 'Price', values: 'Sheet1!$C$2:$C$3', chartType: 'Line' },
      ],
      properties: {
        'axes.valueAxis.title.text': 'USD',
        'axes.valueAxis.majorGridlines.visible': false,
        'legend.position': 'Bottom',
        'title.format.font.bold': true,
      },
    })
  })

  it('is found by name, bound anew, and read', async () => {
    const host = await withChart()
    const read = await host.run(async (context) => {
      const found = sheetOf(context).charts.getItemOrNullObject('Targets')
      found.load('name,top')
      found.series.load('items/name,items/chartType')
      await context.sync()
      found.series.items[1]?.delete()
      const added = found.series.add('Low')
      added.setValues(sheetOf(context).getRange('B2:B3'))
      added.setXAxisValues(sheetOf(context).getRange('A2:A3'))
      await context.sync()
      return [found.isNullObject, found.name, found.series.items.map(({ name }) => name)]
    })
    expect(read).toEqual([false, 'Targets', ['Target', 'Price']])
    expect(chart(host)?.series.map(({ name }) => name)).toEqual(['Target', 'Low'])
  })

  it('follows its cells, and shows what became of deleted ones', async () => {
    const host = await withChart()
    host.user.insertLines('Sheet1', '1:1')
    expect(chart(host)?.series[0]?.values).toBe('Sheet1!$B$3:$B$4')
    host.user.deleteLines('Sheet1', 'C:C')
    expect(chart(host)?.series[1]?.values).toBe('#REF!')
  })

  it('can be moved, renamed and deleted by the user', async () => {
    const host = await withChart()
    host.user.moveChart('Targets', 300, 10)
    host.user.renameChart('Targets', 'Mine')
    expect(chart(host)).toMatchObject({ name: 'Mine', top: 300, left: 10 })
    host.user.deleteChart('Mine')
    expect(chart(host)).toBeUndefined()
  })

  it('refuses a kind it does not know', async () => {
    const host = await withChart()
    const odd = host.run(async (context) => {
      sheetOf(context).charts.add('Sunburst', sheetOf(context).getRange('A1:B3'))
      await context.sync()
    })
    await expect(odd).rejects.toMatchObject({ code: 'InvalidArgument' })
  })
})
