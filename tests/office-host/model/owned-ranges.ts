import type { Range } from './range'
import type { Workbook } from './workbook'

/** Every range that belongs to something of the workbook, as against those of a request gone by. */
export function ownedRanges(workbook: Workbook): Set<Range> {
  const owned = new Set<Range>([workbook.selection, ...workbook.eventRanges.values()])
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) owned.add(table.range)
    for (const validation of sheet.validations) owned.add(validation.range)
    for (const format of sheet.conditionalFormats) owned.add(format.range)
    for (const range of sheet.merged) owned.add(range)
    if (sheet.frozen !== undefined) owned.add(sheet.frozen)
    for (const chart of sheet.charts)
      for (const series of chart.series)
        for (const range of [series.values, series.categories]) if (range !== undefined) owned.add(range)
  }
  return owned
}

/** Forgets the ranges nobody holds any more, so that moves stay quick. */
export function forgetLooseRanges(workbook: Workbook, held: Iterable<Range>): void {
  const kept = ownedRanges(workbook)
  for (const range of held) kept.add(range)
  for (const sheet of workbook.sheets)
    for (const range of sheet.moving) if (!kept.has(range)) sheet.moving.delete(range)
}
