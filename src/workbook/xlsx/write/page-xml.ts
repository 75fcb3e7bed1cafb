import type { SheetLayout } from '../../../tracker/layout'
import { element } from './xml'

/** Characters that an A4 page held sideways shows at about half size: far below that nobody reads it. */
const PAGE_WIDTH = 290
/** How much wider a sheet may be and still go on one such page. */
const TOLERANCE = 1.2

const A4 = 9
const A3 = 8

/** How a sheet comes out on paper: sideways, with its name and page numbers. */
export function pageXml(sheet: SheetLayout): string {
  const { paperSize, fitToWidth } = paperOf(sheet)
  return [
    element('pageMargins', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize, orientation: 'landscape', fitToWidth, fitToHeight: 0 }),
    element('headerFooter', {}, element('oddFooter', {}, '&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N')),
  ].join('')
}

/**
 * A table with a sheet to itself goes on one page in width, a larger one where it has many columns, since its title would
 * be cut off at the columns that are repeated on further pages. Tables side by side take as many pages as they need.
 */
function paperOf({ widths, printedColumns, frozenColumns }: SheetLayout): {
  readonly paperSize: number
  readonly fitToWidth: number
} {
  const printed = Array.from(widths.slice(0, printedColumns ?? widths.length), (width) => width ?? 10)
  const pages = printed.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH
  if (frozenColumns > 0) return { paperSize: pages > TOLERANCE ? A3 : A4, fitToWidth: 1 }
  return { paperSize: A4, fitToWidth: Math.max(1, Math.round(pages)) }
}
