import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Makes LibreOffice calculate a file anew when it opens it, whatever values it holds. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  '<value>0</value></prop></item></oor:items>'

/** Comma, double quotes, UTF-8, everything quoted, raw values, every sheet. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1'

/** What LibreOffice calculates for a workbook: rows of values by sheet name. */
export function calculateInLibreOffice(file: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'formula-oracle-'))
  try {
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true })
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE)
    writeFileSync(path.join(folder, 'book.xlsx'), file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', EVERY_SHEET, 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 150_000,
    })
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    return new Map(
      sheets.map((name) => [name.slice('book-'.length, -'.csv'.length), rows(path.join(folder, name))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Blank cells have no quotation marks, all others have; the empty match at the end adds a row that nothing reads. */
function rows(file: string): string[][] {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const found: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', after] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (after === ',') continue
    found.push(row)
    row = []
  }
  return found
}
