import { formatArea, intersection } from './area'
import { eventNumber, workbookTarget } from './events'
import { Range } from './range'
import type { Sheet } from './sheet'

/** Kinds of change Excel reports. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'

/** Most events whose range can still be asked for. */
const keptEvents = 100

function keepForEvent({ sheet, area }: Range): string {
  const { eventRanges } = sheet.workbook
  const reference = `Event${sheet.workbook.nextNumber()}`
  eventRanges.set(reference, new Range(sheet, area))
  const [oldest] = eventRanges.keys()
  if (eventRanges.size > keptEvents && oldest !== undefined) eventRanges.delete(oldest)
  return reference
}

/** Reports a change of cells to the sheet's and the tables' listeners. */
export function raiseChanged(range: Range, changeType: ChangeType): void {
  const { sheet, area } = range
  const { events } = sheet.workbook
  const address = formatArea(area)
  const referenceId = keepForEvent(range)
  const payload = { changeType, address, worksheetId: sheet.id, shiftDirection: 'None', referenceId }
  events.raise(eventNumber.worksheetChanged, [sheet.id, workbookTarget], payload)
  for (const table of sheet.tables)
    if (intersection(table.range.area, area) !== undefined)
      events.raise(eventNumber.tableChanged, [table.id, sheet.id, workbookTarget], {
        ...payload,
        tableId: table.id,
      })
}

/** Reports that the user selected other cells. */
export function raiseSelected(range: Range): void {
  const { sheet, area } = range
  const address = formatArea(area)
  const { events } = sheet.workbook
  const targets = [sheet.id, workbookTarget]
  events.raise(eventNumber.worksheetSelectionChanged, targets, { address, worksheetId: sheet.id })
  for (const table of sheet.tables) {
    const inside = intersection(table.range.area, area)
    const part = inside === undefined ? '' : formatArea(inside)
    events.raise(eventNumber.tableSelectionChanged, [table.id], { address: part, worksheetId: sheet.id })
  }
}

/** Reports that a sheet was added, deleted, shown or left. */
export function raiseSheet(
  kind: 'worksheetAdded' | 'worksheetDeleted' | 'worksheetActivated' | 'worksheetDeactivated',
  sheet: Sheet,
): void {
  sheet.workbook.events.raise(eventNumber[kind], [sheet.id, workbookTarget], { worksheetId: sheet.id })
}
