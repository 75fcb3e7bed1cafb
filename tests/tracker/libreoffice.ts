import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where LibreOffice's spreadsheet program is, or null. */
export const soffice = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find(existsSync) ?? null

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** CSV of every sheet: comma, double quotes, UTF-8, values as they are and not as they are shown. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** Opens a workbook in LibreOffice, calculates all of it anew and gives each sheet's cells as texts. */
export function recalculated(
  file: Uint8Array,
  sheets: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (soffice === null) throw new Error('LibreOffice is missing')
  const folder = mkdtempSync(path.join(tmpdir(), 'tracker-lo-'))
  try {
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true })
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE)
    writeFileSync(path.join(folder, 'book.xlsx'), file)
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        EVERY_SHEET,
        'book.xlsx',
      ],
      { cwd: folder, stdio: 'ignore', timeout: 150_000 },
    )
    return new Map(
      sheets.map((name) => [name, parseCsv(readFileSync(path.join(folder, `book-${name}.csv`), 'utf8'))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (quoted) {
      if (character !== '"') field += character
      else if (text.charAt(i + 1) === '"') field += text.charAt(++i)
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(field)
      field = ''
      if (character === '\n') rows.push([])
    } else if (character !== '\r') field += character
  }
  rows.at(-1)?.push(field)
  return rows
}
