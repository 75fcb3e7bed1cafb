import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { recalculated } from '../../../tracker/libreoffice'
import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { contentOf, FIVE, mergeInto, THREE, trackerFile, valueOf } from '../tracker-file'
import {
  before,
  below,
  columnAfter,
  editedBy,
  inRow,
  MICROSOFT,
  SHEET,
  SOURCES,
  TABLE,
  WORKBOOK,
} from './parts'
import { otherBook } from './other-book'
import { testWith } from '../../../installed'

const withOffice = testWith('soffice')
const validator = path.resolve(__dirname, '../../../../../shared/tools/validate-xlsx')

const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`
const XM = `${MICROSOFT}/excel/2006/main`
const five = contentOf({ AnalystViews: FIVE })
const RANK = 'SUM((AnalystViews[Target]&gt;=AnalystViews[[#This Row],[Target]])*1)'

/** A tracker with much of a user's in it at once: what is in it is told at each place. */
async function busyFile(): Promise<Uint8Array> {
  const file = await trackerFile(contentOf({ AnalystViews: THREE }))
  const own = columnAfter(file, 1)
  const beside = columnAfter(file, 3)
  return editedBy(
    file,
    ...otherBook('Rates', 'A1', 5),
    {
      [WORKBOOK]: (text) =>
        text
          .replace(
            /<definedName name="_xlnm.Print_Area" localSheetId="1">[^<]*</,
            `<definedName name="_xlnm.Print_Area" localSheetId="1">'Analyst Views'!$A$1:$J$8<`,
          )
          .replace(
            '</definedNames>',
            `<definedName name="Seen">'Analyst Views'!$J$6:$J$8</definedName></definedNames>`,
          ),
    },
    {
      // A column of the user's whose formula is an array formula.
      [TABLE]: (text) =>
        text
          .replaceAll(/ref="A5:[A-Z]+8"/g, `ref="A5:${own}8"`)
          .replace(
            /<tableColumns count="(\d+)">/,
            (_all, count: string) => `<tableColumns count="${Number(count) + 1}">`,
          )
          .replace(
            '</tableColumns>',
            `<tableColumn id="99" name="Rank"><calculatedColumnFormula array="1">${RANK}</calculatedColumnFormula></tableColumn></tableColumns>`,
          ),
      [SHEET]: (text) => {
        const columns = [6, 7, 8].reduce(
          (sheet, row) =>
            inRow(
              row,
              `<c r="${own}${row}"><f t="array" ref="${own}${row}">${RANK}</f><v>${9 - row}</v></c>`,
            )(sheet),
          inRow(5, `<c r="${own}5" t="inlineStr"><is><t>Rank</t></is></c>`)(text),
        )
        return [
          // Grouped rows, an array beside the table, data with formulas below it, merged cells there.
          (sheet: string) => sheet.replace('<row r="7"', '<row r="7" outlineLevel="1"'),
          inRow(6, `<c r="${beside}6"><f t="array" ref="${beside}6:${beside}7">J6:J7*2</f><v>200</v></c>`),
          inRow(7, `<c r="${beside}7"><v>400</v></c>`),
          below(
            '<row r="10"><c r="A10"><v>7</v></c><c r="B10"><f>A10*SUM(J6:J8)</f><v>4200</v></c><c r="C10"><f>[1]Rates!$A$1+SUM(Seen)</f><v>605</v></c></row><row r="11"><c r="A11" t="inlineStr"><is><t>merged</t></is></c></row>',
          ),
          before('<conditionalFormatting', '<mergeCells count="1"><mergeCell ref="A11:C11"/></mergeCells>'),
          before(
            '</worksheet>',
            `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Analyst Views'!$B$6:$B$8</xm:f></x14:formula1><xm:sqref>C6:C8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
          ),
        ].reduce((sheet, edit) => edit(sheet), columns)
      },
      // Sums of the user's on another sheet.
      [SOURCES]: below(
        `<row r="40"><c r="A40"><f>SUM(AnalystViews[Target])+'Analyst Views'!A10</f><v>607</v></c><c r="B40"><f>SUM('Analyst Views'!$J$6:$J$8)</f><v>600</v></c><c r="C40"><f>SUM(AnalystViews[Rank])</f><v>6</v></c></row>`,
      ),
    },
  )
}

const findings = (file: Uint8Array): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'busy-'))
  try {
    const name = path.join(folder, 'busy.xlsx')
    writeFileSync(name, file)
    return spawnSync(validator, [name], { encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

withOffice(
  'LibreOffice opens a busy tracker that was refreshed and calculates what is to be expected',
  async () => {
    const edited = await busyFile()
    const workbook = valueOf(openFileWorkbook(edited))
    valueOf(await mergeInto(workbook, five))
    const after = workbook.bytes()
    if (existsSync(validator)) expect(findings(after)).toBe(findings(edited))
    const sheets = recalculated(after, ['Analyst Views', 'Sources'])
    const views = sheets.get('Analyst Views') ?? []
    const targets = [100, 250, 300, 400, 500]
    const sum = targets.reduce((all, each) => all + each, 0)
    const header = views[4] ?? []
    const column = (name: string) => views.slice(5, 10).map((row) => Number(row[header.indexOf(name)]))
    expect(column('Target')).toEqual(targets)
    expect(column('Rank')).toEqual([5, 4, 3, 2, 1])
    expect(views[11]?.slice(0, 3)).toEqual(['7', String(7 * sum), String(5 + sum)])
    expect(views[12]?.[0]).toBe('merged')
    const beside = header.indexOf('Rank') + 2
    expect([views[5]?.[beside], views[6]?.[beside]]).toEqual(['200', '500'])
    expect(sheets.get('Sources')?.[39]?.slice(0, 3)).toEqual([String(sum + 7), String(sum), '15'])
  },
  300_000,
)
