import { invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/office-error'
import { raiseSheet } from './change-events'
import { sheetDeleted } from './lost-references'
import { Range } from './range'
import { sheetRenamed } from './rename-in-formulas'
import type { Sheet, Visibility } from './sheet'
import type { Workbook } from './workbook'

/** Throws InvalidArgument for a name Excel refuses and ItemAlreadyExists for one that is taken. */
export function checkSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  const bad =
    name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")
  if (bad || name.toLowerCase() === 'history') throw invalidArgument(`${name} is no valid sheet name`)
  const other = workbook.findSheet(name)
  if (other !== undefined && other !== except) throw itemAlreadyExists(`sheet ${name}`)
}

function mustChangeStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw invalidOperation('The structure of the workbook is protected')
}

/** Adds a sheet at the end; without a name it is the next SheetN. */
export function addSheet(workbook: Workbook, wanted: string | undefined): Sheet {
  mustChangeStructure(workbook)
  let count = workbook.sheets.length + 1
  while (wanted === undefined && workbook.findSheet(`Sheet${count}`) !== undefined) count++
  const name = wanted ?? `Sheet${count}`
  checkSheetName(workbook, name)
  const sheet = workbook.addSheet(name)
  raiseSheet('worksheetAdded', sheet)
  return sheet
}

/** Gives a sheet another name and follows it into formulas. */
export function renameSheet(sheet: Sheet, name: string): void {
  mustChangeStructure(sheet.workbook)
  checkSheetName(sheet.workbook, name, sheet)
  const old = sheet.name
  sheet.name = name
  sheetRenamed(sheet.workbook, old, name)
}

const visibleOthers = (sheet: Sheet): Sheet[] =>
  sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible')

/** Activates another sheet where this one was active. */
function leave(sheet: Sheet): void {
  const { workbook } = sheet
  const [next] = visibleOthers(sheet)
  if (workbook.active === sheet && next !== undefined) activateSheet(next)
}

/** Shows or hides a sheet; the last visible one stays. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  mustChangeStructure(sheet.workbook)
  if (visibility !== 'Visible' && visibleOthers(sheet).length === 0)
    throw invalidOperation('The last visible sheet cannot be hidden')
  sheet.visibility = visibility
  if (visibility !== 'Visible') leave(sheet)
}

/** Deletes a sheet and all on it; a very hidden one and the last visible one cannot be deleted. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet
  mustChangeStructure(workbook)
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted')
  if (sheet.visibility === 'Visible' && visibleOthers(sheet).length === 0)
    throw invalidOperation('The last visible sheet cannot be deleted')
  leave(sheet)
  sheetDeleted(sheet)
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)
  sheet.isDeleted = true
  for (const table of sheet.tables) table.isDeleted = true
  for (const chart of sheet.charts) chart.isDeleted = true
  workbook.isStale = true
  raiseSheet('worksheetDeleted', sheet)
}

/** Makes a sheet the active one; a hidden one cannot be. */
export function activateSheet(sheet: Sheet): void {
  const { workbook } = sheet
  if (sheet.visibility !== 'Visible') throw invalidOperation(`Sheet ${sheet.name} is hidden`)
  if (workbook.active === sheet) return
  const before = workbook.active
  workbook.select(new Range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }))
  raiseSheet('worksheetDeactivated', before)
  raiseSheet('worksheetActivated', sheet)
}

/** Puts a sheet at a position from 0; -1 and the like are refused. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook
  mustChangeStructure(sheet.workbook)
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
    throw invalidArgument(`There is no position ${position}`)
  sheets.splice(sheets.indexOf(sheet), 1)
  sheets.splice(position, 0, sheet)
}
