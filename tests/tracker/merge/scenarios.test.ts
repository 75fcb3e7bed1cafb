import { article, desk, MORGAN, morgan, UBS, ubs } from './desk'

describe('articles', () => {
  test('a corrected article takes the place of the one it corrects', async () => {
    const source = { title: 'Views of the week', publisher: 'Daily' }
    const { add, cell, workbook } = desk()
    const wrong = ubs(179, '2024-07-13', source)
    await add([wrong])
    const right = ubs(197, '2024-07-13', { ...source, words: 'This corrects an earlier version.' })
    const done = await add([right])
    expect(done.counts).toMatchObject({ added: 0, updated: 1, gone: 0 })
    expect([cell('AnalystViews', UBS, 'target'), cell('AnalystViews', UBS, 'articles')]).toEqual([197, 1])
    expect(workbook.book().state?.articles.map(({ id }) => id)).toEqual([right.extraction.article.id])
    expect(cell('Sources', wrong.extraction.article.id, 'facts')).toBe(0)
    expect((await add([])).unchanged).toBe(true)
  })

  test('a fact that the correction leaves out is marked, not removed', async () => {
    const source = { title: 'Views of the week', publisher: 'Daily' }
    const { add, cell } = desk()
    await add([ubs(179, '2024-07-13', source)])
    const done = await add([article('The bank has no view on Tesla.', '2024-07-13', source)])
    expect(done.changes).toContainEqual({
      kind: 'gone',
      table: 'AnalystViews',
      key: UBS,
      name: UBS,
      cells: {},
    })
    expect([cell('AnalystViews', UBS, 'target'), cell('AnalystViews', UBS, 'articles')]).toEqual([179, 0])
    expect((await add([])).unchanged).toBe(true)
  })

  test('an article of another day under the same title corrects nothing', async () => {
    const { add, cell } = desk()
    await add([ubs(179, '2024-07-13', { title: 'Views of the day' })])
    await add([article('Nothing new on Tesla.', '2024-07-14', { title: 'Views of the day' })])
    expect(cell('AnalystViews', UBS, 'articles')).toBe(1)
  })

  test('two articles that differ give the newest value and a finding that names both, in whatever order they come', async () => {
    const [older, newer] = [
      ubs(179, '2024-07-13', { words: 'The older paper said so on its front page.' }),
      ubs(197, '2024-07-15', { words: 'Later somebody looked the figure up and wrote it again.' }),
    ]
    const [one, other, both] = [desk(), desk(), desk()]
    await one.add([older])
    await one.add([newer])
    await other.add([newer])
    await other.add([older])
    await both.add([newer, older])
    for (const { cell, table } of [one, other, both]) {
      expect([cell('AnalystViews', UBS, 'target'), cell('AnalystViews', UBS, 'articles')]).toEqual([197, 2])
      const findings = table('Findings').rows.map((row) => row.map(({ value }) => value).join(' '))
      expect(findings.filter((text) => text.includes('197') && text.includes('179'))).toHaveLength(1)
    }
    expect(other.workbook.book().state).toEqual(one.workbook.book().state)
    expect(both.workbook.book().state).toEqual(one.workbook.book().state)
  })

  test('the value that a user takes of the two is remembered until the newest article says another', async () => {
    const { add, cell, type } = desk()
    await add([ubs(179, '2024-07-13'), ubs(197, '2024-07-15', { words: 'A later paper wrote this.' })])
    type('AnalystViews', UBS, 'target', { value: 179 })
    expect((await add([])).conflicts).toEqual([])
    expect((await add([morgan()])).conflicts).toEqual([])
    expect(cell('AnalystViews', UBS, 'target')).toBe(179)
    const { conflicts } = await add([ubs(205, '2024-07-20', { words: 'A third one has its own figure.' })])
    expect(conflicts).toMatchObject([{ key: UBS, column: 'target', base: 197, mine: 179, theirs: 205 }])
    expect(cell('AnalystViews', UBS, 'target')).toBe(179)
    await add([], { take: 'mine' })
    expect((await add([])).conflicts).toEqual([])
  })

  test('a choice for one’s own value holds against the value it was made against, and no other', async () => {
    const { add, cell, type } = desk()
    await add([ubs(197, '2024-07-13')])
    type('AnalystViews', UBS, 'target', { value: 150 })
    await add([ubs(190, '2024-07-14', { words: 'A second paper.' })], { take: 'mine' })
    expect((await add([])).conflicts).toEqual([])
    const third = ubs(180, '2024-07-15', { words: 'A third paper.' })
    expect((await add([third])).conflicts).toMatchObject([{ mine: 150, theirs: 180 }])
    expect(cell('AnalystViews', UBS, 'target')).toBe(150)
  })

  test('a choice for the articles’ value is written once and not remembered', async () => {
    const { add, cell, type, workbook } = desk()
    await add([ubs(197, '2024-07-13')])
    type('AnalystViews', UBS, 'target', { value: 150 })
    const second = ubs(190, '2024-07-14', { words: 'A second paper.' })
    const choice = {
      table: 'AnalystViews',
      key: UBS,
      column: 'target',
      taken: 'theirs',
      against: 190,
    } as const
    await add([second], { choices: [choice] })
    expect(cell('AnalystViews', UBS, 'target')).toBe(190)
    expect(workbook.book().state?.choices).toEqual([])
    type('AnalystViews', UBS, 'target', { value: 151 })
    await add([])
    expect(cell('AnalystViews', UBS, 'target')).toBe(151)
  })

  test('copies of one wire story count once', async () => {
    const story =
      'The note went out to clients on Friday and repeats that margins of the car business are under pressure while the energy business grows.'
    const { add, cell } = desk()
    await add([ubs(197, '2024-07-13', { words: story })])
    await add([ubs(197, '2024-07-14', { words: `${story} Reporting by agencies.` })])
    expect(cell('AnalystViews', UBS, 'articles')).toBe(1)
    await add([ubs(197, '2024-07-15', { words: 'A paper of its own asked three fund managers about it.' })])
    expect(cell('AnalystViews', UBS, 'articles')).toBe(2)
  })

  test('where only quotes are kept, older articles are not forgotten, and a newer value of theirs stays', async () => {
    const { add, cell, keys, workbook } = desk('quotes')
    await add([ubs(197, '2024-07-15'), morgan()])
    expect(workbook.book().state?.articles.map(({ text }) => text)).toEqual([null, null])
    const older = ubs(179, '2024-07-13', { words: 'An older paper, imported late.' })
    const done = await add([older])
    expect(done.counts).toMatchObject({ added: 0, gone: 0, conflicts: 0 })
    expect([cell('AnalystViews', UBS, 'target'), cell('AnalystViews', UBS, 'articles')]).toEqual([197, 2])
    expect(cell('AnalystViews', MORGAN, 'articles')).toBe(1)
    expect(keys('ChartTargets')).toEqual(['slot-1', 'slot-2'])
    expect(cell('ChartTargets', 'slot-1', 'fact')).toBe(MORGAN)
    expect((await add([])).unchanged).toBe(true)
  })
})

describe('rows', () => {
  test('a deleted row stays deleted until it is brought back', async () => {
    const { add, edit, keys, cell } = desk()
    await add([ubs(197, '2024-07-13'), morgan()])
    edit('AnalystViews', (table) => ({
      ...table,
      rows: table.rows.filter((row) => row.every(({ value }) => value !== UBS)),
    }))
    await add([])
    await add([ubs(210, '2024-07-20', { words: 'Once more.' })])
    expect(keys('AnalystViews')).toEqual([MORGAN])
    await add([], { restore: [['AnalystViews', UBS]] })
    expect(keys('AnalystViews')).toEqual([MORGAN, UBS])
    expect(cell('AnalystViews', UBS, 'target')).toBe(210)
    expect((await add([])).unchanged).toBe(true)
  })

  test('a sorted sheet stays sorted, rows of the user stay, and new rows come below', async () => {
    const { add, edit, keys, table, cell } = desk()
    await add([ubs(197, '2024-07-13'), morgan()])
    edit('AnalystViews', (found) => ({
      ...found,
      rows: [
        ...[...found.rows].reverse(),
        found.columns.map(({ header }) => ({ value: header === 'Company' ? 'My own' : null })),
      ],
    }))
    const sorted = keys('AnalystViews')
    const goldman = article(
      'Goldman Sachs cut its price target on Tesla to $230 from $248 on Aug. 22, 2024.',
      '2024-08-28',
    )
    await add([goldman, ubs(199, '2024-07-14', { words: 'Corrected by hand.' })])
    expect(keys('AnalystViews').slice(0, 3)).toEqual(sorted)
    expect(keys('AnalystViews')).toHaveLength(4)
    expect(cell('AnalystViews', UBS, 'target')).toBe(199)
    expect(table('AnalystViews').rows[2]?.some(({ value }) => value === 'My own')).toBe(true)
  })

  test('a deleted row that the user pasted back is refreshed again, and may be deleted again', async () => {
    const { add, edit, keys, cell, table, workbook } = desk()
    await add([ubs(197, '2024-07-13'), morgan()])
    const rows = table('AnalystViews').rows
    const without = rows.filter((row) => row.every(({ value }) => value !== UBS))
    edit('AnalystViews', (found) => ({ ...found, rows: without }))
    await add([])
    edit('AnalystViews', (found) => ({ ...found, rows }))
    await add([])
    await add([ubs(210, '2024-07-20', { words: 'Once more.' })])
    expect(cell('AnalystViews', UBS, 'target')).toBe(210)
    const written = new Map(workbook.book().state?.tables).get('AnalystViews')
    expect(written?.deleted).toEqual([])
    expect(keys('AnalystViews')).toHaveLength(2)
  })

  test('a row that is told again after no article told it is as any other', async () => {
    const source = { title: 'Views of the week', publisher: 'Daily' }
    const { add, cell, workbook } = desk()
    await add([ubs(179, '2024-07-13', source)])
    await add([article('The bank has no view on Tesla.', '2024-07-13', source)])
    const written = () =>
      new Map(new Map(workbook.book().state?.tables).get('AnalystViews')?.rows).get(UBS)?.presence
    expect(written()).toBe('gone')
    await add([ubs(197, '2024-08-01', { words: 'Told anew.' })])
    expect([written(), cell('AnalystViews', UBS, 'articles')]).toEqual(['present', 1])
  })

  test('a table that the user deleted stays deleted', async () => {
    const { add, workbook } = desk()
    await add([ubs(197, '2024-07-13')])
    workbook.change((book) => ({ ...book, tables: book.tables.filter(({ name }) => name !== 'Figures') }))
    const done = await add([morgan()])
    expect(done.missing).toEqual(['Figures'])
    expect(workbook.book().tables.some(({ name }) => name === 'Figures')).toBe(false)
    expect((await add([])).unchanged).toBe(true)
  })

  test('a new value for the same view on another day is another row, and the older one stays as it was', async () => {
    const { add, cell, keys } = desk()
    await add([ubs(197, '2024-07-13')])
    const later = article('UBS raised its price target on Tesla to $240 on Aug. 20, 2024.', '2024-08-21')
    await add([later])
    expect(keys('AnalystViews')).toEqual([UBS, 'analyst-view|ubs|tesla|2024-08-20'])
    expect(cell('AnalystViews', UBS, 'target')).toBe(197)
  })
})

describe('columns', () => {
  test('columns that were renamed, moved and added stay so, and the renamed ones are still filled', async () => {
    const { add, edit, cell, table } = desk()
    await add([ubs(197, '2024-07-13')])
    edit('AnalystViews', (found) => {
      const own = { id: '99', header: 'My note', layout: null, formula: null }
      const columns = found.columns.map((column) =>
        column.layout?.id === 'target' ? { ...column, header: 'TP' } : column,
      )
      return {
        ...found,
        columns: [own, ...[...columns].reverse()],
        rows: found.rows.map((row) => [{ value: 'watch' }, ...[...row].reverse()]),
      }
    })
    const headers = table('AnalystViews').columns.map(({ header }) => header)
    await add([ubs(199, '2024-07-14', { words: 'Put right.' }), morgan()])
    expect(table('AnalystViews').columns.map(({ header }) => header)).toEqual(headers)
    expect([cell('AnalystViews', UBS, 'target'), cell('AnalystViews', MORGAN, 'target')]).toEqual([199, 310])
    expect(table('AnalystViews').rows.map((row) => row[0]?.value)).toEqual(['watch', null])
  })

  test('a column that the user deleted stays away, and follows the articles when it is back', async () => {
    const { add, edit, cell, table, workbook } = desk()
    await add([ubs(197, '2024-07-13')])
    const at = table('AnalystViews').columns.findIndex(({ layout }) => layout?.id === 'analyst')
    const [column, held] = [table('AnalystViews').columns[at], table('AnalystViews').rows[0]?.[at]]
    if (column === undefined || held === undefined) throw new Error('no analyst')
    edit('AnalystViews', (found) => ({
      ...found,
      columns: found.columns.toSpliced(at, 1),
      rows: found.rows.map((row) => row.toSpliced(at, 1)),
    }))
    await add([morgan()])
    expect(table('AnalystViews').columns.some(({ layout }) => layout?.id === 'analyst')).toBe(false)
    expect((await add([])).unchanged).toBe(true)
    const headers = new Map(workbook.book().state?.tables).get('AnalystViews')?.headers
    expect(headers?.map(([id]) => id)).toContain('analyst')
    const other = article(
      'UBS analyst Joseph Spak has a price target of $197 on Tesla, dated July 12, 2024.',
      '2024-09-01',
    )
    await add([other])
    edit('AnalystViews', (found) => ({
      ...found,
      columns: found.columns.toSpliced(at, 0, column),
      rows: found.rows.map((row, index) => row.toSpliced(at, 0, index === 0 ? held : { value: null })),
    }))
    expect((await add([])).conflicts).toEqual([])
    expect(cell('AnalystViews', UBS, 'analyst')).toBe('Joseph Spak')
  })

  test('a conflict that nobody settled is still one after another change of the articles', async () => {
    const { add, type } = desk()
    await add([ubs(197, '2024-07-13')])
    type('AnalystViews', UBS, 'target', { value: 150 })
    await add([ubs(190, '2024-07-14', { words: 'Another paper.' })])
    const { conflicts } = await add([])
    expect(conflicts).toMatchObject([{ base: 197, mine: 150, theirs: 190 }])
  })

  test('a computed cell that was typed over stays, and new rows get the formula of the column', async () => {
    const { add, type, table, cell } = desk()
    await add([ubs(197, '2024-07-13')])
    const before = table('AnalystViews').columns.find(({ layout }) => layout?.id === 'upside_now')?.formula
    type('AnalystViews', UBS, 'upside_now', { value: 0.5 })
    type('AnalystViews', UBS, 'score', { value: 3 })
    await add([morgan()])
    expect(cell('AnalystViews', UBS, 'upside_now')).toBe(0.5)
    const at = table('AnalystViews').columns.findIndex(({ layout }) => layout?.id === 'upside_now')
    expect(before).not.toBeNull()
    expect(table('AnalystViews').columns[at]?.formula).toBe(before)
  })

  test('a computed column that was rewritten whole is the user’s, for new rows too', async () => {
    const { add, edit, table } = desk()
    await add([ubs(197, '2024-07-13')])
    const at = table('AnalystViews').columns.findIndex(({ layout }) => layout?.id === 'upside_now')
    const mine = { formula: '[@Target]/200-1', value: -0.015 }
    edit('AnalystViews', (found) => ({
      ...found,
      columns: found.columns.map((column, index) =>
        index === at ? { ...column, formula: mine.formula } : column,
      ),
      rows: found.rows.map((row) => row.with(at, mine)),
    }))
    await add([morgan()])
    expect(table('AnalystViews').rows.map((row) => row[at])).toEqual([
      mine,
      { formula: mine.formula, value: null },
    ])
    expect((await add([])).unchanged).toBe(true)
  })

  test('a computed column that was typed over whole gets no formula back', async () => {
    const { add, edit, table } = desk()
    await add([ubs(197, '2024-07-13')])
    const at = table('AnalystViews').columns.findIndex(({ layout }) => layout?.id === 'upside_now')
    edit('AnalystViews', (found) => ({
      ...found,
      columns: found.columns.map((column, index) => (index === at ? { ...column, formula: null } : column)),
      rows: found.rows.map((row) => row.with(at, { value: 0.1 })),
    }))
    await add([morgan()])
    expect(table('AnalystViews').rows.map((row) => row[at])).toEqual([{ value: 0.1 }, { value: null }])
  })
})
