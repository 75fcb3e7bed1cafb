import { columnLetters } from '../../../tracker/a1'
import { quoteSheet } from '../../../tracker/formula-template'
import type { SheetLayout, TableLayout } from '../../../tracker/layout'
import type { FileDraft } from './draft'
import { escapeText } from '../package/xml/escape-xml'
import { element, NAMESPACES, xmlPart, type Attributes } from './xml'

const STATES: Readonly<Record<SheetLayout['visibility'], string | null>> = {
  visible: null,
  'very-hidden': 'veryHidden',
}

/**
 * The part that lists sheets and names; `ids` are its relationships to the sheets. A host that calculates does so when
 * it opens the file, whatever values it holds.
 */
export const workbookPart = (
  sheets: readonly SheetLayout[],
  ids: readonly string[],
  { names, tables }: Pick<FileDraft, 'names' | 'tables'>,
): Uint8Array => {
  const defined = [
    ...names.map(({ name, refersTo }) => definedName({ name }, refersTo)),
    ...sheets.flatMap((sheet, index) => printNames(sheet, index, tables)),
  ]
  return xmlPart(
    element(
      'workbook',
      { xmlns: NAMESPACES.main, 'xmlns:r': NAMESPACES.relationships },
      element('workbookPr'),
      element(
        'bookViews',
        {},
        element('workbookView', { windowWidth: 28800, windowHeight: 15600, activeTab: 0 }),
      ),
      element(
        'sheets',
        {},
        ...sheets.map(({ name, visibility }, index) =>
          element('sheet', { name, sheetId: index + 1, state: STATES[visibility], 'r:id': ids[index] ?? '' }),
        ),
      ),
      defined.length === 0 ? '' : element('definedNames', {}, ...defined),
      element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    ),
  )
}

const definedName = (attributes: Attributes, refersTo: string): string =>
  element('definedName', attributes, escapeText(refersTo))

/** What is repeated on each page of a sheet, and which columns of it are printed. */
function printNames(
  { name, frozenRows, frozenColumns, printedColumns }: SheetLayout,
  index: number,
  tables: readonly TableLayout[],
): readonly string[] {
  const sheet = quoteSheet(name)
  const header = tables.find((table) => table.sheet === name)?.row
  const titles = [
    ...(frozenColumns > 0 ? [`${sheet}!$A:$${columnLetters(frozenColumns - 1)}`] : []),
    ...(frozenRows > 0 && header !== undefined ? [`${sheet}!$${header + 1}:$${header + 1}`] : []),
  ]
  const area = printedColumns === null ? [] : [`${sheet}!$A:$${columnLetters(printedColumns - 1)}`]
  return [
    ...area.map((cells) => definedName({ name: '_xlnm.Print_Area', localSheetId: index }, cells)),
    ...(titles.length === 0
      ? []
      : [definedName({ name: '_xlnm.Print_Titles', localSheetId: index }, titles.join(','))]),
  ]
}
