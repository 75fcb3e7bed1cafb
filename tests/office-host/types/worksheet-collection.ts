import { addSheet } from '../model/sheet-changes'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { isAbsent, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'
import { eventMethods } from './event-methods'
import { worksheet } from './worksheet'

const shown = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true
    ? workbook.sheets.filter(({ visibility }) => visibility === 'Visible')
    : workbook.sheets

function first(sheets: readonly Sheet[], at: number): HostObject {
  const sheet = sheets.at(at)
  if (sheet === undefined) throw itemNotFound('a visible sheet')
  return worksheet(sheet)
}

const collectionType: OfficeType<Workbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(worksheet),
  item: (workbook, key) => {
    const sheet = workbook.findSheet(text(key, 'key'))
    if (sheet === undefined) throw itemNotFound(`sheet ${String(key)}`)
    return worksheet(sheet)
  },
  methods: {
    ...eventMethods(
      'DataChanged',
      'SelectionChanged',
      'Activated',
      'Deactivated',
      'Added',
      'Deleted',
      'FormatChanged',
    ),
    add: (workbook, [name]) => worksheet(addSheet(workbook, isAbsent(name) ? undefined : text(name, 'name'))),
    getCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    getActiveWorksheet: (workbook) => worksheet(workbook.active),
    getFirst: (workbook, [visibleOnly]) => first(shown(workbook, visibleOnly), 0),
    getLast: (workbook, [visibleOnly]) => first(shown(workbook, visibleOnly), -1),
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.findSheet(text(key, 'key'))
      return sheet === undefined ? nullObject : worksheet(sheet)
    },
  },
}

/** The sheets of a workbook, in the order of their tabs. */
export const worksheetCollection = (workbook: Workbook): HostObject => hostObject(collectionType, workbook)
