import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { CellValue } from '../../office-host/model/cell'
import {
  plainFormula,
  plainSource,
  plainValue,
  type ChartFacts,
  type SheetFacts,
  type WorkbookFacts,
} from './workbook-facts'

/** What an .xlsx file holds, read by libraries that know nothing of the tracker: its cells by exceljs. */
export async function fileFacts(file: Uint8Array): Promise<WorkbookFacts> {
  const parts = unzipSync(file)
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const book = new ExcelJS.Workbook()
  // Its table reader stops at calculated columns; tables are read from their parts.
  await book.xlsx.load(Uint8Array.from(file).buffer, { ignoreNodes: ['tableParts'] })
  return new Map(
    book.worksheets.map((sheet, index): [string, SheetFacts] => {
      const part = `xl/worksheets/sheet${index + 1}.xml`
      return [
        sheet.name,
        {
          visibility: sheet.state,
          tables: new Map(linked(text, part, 'table').map((name) => tableOf(text(name)))),
          cells: cellsOf(sheet),
          charts: linked(text, part, 'drawing').flatMap((drawing) => chartsOf(text, drawing)),
        },
      ]
    }),
  )
}

type Text = (name: string) => string

const attribute = (xml: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? ''

/** The parts of a kind that another part is related to, in the order in which it lists them. */
function linked(text: Text, part: string, kind: string): string[] {
  const folder = part.slice(0, part.lastIndexOf('/'))
  const relations = text(`${folder}/_rels/${part.slice(folder.length + 1)}.rels`)
  return [...relations.matchAll(/<Relationship [^>]*>/g)]
    .map(([each]) => each)
    .filter((each) => attribute(each, 'Type').endsWith(`/${kind}`))
    .map((each) => new URL(attribute(each, 'Target'), `file:///${folder}/`).pathname.slice(1))
}

const tableOf = (xml: string): [string, string] => {
  const table = /<table [^>]*>/.exec(xml)?.[0] ?? ''
  return [attribute(table, 'displayName'), attribute(table, 'ref')]
}

function chartsOf(text: Text, drawing: string): ChartFacts[] {
  const names = [...text(drawing).matchAll(/<xdr:graphicFrame[^]*?<xdr:cNvPr [^>]*>/g)].map(([each]) =>
    attribute(each.slice(each.indexOf('<xdr:cNvPr')), 'name'),
  )
  return linked(text, drawing, 'chart').map((part, index) => ({
    name: names[index] ?? '',
    series: [...text(part).matchAll(/<c:ser>[^]*?<\/c:ser>/g)].map(([series]) => {
      const of = (role: string): string =>
        new RegExp(`<c:${role}>[^]*?<c:f>([^<]*)</c:f>`).exec(series)?.[1] ?? ''
      const name = /<c:tx><c:v>([^<]*)<\/c:v>/.exec(series)?.[1] ?? ''
      return plainSource(`${name}|${of('val') || of('yVal')}|${of('cat') || of('xVal')}`)
    }),
  }))
}

function cellsOf(sheet: ExcelJS.Worksheet): SheetFacts['cells'] {
  const cells = new Map<string, SheetFacts['cells'] extends ReadonlyMap<string, infer C> ? C : never>()
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const formula = cell.formula as string | undefined
      const value = plainValue(simple(formula === undefined ? cell.value : (cell.result ?? null)))
      if (value === null && formula === undefined) return
      cells.set(cell.address, {
        value,
        formula: formula === undefined ? null : plainFormula(formula),
        numberFormat: cell.numFmt ?? 'General',
      })
    })
  })
  return cells
}

/** Days from 30 December 1899 to 1 January 1970. */
const EPOCH = 25_569

function simple(value: ExcelJS.CellValue | ExcelJS.CellFormulaValue['result']): CellValue | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.getTime() / 86_400_000 + EPOCH
  if (typeof value !== 'object') return value
  if ('text' in value && typeof value.text === 'string') return value.text
  throw new Error(`a cell holds ${JSON.stringify(value)}`)
}
