import type { Visibility } from '../model/sheet'
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheet-changes'
import { protectSheet, unprotectSheet } from '../types/worksheet-protection'
import type { Stage } from './stage'

/** What a user does to sheets. */
export const sheetActs = ({ workbook, sheet, act }: Stage) => ({
  addSheet: (name: string) => act(() => void addSheet(workbook, name)),
  renameSheet: (name: string, renamed: string) => act(() => renameSheet(sheet(name), renamed)),
  deleteSheet: (name: string) => act(() => deleteSheet(sheet(name))),
  moveSheet: (name: string, position: number) => act(() => moveSheet(sheet(name), position)),
  showSheet: (name: string, visibility: Visibility) => act(() => setVisibility(sheet(name), visibility)),
  protect: (name: string, options?: Readonly<Record<string, unknown>>, password?: string) =>
    act(() => protectSheet(sheet(name), options, password)),
  unprotect: (name: string, password?: string) => act(() => unprotectSheet(sheet(name), password)),
  protectWorkbook: (on = true) => act(() => void (workbook.structureProtected = on)),
})
