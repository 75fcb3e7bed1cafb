import type { PackageErrorCode } from '../package-error'

/** What the main part says the file is. */
export interface WorkbookKind {
  readonly macroEnabled: boolean
  readonly template: boolean
}

const KINDS: ReadonlyMap<string, WorkbookKind> = new Map([
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    { macroEnabled: false, template: false },
  ],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    { macroEnabled: false, template: true },
  ],
  ['application/vnd.ms-excel.sheet.macroenabled.main+xml', { macroEnabled: true, template: false }],
  ['application/vnd.ms-excel.template.macroenabled.main+xml', { macroEnabled: true, template: true }],
  ['application/vnd.ms-excel.addin.macroenabled.main+xml', { macroEnabled: true, template: false }],
])

/** The kind of a main part by its media type, or the code for what it is instead. */
export function workbookKind(mediaType: string | undefined): WorkbookKind | PackageErrorCode {
  const type = mediaType?.trim().toLowerCase() ?? ''
  if (type === 'application/vnd.ms-excel.sheet.binary.macroenabled.main') return 'binary-workbook'
  return KINDS.get(type) ?? (type.includes('spreadsheet') ? 'workbook-missing' : 'other-document')
}
