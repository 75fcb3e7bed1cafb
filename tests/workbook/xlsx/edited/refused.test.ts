import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { contentOf, FIVE, mergeInto, THREE, trackerFile, valueOf } from '../tracker-file'
import { BOOK_RELATIONS, editedBy, MAIN, relation } from './parts'

const five = contentOf({ AnalystViews: FIVE })
let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = await trackerFile(contentOf({ AnalystViews: THREE }))
})

test.each([
  [
    'signed',
    {
      '_rels/.rels': relation(
        'rId90',
        'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
        '_xmlsignatures/origin.sigs',
      ),
      '_xmlsignatures/origin.sigs': () => ' ',
    },
  ],
  [
    'shared-workbook',
    {
      [BOOK_RELATIONS]: relation('rId90', 'revisionHeaders', 'revisions/revisionHeaders.xml'),
      'xl/revisions/revisionHeaders.xml': () => `<headers xmlns="${MAIN}"/>`,
    },
  ],
])('a workbook that is %s is refused with that reason and stays as it was', async (reason, edits) => {
  const edited = editedBy(file, edits)
  const workbook = valueOf(openFileWorkbook(edited))
  expect(await mergeInto(workbook, five)).toMatchObject({
    ok: false,
    error: { reason, code: 'not-supported' },
  })
  expect(workbook.bytes()).toBe(edited)
})
