import { namesInUse } from '../../../src/tracker/merge/names-in-use'
import type { TrackerState } from '../../../src/tracker/state'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { article, desk } from './desk'

const korean = (published: string) =>
  article('제프리스는 오라클 목표주가를 250달러로 상향했다.', published, { language: 'ko' })
const english = (published: string, broker = 'Barclays') =>
  article(`${broker} raised its price target on Oracle to $260.`, published)

type Desk = ReturnType<typeof desk>
const companies = ({ keys, cell }: Desk) =>
  keys('AnalystViews').map((key) => cell('AnalystViews', key, 'company'))
const groups = ({ keys, cell }: Desk) => keys('Consensus').map((key) => cell('Consensus', key, 'company'))
const view = (broker: string, day: string) => `analyst-view|${broker}|oracle|${day}`

test('a company that articles print in two languages is one in the consensus', async () => {
  const found = desk()
  await found.add([korean('2026-11-10'), english('2026-11-12')])
  expect(companies(found)).toEqual(['Oracle', 'Oracle'])
  expect(groups(found)).toEqual(['Oracle'])
  expect((await found.add([])).unchanged).toBe(true)
})

test('the cell still cites what the article prints, and says that the name was worked out', async () => {
  const found = desk()
  const told = korean('2026-11-10')
  await found.add([told, english('2026-11-12')])
  const row = found.workbook
    .book()
    .state?.tables.find(([id]) => id === 'AnalystViews')?.[1]
    .rows.find(([key]) => key === view('jefferies', '2026-11-10'))?.[1]
  expect(row?.citations['company']).toMatchObject({ how: 'derived', rule: 'one-name' })
  const { start = 0, end = 0 } = row?.citations['company'] ?? {}
  expect(told.extraction.article.text.slice(start, end)).toBe('오라클')
})

test('a name in use stays, whichever article comes later', async () => {
  const found = desk()
  await found.add([korean('2026-11-10')])
  expect(companies(found)).toEqual(['오라클'])
  await found.add([english('2026-11-01')])
  expect(companies(found)).toEqual(['오라클', '오라클'])
  expect(groups(found)).toEqual(['오라클'])
  expect((await found.add([])).unchanged).toBe(true)
})

test('the name that the user gave wins, and no cell of the user is touched', async () => {
  const found = desk()
  await found.add([korean('2026-11-10')])
  found.type('AnalystViews', view('jefferies', '2026-11-10'), 'company', { value: 'ORCL (cloud)' })
  const done = await found.add([english('2026-11-12')])
  expect(done.conflicts).toEqual([])
  expect(companies(found)).toEqual(['ORCL (cloud)', 'ORCL (cloud)'])
  expect((await found.add([])).unchanged).toBe(true)
})

test('one odd cell of many gives no name to new rows', async () => {
  const found = desk()
  await found.add([english('2026-11-10'), english('2026-11-11', 'UBS'), english('2026-11-12', 'Citigroup')])
  found.type('AnalystViews', view('ubs', '2026-11-11'), 'company', { value: 'Oracle (check!)' })
  const done = await found.add([korean('2026-11-13')])
  expect(done.conflicts).toEqual([])
  expect(found.cell('AnalystViews', view('jefferies', '2026-11-13'), 'company')).toBe('Oracle')
  expect(found.cell('AnalystViews', view('ubs', '2026-11-11'), 'company')).toBe('Oracle (check!)')
})

test('each owner of a list has its one name', async () => {
  const found = desk()
  await found.add([
    article('SK Group plans to spend $5 billion on an AI data center.', '2026-11-10'),
    article('SK그룹과 AWS는 울산 AI 데이터센터에 7조원을 투자하기로 했다.', '2026-11-12', { language: 'ko' }),
  ])
  const owners = found.keys('Investments').map((key) => found.cell('Investments', key, 'owner'))
  expect(owners).toEqual(['SK Group', 'SK Group, Amazon Web Services'])
})

test('a row that the user deleted changes no name from one refresh to the next', async () => {
  const found = desk()
  await found.add([
    article(
      'UBS raised its price target on Tesla to $300. Tesla is running 35,000 H100 chips.',
      '2026-11-10',
    ),
  ])
  const [row = ''] = found.keys('AnalystViews')
  found.type('AnalystViews', row, 'company', { value: 'Tesla (mine)' })
  found.edit('Fleets', (table) => ({ ...table, rows: table.rows.slice(1) }))
  await found.add([])
  expect((await found.add([])).unchanged).toBe(true)
})

test('rows that took a name of the user keep it when the user deletes the row it came from', async () => {
  const found = desk()
  await found.add([article('Tesla plans to invest $1 billion in AI this year.', '2026-11-10')])
  const [row = ''] = found.keys('Investments')
  found.type('Investments', row, 'owner', { value: 'Tesla (mine)' })
  await found.add([article('UBS raised its price target on Tesla to $300.', '2026-11-11')])
  expect(companies(found)).toEqual(['Tesla (mine)'])
  found.edit('Investments', (table) => ({ ...table, rows: [] }))
  await found.add([article('Barclays raised its price target on Tesla to $310.', '2026-11-12')])
  expect(companies(found)).toEqual(['Tesla (mine)', 'Tesla (mine)'])
  expect((await found.add([])).unchanged).toBe(true)
})

test('a row of a key that is not known, left by a refresh that stopped, gives no name', async () => {
  const found = desk()
  await found.add([english('2026-11-10')])
  found.edit('AnalystViews', (table) => {
    const [row] = table.rows
    const [key, company] = ['key', 'company'].map((id) =>
      table.columns.findIndex(({ layout }) => layout?.id === id),
    )
    if (row === undefined || key === undefined || company === undefined) throw new Error('no row')
    const stopped = row
      .with(key, { value: view('citigroup', '2026-11-11') })
      .with(company, { value: '오라클' })
    return { ...table, rows: [stopped, stopped, row] }
  })
  await found.add([english('2026-11-12', 'UBS')])
  expect(found.cell('AnalystViews', view('ubs', '2026-11-12'), 'company')).toBe('Oracle')
})

test('of two names that as many cells bear the user’s is taken, else the one that most bear, wherever they stand', async () => {
  const found = desk()
  await found.add([english('2026-11-10'), english('2026-11-11', 'UBS')])
  const last = found.keys('AnalystViews').at(-1) ?? ''
  found.type('AnalystViews', last, 'company', { value: 'Oracle (mine)' })
  await found.add([english('2026-11-12', 'Citigroup')])
  expect(found.cell('AnalystViews', view('citigroup', '2026-11-12'), 'company')).toBe('Oracle (mine)')

  const other = desk()
  await other.add([english('2026-11-10'), english('2026-11-11', 'UBS'), english('2026-11-12', 'Citigroup')])
  const [first = ''] = other.keys('AnalystViews')
  other.type('AnalystViews', first, 'company', { value: 'Oracle (odd)' })
  await other.add([korean('2026-11-13')])
  expect(other.cell('AnalystViews', view('jefferies', '2026-11-13'), 'company')).toBe('Oracle')
})

test('of a name that an article gave and one in a row of the user’s own, theirs is taken', async () => {
  const found = desk()
  await found.add([english('2026-11-10')])
  found.edit('AnalystViews', (table) => ({
    ...table,
    rows: [
      ...table.rows,
      table.columns.map(({ layout }) => ({ value: layout?.id === 'company' ? '오라클' : null })),
    ],
  }))
  await found.add([english('2026-11-12', 'UBS')])
  expect(found.cell('AnalystViews', view('ubs', '2026-11-12'), 'company')).toBe('오라클')
})

test('a row that the user left alone keeps its name, though most rows bear another of the user’s by now', async () => {
  const found = desk()
  await found.add([english('2026-11-10'), english('2026-11-11', 'UBS'), english('2026-11-12', 'Citigroup')])
  const [alone = '', ...typed] = found.keys('AnalystViews')
  for (const key of typed) found.type('AnalystViews', key, 'company', { value: 'ORCL' })
  await found.add([korean('2026-11-13')])
  expect(found.cell('AnalystViews', view('jefferies', '2026-11-13'), 'company')).toBe('ORCL')
  expect(found.cell('AnalystViews', alone, 'company')).toBe('Oracle')
})

test('the user’s name for a company is known where no text is kept', async () => {
  const found = desk('quotes')
  await found.add([english('2026-11-10')])
  const [key = ''] = found.keys('AnalystViews')
  found.type('AnalystViews', key, 'company', { value: 'My cloud' })
  await found.add([english('2026-11-12', 'UBS')])
  expect(found.cell('AnalystViews', view('ubs', '2026-11-12'), 'company')).toBe('My cloud')
})

test('the one odd cell of many gives no name to new rows where it is the last, either', async () => {
  const found = desk()
  await found.add([english('2026-11-10'), english('2026-11-11', 'UBS'), english('2026-11-12', 'Citigroup')])
  const last = found.keys('AnalystViews').at(-1) ?? ''
  found.type('AnalystViews', last, 'company', { value: 'Oracle (check!)' })
  await found.add([korean('2026-11-13')])
  expect(found.cell('AnalystViews', view('jefferies', '2026-11-13'), 'company')).toBe('Oracle')
})

const FLEET = 'Tesla is running 35,000 H100 chips.'

test('a name that the user put into a cell that was left blank is theirs, and goes before one as frequent', async () => {
  const found = desk()
  await found.add([article('Oracle is running 35,000 H100 chips.', '2026-11-10')])
  const [key = ''] = found.keys('Fleets')
  found.type('Fleets', key, 'to_owner', { value: '오라클' })
  const snapshot = snapshotOf(found.workbook.book())
  expect(namesInUse(snapshot, snapshot.state as TrackerState).of.get('oracle')).toBe('오라클')
})

test('a list of names from which the user took one names none of the others anew', async () => {
  const found = desk()
  await found.add([
    article('SK그룹과 AWS는 울산 AI 데이터센터에 7조원을 투자하기로 했다.', '2026-11-12', { language: 'ko' }),
  ])
  const [key = ''] = found.keys('Investments')
  expect(String(found.cell('Investments', key, 'owner')).split(', ')).toHaveLength(2)
  found.type('Investments', key, 'owner', { value: 'My group' })
  const snapshot = snapshotOf(found.workbook.book())
  const { of } = namesInUse(snapshot, snapshot.state as TrackerState)
  expect([...of.values()]).not.toContain('My group')
})

test('the names of a table that the user deleted are known as they were written, and where they were printed', async () => {
  const found = desk()
  await found.add([article(FLEET, '2026-11-10')])
  const [key = ''] = found.keys('Fleets')
  const { tables, ...rest } = snapshotOf(found.workbook.book())
  const state = rest.state as TrackerState
  const left = { ...rest, tables: tables.filter(({ name }) => name !== 'Fleets') }
  const [there, deleted] = [{ ...rest, tables }, left].map((snapshot) =>
    namesInUse(snapshot, state).written('Fleets', key, 'owner'),
  )
  expect(there).toMatchObject({ name: 'Tesla', printed: 'Tesla', citation: { start: 0, end: 5 } })
  expect(deleted).toEqual(there)
})

test('of a cell that was left blank no name is known', async () => {
  const found = desk()
  await found.add([article('Tesla is running 35,000 H100 chips.', '2026-11-10')])
  const snapshot = snapshotOf(found.workbook.book())
  const [key = ''] = found.keys('Fleets')
  const { written } = namesInUse(snapshot, snapshot.state as TrackerState)
  expect(written('Fleets', key, 'owner')?.name).toBe('Tesla')
  expect([written('Fleets', key, 'to_owner'), written('Fleets', 'none', 'owner')]).toEqual([null, null])
})
