import fc from 'fast-check'
import { parseArea } from './model/area'
import { startOfficeHost, type OfficeHost } from './start'

type Act = (host: OfficeHost) => void

const small = fc.nat({ max: 5 })
const heading = fc.constantFrom('Bank', 'Target', 'Upside', 'Note', 'Bank2', '')

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(small, small, fc.constantFrom('x', '=1+2', '', 7)).map(
    ([row, column, typed]): Act =>
      ({ user }) =>
        user.type('Sheet1', `${'ABCDEF'[column] ?? 'A'}${row + 1}`, typed),
  ),
  fc.tuple(heading, heading).map(
    ([from, to]): Act =>
      ({ user }) =>
        user.renameColumn('Views', from, to),
  ),
  fc.tuple(heading, small).map(
    ([from, to]): Act =>
      ({ user }) =>
        user.moveColumn('Views', from, to % 3),
  ),
  fc.tuple(small, heading).map(
    ([at, name]): Act =>
      ({ user }) =>
        user.insertColumn('Views', at, name),
  ),
  heading.map(
    (name): Act =>
      ({ user }) =>
        user.deleteColumn('Views', name),
  ),
  small.map(
    (at): Act =>
      ({ user }) =>
        user.insertRow('Views', at),
  ),
  small.map(
    (at): Act =>
      ({ user }) =>
        user.deleteRow('Views', at),
  ),
  small.map(
    (row): Act =>
      ({ user }) =>
        user.insertLines('Sheet1', `${row + 1}:${row + 2}`),
  ),
  small.map(
    (row): Act =>
      ({ user }) =>
        user.deleteLines('Sheet1', `${row + 1}:${row + 1}`),
  ),
  small.map(
    (column): Act =>
      ({ user }) =>
        user.insertLines('Sheet1', `${'ABCDEF'[column] ?? 'A'}:${'ABCDEF'[column] ?? 'A'}`),
  ),
  small.map(
    (column): Act =>
      ({ user }) =>
        user.deleteLines('Sheet1', `${'ABCDEF'[column] ?? 'A'}:${'ABCDEF'[column] ?? 'A'}`),
  ),
  fc.tuple(heading, fc.boolean()).map(
    ([name, up]): Act =>
      ({ user }) =>
        user.sortTable('Views', name, up),
  ),
)

async function start(): Promise<OfficeHost> {
  const host = startOfficeHost()
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.getRange('B2:D4').values = [
      ['Bank', 'Target', 'Upside'],
      ['UBS', 197, ''],
      ['Nomura', 210, ''],
    ]
    sheet.tables.add('B2:D4', true).name = 'Views'
    sheet.getRange('D3:D4').formulas = [['=[@Target]*2'], ['=[@Target]*2']]
    sheet.tables.add('B9:C11', true).name = 'Below'
    await context.sync()
  })
  return host
}

/** Acts Excel would refuse are refused here too, and change nothing that the rules below speak of. */
function attempt(host: OfficeHost, act: Act): void {
  try {
    act(host)
  } catch (error) {
    const expected =
      /no column|no table|cannot be moved|There is no|keeps one column|outside the sheet|has no row/
    if (!(error instanceof Error) || !expected.test(error.message)) throw error
  }
}

describe('whatever the user does', () => {
  it('tables keep one heading a column, all different, in their cells, and never overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { maxLength: 14 }), async (list) => {
        const host = await start()
        for (const act of list) attempt(host, act)
        const { tables = [], cells = new Map() } = host.workbook.sheets[0] ?? {}
        await host.settle()
        host.dispose()
        const places = tables.map((table) => {
          const area = parseArea(table.address)
          if (area === undefined) throw new Error(table.address)
          const names = table.columns.map(({ name }) => name)
          const shown = names.map((_name, at) => {
            const address = `${String.fromCharCode(65 + area.column + at)}${area.row + 1}`
            return (cells as ReadonlyMap<string, { value: unknown }>).get(address)?.value
          })
          expect(area.columns).toBe(names.length)
          expect(area.rows).toBeGreaterThan(1)
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
          expect(shown).toEqual(names)
          return area
        })
        const [a, b] = places
        if (a !== undefined && b !== undefined) {
          const apart =
            a.row + a.rows <= b.row ||
            b.row + b.rows <= a.row ||
            a.column + a.columns <= b.column ||
            b.column + b.columns <= a.column
          expect(apart).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('inserting lines and taking them out again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.boolean(), async (at, rows) => {
        const host = await start()
        const before = JSON.stringify(host.workbook.sheets[0]?.tables)
        const letter = 'ABEFGH'[at] ?? 'A'
        const lines = rows ? `${at + 1}:${at + 3}` : `${letter}:${letter}`
        host.user.insertLines('Sheet1', lines)
        host.user.deleteLines('Sheet1', lines)
        expect(JSON.stringify(host.workbook.sheets[0]?.tables)).toBe(before)
        await host.settle()
        host.dispose()
      }),
      { numRuns: 40 },
    )
  })
})
