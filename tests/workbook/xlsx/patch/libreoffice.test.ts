import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { recalculated, soffice } from '../../../tracker/libreoffice'
import {
  columnOf,
  contentOf,
  edited,
  FIVE,
  mergeInto,
  partsOf,
  refreshed,
  row,
  tableOf,
  THREE,
  trackerFile,
  valueOf,
} from '../tracker-file'
import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { testWith } from '../../../installed'

const withOffice = testWith('soffice')

const three = contentOf({ AnalystViews: THREE })
const five = contentOf({
  AnalystViews: FIVE,
  Fleets: [row('f1', { owner: 'xAI', count: 100_000 }), row('f2', { owner: 'Meta', count: 350_000 })],
})

/** A file as LibreOffice saves it. */
function resaved(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'resaved-'))
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      soffice ?? '',
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'out', 'in.xlsx'],
      { cwd: folder, stdio: 'ignore', timeout: 150_000 },
    )
    return new Uint8Array(readFileSync(path.join(folder, 'out', 'in.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Texts of cells as CSV shows them: percentages in their own form. */
const numberOf = (text: string): number | string => {
  const number = Number(text.replace('%', '')) / (text.endsWith('%') ? 100 : 1)
  return text.trim() === '' || Number.isNaN(number) ? text : number
}

/** Formula cells of a table whose value in the file is not what LibreOffice calculates. */
async function wrongValues(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const table = await tableOf(valueOf(openFileWorkbook(bytes)), name)
  const cells = recalculated(bytes, [table.sheet]).get(table.sheet) ?? []
  return table.rows.flatMap((line, down) =>
    line.flatMap(({ value, formula }, right) => {
      const found = cells[table.row + 1 + down]?.[table.column + right] ?? ''
      const shown = numberOf(found)
      const same =
        typeof value === 'number' && typeof shown === 'number'
          ? Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(value))
          : String(value ?? '') === found
      return formula === null || same
        ? []
        : [`${table.headers[right] ?? ''} ${down}: ${String(value)} / ${found}`]
    }),
  )
}

/** The part of the views' table: LibreOffice numbers parts anew. */
const tablePart = (bytes: Uint8Array): string =>
  [...partsOf(bytes).values()].find((text) => text.includes('displayName="AnalystViews"')) ?? ''

withOffice(
  'a refreshed file holds the values that LibreOffice calculates',
  async () => {
    const after = (await refreshed(await trackerFile(three), five)).bytes()
    expect(await wrongValues(after, 'AnalystViews')).toEqual([])
    expect(await wrongValues(after, 'Fleets')).toEqual([])
  },
  120_000,
)

withOffice(
  'data moved below the table is calculated as before',
  async () => {
    const before = edited(await trackerFile(three), {
      'xl/worksheets/sheet2.xml': (text) =>
        text.replace(
          '</sheetData>',
          '<row r="12"><c r="A12"><v>7</v></c><c r="B12"><f>A12*SUM(J6:J8)</f><v>4200</v></c></row></sheetData>',
        ),
    })
    const wanted = contentOf({
      AnalystViews: [
        ...FIVE,
        ...FIVE.slice(0, 3).map((each) => ({
          ...each,
          key: `${each.key}b`,
          cells: { ...each.cells, key: `${each.key}b` },
        })),
      ],
    })
    const after = (await refreshed(before, wanted)).bytes()
    const sheet = recalculated(after, ['Analyst Views']).get('Analyst Views')
    const sum = 100 + 250 + 300 + 400 + 500 + 100 + 250 + 300
    expect(sheet?.[16]?.slice(0, 2)).toEqual(['7', String(7 * sum)])
  },
  120_000,
)

withOffice(
  'a tracker that LibreOffice saved is refreshed; formulas of columns are put back',
  async () => {
    const saved = resaved(await trackerFile(three))
    const workbook = valueOf(openFileWorkbook(saved))
    expect(valueOf(await mergeInto(workbook, three)).steps).toBe(0)
    const after = await refreshed(saved, five)
    expect(columnOf(await tableOf(after, 'AnalystViews'), 'Target')).toEqual([100, 250, 300, 400, 500])
    expect(await wrongValues(after.bytes(), 'AnalystViews')).toEqual([])
    expect(tablePart(saved)).not.toContain('calculatedColumnFormula')
    expect(tablePart(after.bytes())).toContain(
      'calculatedColumnFormula>IF(AnalystViews[[#This Row],[Target]]=',
    )
  },
  180_000,
)
