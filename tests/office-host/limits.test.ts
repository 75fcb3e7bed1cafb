import { startOfficeHost, type OfficeHost } from './start'

const filled = (rows: number, columns: number, value: string | number): (string | number)[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value))

const write = (host: OfficeHost, address: string, values: unknown[][]): Promise<void> =>
  host.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values
    await context.sync()
  })

describe('limits of Excel on the web', () => {
  it('refuses a request over 5 MB and does nothing of it', async () => {
    const host = startOfficeHost()
    const big = write(host, 'A1:A200', filled(200, 1, 'x'.repeat(30_000)))
    await expect(big).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
    expect(host.workbook.sheets[0]?.cells.size).toBe(0)
  })

  it('refuses a response over 5 MB', async () => {
    const host = startOfficeHost()
    await write(host, 'A1:A100', filled(100, 1, 'x'.repeat(30_000)))
    await write(host, 'A101:A200', filled(100, 1, 'x'.repeat(30_000)))
    const read = host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').load('values')
      await context.sync()
    })
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
  })

  it('gives null for whole columns and for more than five million cells', async () => {
    const host = startOfficeHost()
    const values = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1')
      const ranges = ['A:A', '1:2', 'A1:E1000001'].map((address) => sheet.getRange(address))
      for (const range of ranges) range.load('values')
      await context.sync()
      return ranges.map((range) => range.values as unknown)
    })
    expect(values).toEqual([null, null, null])
  })

  it('takes ten thousand rows in one assignment, which Office.js cuts into pieces', async () => {
    const host = startOfficeHost()
    await write(host, 'A1:T10000', filled(10_000, 20, 7))
    expect(host.roundTrips).toBe(1)
    const names = host.batches[0]?.request.Actions.map(({ Name }) => Name) ?? []
    expect(names).toContain('_ValidateArraySize')
    expect(names.filter((name) => name === 'Values').length).toBeGreaterThan(100)
    expect(host.workbook.sheets[0]?.cells.size).toBe(200_000)
  })

  it('checks the dimensions of a large assignment before its first piece is written', async () => {
    const host = startOfficeHost()
    await expect(write(host, 'A1:T9999', filled(10_000, 20, 7))).rejects.toMatchObject({
      code: 'InvalidArgument',
    })
    expect(host.workbook.sheets[0]?.cells.size).toBe(0)
  })
})

it.each(['PC', 'Mac'] as const)(
  'takes and gives more than 5 MB at once on a desktop: %s',
  async (platform) => {
    const host = startOfficeHost({ platform })
    await write(host, 'A1:A200', filled(200, 1, 'x'.repeat(30_000)))
    const length = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').load('values')
      await context.sync()
      return range.values.length
    })
    expect(length).toBe(200)
    expect(host.Office.context.platform).toBe(platform)
  },
)
