import { columnOf, contentOf, edited, refreshed, tableOf, THREE, trackerFile } from '../tracker-file'

const SHEET = 'xl/worksheets/sheet2.xml'

test('the blank row of an empty table is filled first', async () => {
  const table = await tableOf(
    await refreshed(await trackerFile(contentOf({})), contentOf({ AnalystViews: THREE })),
    'AnalystViews',
  )
  expect(columnOf(table, 'Target')).toEqual([100, 200, 300])
})

test('a formula that the user typed alone into the blank row stays, and new rows come below', async () => {
  const file = edited(await trackerFile(contentOf({})), {
    [SHEET]: (text) => text.replace(/<c r="J6"([^>]*)\/>/, '<c r="J6"$1><f>B2+1</f><v>1</v></c>'),
  })
  const table = await tableOf(await refreshed(file, contentOf({ AnalystViews: THREE })), 'AnalystViews')
  expect(columnOf(table, 'Target')).toEqual([1, 100, 200, 300])
  expect(table.rows[0]?.[table.headers.indexOf('Target')]?.formula).toBe('B2+1')
})
