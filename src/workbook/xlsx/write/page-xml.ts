import type { SheetLayout } from '../../../tracker/layout'
import { element } from './xml'

/** Characters that an A4 page held sideways shows at about half size: far below that nobody reads it. */
const PAGE_WIDTH = 290

/** How a sheet comes out on paper: sideways, as many pages wide as it takes to be read, with its name and page numbers. */
export function pageXml({ widths, printedColumns }: SheetLayout): string {
  const printed = widths.slice(0, printedColumns ?? widths.length)
  const width = Array.from(printed, (each) => each ?? 10).reduce((sum, each) => sum + each, 0)
  return [
    element('pageMargins', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: Math.max(1, Math.round(width / PAGE_WIDTH)),
      fitToHeight: 0,
    }),
    element('headerFooter', {}, element('oddFooter', {}, '&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N')),
  ].join('')
}
