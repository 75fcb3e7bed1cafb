import { startOfficeHost, type OfficeHost } from './start'

const twoBatches = (host: OfficeHost): Promise<void> =>
  host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('A1').values = [['first']]
    await context.sync()
    sheet.getRange('A2').values = [['second']]
    await context.sync()
  })

const texts = (host: OfficeHost): unknown[] =>
  [...(host.workbook.sheets[0]?.cells.values() ?? [])].map((c) => c.value)

describe('injected failures', () => {
  it('fails a round trip before anything is done', async () => {
    const host = startOfficeHost()
    host.faults.atRoundTrip(2)
    await expect(twoBatches(host)).rejects.toMatchObject({ code: 'GeneralException' })
    expect(texts(host)).toEqual(['first'])
    await twoBatches(host)
    expect(texts(host)).toEqual(['first', 'second'])
  })

  it('loses the answer of a round trip that was carried out', async () => {
    const host = startOfficeHost()
    host.faults.atRoundTrip(1, { when: 'after', code: 'Timeout' })
    await expect(twoBatches(host)).rejects.toMatchObject({ code: 'Timeout' })
    expect(texts(host)).toEqual(['first'])
  })

  it('fails for ever when asked to', async () => {
    const host = startOfficeHost()
    host.faults.atRoundTrip(1, { forever: true })
    await expect(twoBatches(host)).rejects.toThrow()
    await expect(twoBatches(host)).rejects.toThrow()
    expect(host.faults.struck).toBe(2)
    host.faults.clear()
    await twoBatches(host)
  })

  it('can fail each single action in turn, before or after it is done, until a run is clean', async () => {
    const done: string[] = []
    let at = 1
    for (; ; at++) {
      const host = startOfficeHost()
      host.faults.atAction(at)
      const failed = await twoBatches(host).then(
        () => false,
        () => true,
      )
      if (!failed) break
      done.push(texts(host).join())
    }
    expect(at).toBeGreaterThan(8)
    expect(done.at(0)).toBe('')
    expect(done.at(-1)).toBe('first')
    const host = startOfficeHost()
    host.faults.atAction(at - 1, { when: 'after' })
    await expect(twoBatches(host)).rejects.toThrow()
    expect(texts(host)).toEqual(['first', 'second'])
  })

  it('refuses everything while a cell is being edited', async () => {
    const host = startOfficeHost()
    host.faults.cellEdit = true
    await expect(twoBatches(host)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' })
    host.faults.cellEdit = false
    await twoBatches(host)
  })

  it('lets a batch wait for the end of cell editing when it asks to', async () => {
    const host = startOfficeHost({ sets: { ExcelApi: '1.14', DelayForCellEdit: '1.1' } })
    host.faults.cellEdit = true
    const waiting = host.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['late']]
      await context.sync()
    })
    await host.settle()
    expect(texts(host)).toEqual([])
    host.faults.cellEdit = false
    await waiting
    expect(texts(host)).toEqual(['late'])
  })

  it('lets a read-only workbook be read', async () => {
    const host = startOfficeHost()
    host.faults.readOnly = true
    await expect(twoBatches(host)).rejects.toMatchObject({ code: 'AccessDenied' })
    const name = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst()
      sheet.load('name')
      await context.sync()
      return sheet.name
    })
    expect(name).toBe('Sheet1')
  })

  it('can fail the way Excel fails by number', async () => {
    const host = startOfficeHost()
    host.faults.atRoundTrip(1, { transport: 5102 })
    await expect(twoBatches(host)).rejects.toMatchObject({ code: 'ActivityLimitReached' })
  })
})

describe('counting', () => {
  it('counts round trips and bytes without the cleaning up, and keeps each batch', async () => {
    const host = startOfficeHost()
    await host.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2')
      used.load('values')
      await context.sync()
      used.values = [
        ['a', 'b'],
        ['c', 'd'],
      ]
      await context.sync()
    })
    await host.settle()
    expect(host.roundTrips).toBe(2)
    expect(host.keptObjects).toBe(0)
    expect(host.bytes.sent).toBeGreaterThan(200)
    const writes = host.batches[1]?.request.Actions.filter(({ Name }) => Name === 'Values') ?? []
    expect(writes[0]?.ArgumentInfo?.Arguments).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
    host.resetCounts()
    expect(host.roundTrips).toBe(0)
  })
})
