import { startOfficeHost, type OfficeHost } from './start'

async function listen(host: OfficeHost): Promise<string[]> {
  const log: string[] = []
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.onChanged.add((event) => {
      log.push(`sheet ${event.changeType} ${event.address} ${event.source}`)
      return Promise.resolve()
    })
    sheet.onSelectionChanged.add((event) => {
      log.push(`selected ${event.address}`)
      return Promise.resolve()
    })
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      log.push(`any selected ${event.address}`)
      return Promise.resolve()
    })
    context.workbook.worksheets.onChanged.add((event) => {
      log.push(`any ${event.changeType} ${event.address}`)
      return Promise.resolve()
    })
    context.workbook.worksheets.onAdded.add(() => {
      log.push('added')
      return Promise.resolve()
    })
    await context.sync()
  })
  return log
}

describe('events', () => {
  it('reach handlers of the sheet and of all sheets', async () => {
    const host = startOfficeHost()
    const log = await listen(host)
    host.user.type('Sheet1', 'B2', 'edited')
    host.user.select('Sheet1', 'C3:D4')
    host.user.addSheet('More')
    await host.settle()
    expect(log).toEqual([
      'sheet RangeEdited B2 Local',
      'any RangeEdited B2',
      'selected C3:D4',
      'any selected C3:D4',
      'added',
    ])
  })

  it("come for the add-in's own writes too, and for a co-author's as Remote", async () => {
    const host = startOfficeHost()
    const log = await listen(host)
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]
      await context.sync()
    })
    host.user.asCoauthor(() => host.user.type('Sheet1', 'A2', 2))
    await host.settle()
    expect(log).toEqual([
      'sheet RangeEdited A1 Local',
      'any RangeEdited A1',
      'sheet RangeEdited A2 Remote',
      'any RangeEdited A2',
    ])
  })

  it('stop while the add-in has switched them off', async () => {
    const host = startOfficeHost()
    const log = await listen(host)
    await host.run(async (context) => {
      context.runtime.enableEvents = false
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]
      await context.sync()
      context.runtime.enableEvents = true
      await context.sync()
    })
    host.user.type('Sheet1', 'A2', 2)
    await host.settle()
    expect(log).toEqual(['sheet RangeEdited A2 Local', 'any RangeEdited A2'])
  })

  it('of a table tell what was selected in it, and its range can be asked for', async () => {
    const host = startOfficeHost()
    const log: string[] = []
    await host.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true)
      await context.sync()
      table.onSelectionChanged.add((event) => {
        log.push(`${String(event.isInsideTable)} ${event.address}`)
        return Promise.resolve()
      })
      table.onChanged.add(async (event) => {
        await host.run(async (inner) => {
          const range = event.getRangeOrNullObject(inner)
          range.load('address,values')
          await inner.sync()
          log.push(`${range.address} ${JSON.stringify(range.values)}`)
        })
      })
      await context.sync()
    })
    host.user.select('Sheet1', 'B2:C2')
    host.user.select('Sheet1', 'D9')
    host.user.type('Sheet1', 'A2', 'x')
    await host.settle()
    expect(log).toEqual(['true B2', 'false ', 'Sheet1!A2 [["x"]]'])
  })

  it('of the whole workbook tell that something was selected', async () => {
    const host = startOfficeHost()
    let count = 0
    await host.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        count++
        return Promise.resolve()
      })
      await context.sync()
    })
    host.user.select('Sheet1', 'B2')
    await host.settle()
    expect(count).toBe(1)
  })

  it('end when the handler is removed', async () => {
    const host = startOfficeHost()
    let count = 0
    const handler = await host.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add(() => {
        count++
        return Promise.resolve()
      })
      await context.sync()
      return added
    })
    host.user.type('Sheet1', 'A1', 1)
    await host.settle()
    await host.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove()
      await context.sync()
    })
    host.user.type('Sheet1', 'A1', 2)
    await host.settle()
    expect(count).toBe(1)
  })
})
