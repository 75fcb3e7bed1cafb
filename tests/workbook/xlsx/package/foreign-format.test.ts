import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import { compoundFile } from './crafted-compound-file'
import { craftWorkbook } from './crafted-workbook'
import { craftZip, fields } from './crafted-zip'

const code = (bytes: Uint8Array): string => {
  const result = openWorkbook(bytes)
  return result.ok ? 'ok' : result.error.code
}
const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** What Excel lays beside an open file. */
function ownerFile(user: string): Uint8Array {
  const file = new Uint8Array(165).fill(0x20)
  file[0] = user.length
  file.set(text(user), 1)
  file.set([user.length, 0], 55)
  return file
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const typed = (type: string): Uint8Array =>
  craftWorkbook({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
  })

describe('Z13: what is no workbook of ours is named for what it is', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['Korean text', text('테슬라 목표가 210달러\n'), 'text-file'],
    ['a page saved as .xls', text('<html><table></table></html>'), 'text-file'],
    ['text in EUC-KR', Uint8Array.of(0xb8, 0xf1, 0xc7, 0xa5, 0xb0, 0xa1, 0x0a), 'text-file'],
    ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'text-file'],
    ['the owner file of Excel', ownerFile('Kim Minji'), 'lock-file'],
    ['the lock of LibreOffice', text(',kim,desk,23.11.2026 10:00,file:///home/kim/.config;'), 'lock-file'],
    ['a password', compoundFile('DataSpaces', 'Version', 'Map', 'Info', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted-workbook'],
    ['an .xls', compoundFile('Workbook'), 'legacy-xls'],
    ['an .xls of Excel 5', compoundFile('Book'), 'legacy-xls'],
    ['an .xls without container', fields([2, 0x0809], [2, 8], [4, 0]), 'legacy-xls'],
    ['a .doc', compoundFile('WordDocument'), 'compound-file'],
    ['a cut compound file', compoundFile('Workbook').slice(0, 600), 'compound-file'],
    ['a compound file whose chain turns in a circle', compoundFile('A').map((byte, at) => (at === 516 ? 1 : at > 516 && at < 520 ? 0 : byte)), 'compound-file'],
    ['a PDF', text('%PDF-1.7\n'), 'not-a-package'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'not-a-package'],
    ['an .ods', craftZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]), 'open-document'],
    ['an .odt', craftZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]), 'other-document'],
    ['any zip', craftZip([{ name: 'notes.txt', content: 'x' }]), 'other-document'],
    ['an .xlsb', typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'binary-workbook'],
    ['a .docx', typed('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'), 'other-document'],
    ['a sheet as the main part', typed(`${spreadsheet}.worksheet+xml`), 'workbook-missing'],
  ])('%s', (_, bytes, expected) => expect(code(bytes)).toBe(expected)) // prettier-ignore
  test('but an .xlsm and a template are taken', () => {
    expect(code(typed(`${spreadsheet}.sheet.main+xml`))).toBe('ok')
    const macro = openWorkbook(typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml'))
    expect(macro.ok && [macro.value.parts.macroEnabled, macro.value.parts.template]).toEqual([true, false])
    const template = openWorkbook(typed(`${spreadsheet}.template.main+xml`))
    expect(template.ok && [template.value.parts.macroEnabled, template.value.parts.template]).toEqual([
      false,
      true,
    ])
  })
})
