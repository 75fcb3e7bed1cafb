import type { BlockLayout, SheetLayout, TableLayout } from '../../../tracker/layout'
import { areaAt, cellAt } from './cell-xml'
import { conditionalXml } from './conditional-xml'
import { pageXml } from './page-xml'
import { DEFAULT_HEIGHT, SheetGrid } from './sheet-grid'
import type { StyleSheet } from './style-sheet'
import { validationXml } from './validation-xml'
import { element, NAMESPACES, startTag, xmlBytes } from './xml'

/** What stands on a sheet. */
export interface SheetContent {
  readonly layout: SheetLayout
  readonly tables: readonly TableLayout[]
  readonly blocks: readonly BlockLayout[]
}

/** Ids of the relationships of a sheet to its other parts; null where it has none. */
export interface SheetLinks {
  readonly drawing: string | null
  readonly notes: string | null
  readonly tables: readonly string[]
}

/** The part of a worksheet; `selected` for the one that is shown when the file is opened. */
export function sheetPart(
  { layout, tables, blocks }: SheetContent,
  links: SheetLinks,
  styles: StyleSheet,
  selected: boolean,
): Uint8Array {
  const grid = new SheetGrid(styles)
  blocks.forEach((block) => grid.putBlock(block))
  tables.forEach((table) => grid.putTable(table))
  const { row, column } = grid.extent
  return xmlBytes([
    startTag('worksheet', { xmlns: NAMESPACES.main, 'xmlns:r': NAMESPACES.relationships }),
    element(
      'sheetPr',
      {},
      layout.tabColor === null ? '' : element('tabColor', { rgb: `FF${layout.tabColor}` }),
      element('pageSetUpPr', { fitToPage: true }),
    ),
    element('dimension', { ref: areaAt(0, 0, row, column) }),
    viewXml(layout, selected),
    element('sheetFormatPr', { defaultRowHeight: DEFAULT_HEIGHT }),
    columnsXml(layout.widths),
    grid.xml(),
    conditionalXml(tables, styles),
    validationXml(tables, blocks),
    linksXml(blocks),
    pageXml(layout),
    links.drawing === null ? '' : element('drawing', { 'r:id': links.drawing }),
    links.notes === null ? '' : element('legacyDrawing', { 'r:id': links.notes }),
    links.tables.length === 0
      ? ''
      : element(
          'tableParts',
          { count: links.tables.length },
          ...links.tables.map((table) => element('tablePart', { 'r:id': table })),
        ),
    '</worksheet>',
  ])
}

function viewXml({ frozenRows, frozenColumns }: SheetLayout, selected: boolean): string {
  const view = { showGridLines: false, tabSelected: selected ? true : null, workbookViewId: 0 }
  if (frozenRows === 0 && frozenColumns === 0) return element('sheetViews', {}, element('sheetView', view))
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  const split = {
    xSplit: frozenColumns === 0 ? null : frozenColumns,
    ySplit: frozenRows === 0 ? null : frozenRows,
    topLeftCell: cellAt(frozenRows, frozenColumns),
    activePane: pane,
    state: 'frozen',
  }
  return element(
    'sheetViews',
    {},
    element('sheetView', view, element('pane', split), element('selection', { pane })),
  )
}

/** Widths in the file hold five pixels for the edges of a cell beside its characters (18.3.1.13). */
const EDGES = 5 / 7

/** The width of a column, counted from 0, in characters. */
export const columnXml = (column: number, width: number): string =>
  element('col', { min: column + 1, max: column + 1, width: rounded(width + EDGES), customWidth: true })

function columnsXml(widths: readonly (number | undefined)[]): string {
  const columns = Array.from(widths, (width, index) => (width === undefined ? '' : columnXml(index, width)))
  return columns.some((column) => column !== '') ? element('cols', {}, ...columns) : ''
}

const rounded = (width: number): number => Math.round(width * 1000) / 1000

/** Links inside the workbook (`#'Sheet'!A1`); an address of any other kind is never made a link. */
function linksXml(blocks: readonly BlockLayout[]): string {
  const links = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell?.link?.startsWith('#') === true
          ? [element('hyperlink', { ref: cellAt(row + down, column + right), location: cell.link.slice(1) })]
          : [],
      ),
    ),
  )
  return links.length === 0 ? '' : element('hyperlinks', {}, ...links)
}
