import fc from 'fast-check'
import type { InspectedSheet, InspectedWorkbook } from '../../office-host/inspect'
import type { InspectedTable } from '../../office-host/inspect-table'
import type { OfficeHost } from '../../office-host/start'
import type { User } from '../../office-host/user/user'

/** Tables that a user works in; the articles of `stories` fill them. */
const TABLES = ['AnalystViews', 'Investments', 'Fleets'] as const

const KINDS = [
  'type',
  'type',
  'type',
  'type',
  'type-formula',
  'paint',
  'add-row',
  'delete-row',
  'hide-row',
  'sort',
  'filter',
  'filter',
  'clear-filters',
  'rename-column',
  'own-column',
  'move-column',
  'delete-column',
  'rename-table',
  'rename-sheet',
  'note-below',
  'delete-chart',
  'delete-table',
] as const

/** Something a user does to a table of a tracker; places count modulo what is there. */
export interface Deed {
  readonly kind: (typeof KINDS)[number]
  readonly table: (typeof TABLES)[number]
  readonly row: number
  readonly column: number
}

/** What a user did to a tracker between two refreshes. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    table: fc.constantFrom(...TABLES),
    row: fc.nat(9),
    column: fc.nat(60),
  }),
  { maxLength: 8 },
)

type Excel = Pick<OfficeHost, 'user' | 'uncalculated'>

/**
 * Does deeds one after the other. Each leaves a text of its own, `mine 3`, or a colour, `#C0FFE3`, so that what is lost is
 * known by it; they are counted from `first`.
 */
export const doAll = (excel: Excel, done: readonly Deed[], first = 0): void =>
  done.forEach((deed, index) => {
    const { sheets } = excel.uncalculated
    const sheet = sheets.find(({ tables }) => tables.some(isOf(deed)))
    const table = sheet?.tables.find(isOf(deed))
    if (sheet !== undefined && table !== undefined) act(excel.user, sheets, sheet, table, deed, first + index)
  })

const isOf =
  ({ table }: Deed) =>
  ({ name }: InspectedTable): boolean =>
    name === table || name === `My_${table}`

function act(
  user: User,
  sheets: readonly InspectedSheet[],
  { name: sheet }: InspectedSheet,
  table: InspectedTable,
  deed: Deed,
  count: number,
): void {
  const { name, columns, values } = table
  const text = `mine ${count}`
  const at = deed.column % columns.length
  const row = deed.row % values.length
  const column = columns[at]?.name ?? ''
  const cell = `${letters(leftOf(table) + at)}${topOf(table) + 1 + row}`
  switch (deed.kind) {
    case 'type':
      if (column !== 'Key') user.typeInTable(name, row, column, text)
      return
    case 'type-formula':
      if (column !== 'Key') user.typeInTable(name, row, column, `="${text}"`)
      return
    case 'paint':
      user.format(
        sheet,
        cell,
        'fill.color',
        `#C0FF${(count % 256).toString(16).toUpperCase().padStart(2, '0')}`,
      )
      user.format(sheet, cell, 'numberFormat', '0.000')
      return
    case 'add-row':
      user.insertRow(name, row)
      user.typeInTable(name, row, columns.find((each) => each.name !== 'Key')?.name ?? '', text)
      return
    case 'delete-row':
      user.deleteRow(name, row)
      return
    case 'hide-row': {
      const line = topOf(table) + 1 + row
      user.hideLines(sheet, `${line}:${line}`)
      return
    }
    case 'sort':
      user.sortTable(name, column, deed.row % 2 === 0)
      return
    case 'filter':
      user.filterTable(name, column, [deed.row === 9 ? 'nothing' : String(values[row]?.[at])])
      return
    case 'clear-filters':
      user.clearFilters(name)
      return
    case 'rename-column':
      user.renameColumn(name, column, text)
      return
    case 'own-column':
      user.insertColumn(name, at, text)
      user.typeInTable(name, row, text, deed.row % 2 === 0 ? text : '=1+1')
      return
    case 'move-column':
      user.moveColumn(name, column, deed.row % columns.length)
      return
    case 'delete-column':
      if (column !== 'Key') user.deleteColumn(name, column)
      return
    case 'delete-table':
      user.deleteTable(name)
      return
    case 'rename-table':
      if (!name.startsWith('My_')) user.renameTable(name, `My_${name}`)
      return
    case 'rename-sheet':
      user.renameSheet(sheet, text)
      return
    case 'note-below':
      user.type(sheet, `A${topOf(table) + values.length + 2 + deed.row}`, text)
      return
    case 'delete-chart': {
      const chart = sheets.flatMap(({ charts }) => charts)[deed.row]
      if (chart !== undefined) user.deleteChart(chart.name)
    }
  }
}

/** The line of a table's headers. */
const topOf = ({ address }: InspectedTable): number => Number(/\d+/.exec(address)?.[0] ?? 1)

/** The column of a table's first cell, from 0. */
const leftOf = ({ address }: InspectedTable): number =>
  [...(/^[A-Z]+/.exec(address)?.[0] ?? 'A')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

/** A column's letters by its number from 0. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The texts and colours of deeds that stand somewhere: in a cell, a header, a sheet's name. */
export const marks = ({ sheets }: InspectedWorkbook): readonly string[] =>
  sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .flatMap(({ name, cells }) => [
      name,
      ...[...cells.values()].flatMap(({ value, formula, style }) => [
        /^="(mine \d+)"$/.exec(formula ?? '')?.[1] ?? String(value),
        String(style['fill.color']),
      ]),
    ])
    .filter((text) => /^(?:mine \d+|#C0FF[\dA-F]{2})$/.test(text))
    .sort()
