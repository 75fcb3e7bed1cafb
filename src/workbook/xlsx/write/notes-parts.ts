import type { TableLayout } from '../../../tracker/layout'
import { cellAt } from './cell-xml'
import { element, NAMESPACES, stringElement, xmlPart } from './xml'

/** A note on a cell; row and column count from 0. */
export interface Note {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The notes on the headers of tables. */
export const headerNotes = (tables: readonly TableLayout[]): readonly Note[] =>
  tables.flatMap(({ row, column, columns }) =>
    columns.flatMap(({ note }, index) =>
      note === null ? [] : [{ row, column: column + index, text: note }],
    ),
  )

/** The part that holds the texts of notes. */
export const notesPart = (notes: readonly Note[]): Uint8Array =>
  xmlPart(
    element(
      'comments',
      { xmlns: NAMESPACES.main },
      element('authors', {}, element('author')),
      element(
        'commentList',
        {},
        ...notes.map(({ row, column, text }) =>
          element(
            'comment',
            { ref: cellAt(row, column), authorId: 0 },
            element('text', {}, element('r', {}, NOTE_FONT, stringElement('t', text))),
          ),
        ),
      ),
    ),
  )

const NOTE_FONT = element(
  'rPr',
  {},
  element('sz', { val: 9 }),
  element('color', { indexed: 81 }),
  element('rFont', { val: 'Arial' }),
  element('family', { val: 2 }),
)

const VML = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
}

/** The drawing that Excel shows notes by: a hidden yellow box each, as high as its text needs. */
export const noteShapesPart = (notes: readonly Note[], sheet: number): Uint8Array =>
  xmlPart(
    element(
      'xml',
      VML,
      element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: sheet })),
      element(
        'v:shapetype',
        { id: '_x0000_t202', coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
        element('v:stroke', { joinstyle: 'miter' }),
        element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
      ),
      ...notes.map((note, index) => shape(note, sheet * 1024 + index + 1, index + 1)),
    ),
  )

/** Letters in a line of a box, and points of a line. */
const LINE_LETTERS = 34
const LINE_POINTS = 13
const BOX_WIDTH = 190

function shape({ row, column, text }: Note, id: number, order: number): string {
  const wide = [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 1.8 : 1), 0)
  const height = Math.ceil(wide / LINE_LETTERS) * LINE_POINTS + 12
  const style =
    `position:absolute;margin-left:60pt;margin-top:2pt;width:${BOX_WIDTH}pt;height:${height}pt;` +
    `z-index:${order};visibility:hidden`
  const frame = {
    id: `_x0000_s${id}`,
    type: '#_x0000_t202',
    style,
    fillcolor: '#ffffe1',
    'o:insetmode': 'auto',
  }
  // Two columns to the right and so many rows below as the height fills at 20 pixels a row.
  const anchor = [column + 1, 10, row, 4, column + 3, 60, row + Math.ceil(height / 15), 4].join(', ')
  return element(
    'v:shape',
    frame,
    element('v:fill', { color2: '#ffffe1' }),
    element('v:shadow', { on: 't', color: 'black', obscured: 't' }),
    element('v:path', { 'o:connecttype': 'none' }),
    element('v:textbox', { style: 'mso-direction-alt:auto' }, element('div', { style: 'text-align:left' })),
    element(
      'x:ClientData',
      { ObjectType: 'Note' },
      element('x:MoveWithCells'),
      element('x:SizeWithCells'),
      element('x:Anchor', {}, anchor),
      element('x:AutoFill', {}, 'False'),
      element('x:Row', {}, String(row)),
      element('x:Column', {}, String(column)),
    ),
  )
}
