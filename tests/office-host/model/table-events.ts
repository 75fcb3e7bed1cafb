import { eventNumber, workbookTarget } from './events'
import type { Table } from './table'

/** Reports a new table. */
export const raiseTableAdded = (table: Table): void => raise(eventNumber.tableAdded, table)

/** Reports a deleted table. */
export const raiseTableDeleted = (table: Table): void => raise(eventNumber.tableDeleted, table)

function raise(event: number, table: Table): void {
  const { sheet } = table
  const payload = { tableId: table.id, tableName: table.name, worksheetId: sheet.id }
  sheet.workbook.events.raise(event, [sheet.id, workbookTarget], payload)
}
