import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Makes LibreOffice calculate a file anew when it opens it, whatever values it holds. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  '<value>0</value></prop></item></oor:items>'

/** A workbook as LibreOffice saves it again after it has calculated every formula. */
export function savedByLibreOffice(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-office-'))
  try {
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true })
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE)
    writeFileSync(path.join(folder, 'book.xlsx'), file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const command = [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      'saved',
      'book.xlsx',
    ]
    execFileSync('soffice', [profile, ...command], { cwd: folder, stdio: 'ignore', timeout: 150_000 })
    return readFileSync(path.join(folder, 'saved/book.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
