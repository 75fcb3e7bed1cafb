import type { SheetLayout } from '../../tracker/layout'
import { OVERHEAD, PHASE, type Action } from './queue'

/** Points of one character of the default font and of a cell's margins: 7 and 5 pixels of 0.75 points. */
const POINTS_A_CHARACTER = 5.25
const MARGIN_POINTS = 3.75

/** Excel's width of a column that shows so many characters. */
export const widthOf = (characters: number): number => characters * POINTS_A_CHARACTER + MARGIN_POINTS

/** Creates a sheet with its widths, frozen panes, tab colour and visibility; one that is there is given them. */
export const addSheet = (layout: SheetLayout, isThere = false): Action => ({
  phase: PHASE.structure,
  bytes: OVERHEAD * (layout.widths.length + 4),
  queue: ({ workbook }) => {
    const sheet = isThere ? workbook.worksheets.getItem(layout.name) : workbook.worksheets.add(layout.name)
    layout.widths.forEach((width, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthOf(width)
    })
    const { frozenRows, frozenColumns } = layout
    if (frozenRows > 0 && frozenColumns > 0)
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns))
    else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows)
    else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns)
    if (layout.tabColor !== null) sheet.tabColor = `#${layout.tabColor}`
    if (layout.visibility === 'very-hidden') sheet.visibility = Excel.SheetVisibility.veryHidden
    else sheet.showGridlines = false
  },
})
