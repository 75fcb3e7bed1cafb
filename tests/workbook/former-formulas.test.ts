import { tableOf as catalogueOf } from '../../src/tracker/catalogue'
import { expandFormula } from '../../src/tracker/formula-template'
import { newNames } from '../../src/tracker/names'
import { planTracker } from '../../src/tracker/new-plan'
import type { TrackerContent } from '../../src/tracker/row'
import type { FoundTable } from '../../src/tracker/snapshot'
import { toFileForm } from '../../src/formula/file-form'
import { createMemoryWorkbook } from '../../src/workbook/memory/workbook'
import { createOfficeWorkbook } from '../../src/workbook/office/office-workbook'
import type { Workbook } from '../../src/workbook/port'
import { newFileWorkbook, openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { startOfficeHost } from '../office-host/start'
import { formerFormula, planFormerly } from '../tracker/formerly'
import { evaluate } from './office/evaluate'
import { savedByLibreOffice } from './xlsx/libre-office'
import {
  contentOf,
  FIVE,
  mergeInto,
  partOf,
  partsOf,
  SETTINGS,
  tableOf,
  THREE,
  valueOf,
  view,
} from './xlsx/tracker-file'
import { testWith } from '../installed'

const names = newNames('en', {
  readOnly: false,
  sheets: [],
  tables: [],
  names: [],
  charts: [],
  state: null,
})

const THEIRS = 'AnalystViews[[#This Row],[Target]]*2'

/** A tracker made earlier, in which the user typed over one rating and gave the scores a formula of their own. */
async function made(workbook: Workbook, content: TrackerContent): Promise<void> {
  valueOf(await workbook.read())
  valueOf(await workbook.apply(planFormerly(planTracker(content, SETTINGS, names), names)))
  const { headers, rows } = await tableOf(workbook, 'AnalystViews')
  const write = (header: string, row: number, cell: { value: null; formula: string } | { value: string }) => {
    const column = headers.indexOf(header)
    return { row, column, cell, expected: rows[row]?.[column]?.value ?? null }
  }
  const cells = [
    write('Rating', 1, { value: 'My view' }),
    ...rows.map((_row, index) => write('Score', index, { value: null, formula: THEIRS })),
  ]
  valueOf(await workbook.apply({ steps: [{ do: 'write-cells', table: 'AnalystViews', cells }] }))
}

/** The formulas of a column in file form, or what a cell without one holds. */
const column = ({ headers, rows, name }: FoundTable, header: string) =>
  rows.map((cells) => {
    const cell = cells[headers.indexOf(header)]
    return cell?.formula == null ? (cell?.value ?? null) : fileForm(cell.formula, name)
  })

const fileForm = (formula: string, table: string): string =>
  toFileForm(formula.replaceAll('_xlfn.', ''), table)

const formulaOf = (id: string): string =>
  fileForm(
    expandFormula(
      catalogueOf('AnalystViews').columns.find((each) => each.id === id)?.formula ?? '',
      'AnalystViews',
      names,
    ),
    'AnalystViews',
  )

const allOf = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text)

const startExcel = () => {
  const host = startOfficeHost({ evaluate })
  const uninstall = host.install()
  return {
    excel: createOfficeWorkbook(),
    stop: () => {
      uninstall()
      host.dispose()
    },
  }
}

const HOMES: readonly (readonly [home: string, () => readonly [Workbook, () => void]])[] = [
  ['memory', () => [createMemoryWorkbook(), () => undefined]],
  ['a file', () => [newFileWorkbook(), () => undefined]],
  [
    'Excel',
    () => {
      const { excel, stop } = startExcel()
      return [excel, stop]
    },
  ],
]

describe.each(HOMES)('a tracker made earlier in %s', (_home, create) => {
  test('gets the formulas of now, keeping what is the user’s', async () => {
    const [workbook, stop] = create()
    try {
      await made(workbook, contentOf({ AnalystViews: THREE }))
      const before = await tableOf(workbook, 'AnalystViews')
      expect(fileForm(before.formulas[before.headers.indexOf('Status')] ?? '', before.name)).toBe(
        formerFormula('AnalystViews', 'status', names)?.replaceAll('_xlfn.', ''),
      )
      valueOf(await mergeInto(workbook, contentOf({ AnalystViews: FIVE })))
      const after = await tableOf(workbook, 'AnalystViews')
      expect(column(after, 'Status')).toEqual(allOf(formulaOf('status'), 5))
      expect(column(after, 'Check')).toEqual(allOf(formulaOf('check'), 5))
      const rating = formulaOf('rating')
      expect(column(after, 'Rating')).toEqual([rating, 'My view', rating, rating, rating])
      expect(column(after, 'Score').slice(0, 3)).toEqual(allOf(THEIRS, 3))
      expect(fileForm(after.formulas[after.headers.indexOf('Status')] ?? '', after.name)).toBe(
        formulaOf('status'),
      )
      expect(valueOf(await mergeInto(workbook, contentOf({ AnalystViews: FIVE }))).steps).toBe(0)
    } finally {
      stop()
    }
  })

  test('of more rows than are read formula by formula gets them too', async () => {
    const [workbook, stop] = create()
    const views = Array.from({ length: 150 }, (_, index) => view(`k${index}`, `Broker ${index}`, 100 + index))
    try {
      await made(workbook, contentOf({ AnalystViews: views }))
      valueOf(await mergeInto(workbook, contentOf({ AnalystViews: views })))
      const after = await tableOf(workbook, 'AnalystViews')
      expect(column(after, 'Status')).toEqual(allOf(formulaOf('status'), 150))
      expect(column(after, 'Rating').filter((text) => text !== formulaOf('rating'))).toEqual(['My view'])
      expect(column(after, 'Score')).toEqual(allOf(THEIRS, 150))
      expect(valueOf(await mergeInto(workbook, contentOf({ AnalystViews: views }))).steps).toBe(0)
    } finally {
      stop()
    }
  })
})

const earlierFile = async (): Promise<Uint8Array> => {
  const workbook = newFileWorkbook()
  await made(workbook, contentOf({ AnalystViews: THREE }))
  return workbook.bytes()
}

const refreshedFile = async (file: Uint8Array): Promise<Uint8Array> => {
  const workbook = valueOf(openFileWorkbook(file))
  valueOf(await mergeInto(workbook, contentOf({ AnalystViews: FIVE })))
  return workbook.bytes()
}

test('a file keeps no formula of then, and the columns have those of now', async () => {
  const before = await earlierFile()
  const after = await refreshedFile(before)
  const former = formerFormula('AnalystViews', 'check', names) ?? ''
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const parts = [...partsOf(before)].flatMap(([part, text]) => (text.includes(escaped(former)) ? [part] : []))
  expect(parts).toHaveLength(2)
  for (const part of parts) {
    expect(partOf(after, part)).not.toContain(escaped(former))
    expect(partOf(after, part)).toContain(
      escaped(
        expandFormula(
          catalogueOf('AnalystViews').columns.find(({ id }) => id === 'check')?.formula ?? '',
          'AnalystViews',
          names,
        ),
      ),
    )
  }
})

testWith('soffice')(
  'a file that LibreOffice saved in between gets them too',
  async () => {
    const file = savedByLibreOffice(await earlierFile())
    const after = await tableOf(valueOf(openFileWorkbook(await refreshedFile(file))), 'AnalystViews')
    expect(column(after, 'Status')).toEqual(allOf(formulaOf('status'), 5))
    expect(column(after, 'Check')).toEqual(allOf(formulaOf('check'), 5))
    expect(column(after, 'Score').slice(0, 3)).toEqual(allOf(THEIRS, 3))
  },
  180_000,
)
