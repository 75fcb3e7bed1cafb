import { element, textElement, xmlPart } from './xml'

/** What the file says of itself; without times, so that the same articles always give the same file. */
export const corePart = (title: string): Uint8Array =>
  xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      textElement('dc:title', title),
      textElement('dc:creator', PROGRAM),
    ),
  )

/** The program that made the file. */
export const appPart = (): Uint8Array =>
  xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      textElement('Application', PROGRAM),
    ),
  )

const PROGRAM = 'Analyst-View Tracker'
