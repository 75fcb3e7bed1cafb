import { startOfficeHost, type OfficeHost } from './start'

let host: OfficeHost

beforeEach(() => {
  host = startOfficeHost()
  const rows = [
    ['Bank', 'Target'],
    ['UBS', 3],
    ['Barclays', 9],
    ['UBS', 1],
    ['Jefferies', 4],
  ]
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      host.user.type('Sheet1', `${'AB'[column] ?? ''}${row + 1}`, value)
    })
  })
  host.user.makeTable('Sheet1', 'A1:B5', 'Views')
})

const hidden = () => host.sheet('Sheet1').hiddenRows
const targets = () => host.table('Views').values.map(([, target]) => target)

test('a filter hides the rows that show none of its values, and shows them again when it is taken away', () => {
  host.user.filterTable('Views', 'Bank', ['UBS'])
  expect(hidden()).toEqual([2, 4])
  host.user.filterTable('Views', 'Target', ['1'])
  expect(hidden()).toEqual([1, 2, 4])
  host.user.clearFilters('Views')
  expect(hidden()).toEqual([])
  expect(host.table('Views').columns.map(({ filter }) => filter)).toEqual([null, null])
})

test('a filtered table is sorted in its shown rows alone', () => {
  host.user.filterTable('Views', 'Bank', ['UBS'])
  host.user.sortTable('Views', 'Target', true)
  expect(targets()).toEqual([1, 9, 3, 4])
  expect(hidden()).toEqual([2, 4])
  host.user.clearFilters('Views')
  host.user.sortTable('Views', 'Target', false)
  expect(targets()).toEqual([9, 4, 3, 1])
})
