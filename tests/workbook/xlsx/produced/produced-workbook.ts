import { encodeXml, type XmlEncoding } from '../../../../src/workbook/xlsx/package/xml/decode-xml'
import { craftZip, type CraftedEnd, type CraftedEntry } from '../package/crafted-zip'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Ways in which programs write the same workbook: two sheets, the second of which reads the first. */
export interface Manner {
  /** Before the names of a spreadsheet's elements, with its colon. */
  readonly prefix?: string
  /** Targets of relationships from the root of the package. */
  readonly absolute?: boolean
  /** Names of the parts, where they are not the usual ones. */
  readonly workbook?: string
  readonly sheets?: readonly [string, string]
  /** How a relationship writes a part's name. */
  readonly escaped?: (name: string) => string
  readonly texts?: 'shared' | 'inline'
  /** Rows and cells do not say where they stand. */
  readonly bare?: boolean
  readonly styles?: string | null
  readonly encoding?: XmlEncoding
  readonly declaration?: string
  /** XML before and after the parts of a sheet and of the workbook. */
  readonly beforeSheets?: string
  readonly afterSheets?: string
  readonly beforeData?: string
  readonly afterData?: string
  readonly betweenCells?: string
  /** Attributes of the roots. */
  readonly root?: string
  /** Sheets are typed by their extension alone. */
  readonly typedByExtension?: boolean
  /** Further sheets of other kinds: relationship, media type, part, content. */
  readonly others?: readonly (readonly [
    type: string,
    mediaType: string,
    name: string,
    content: string,
    state?: string,
  ])[]
  /** Further parts, which nothing leads to. */
  readonly more?: Readonly<Record<string, string>>
  /** Media types of further extensions. */
  readonly defaults?: string
  readonly entry?: (entry: CraftedEntry) => CraftedEntry
  readonly end?: CraftedEnd
  readonly folders?: readonly string[]
  /** Bytes behind the zip. */
  readonly behind?: Uint8Array
}

/** The name of the first sheet. */
export const FIRST = 'Own & Co'
/** What its cells show, by column and row. */
export const VALUES = [
  ['text  ', 7, '가나'],
  [null, 14, 'x < y'],
]

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The workbook as a program of that manner writes it. */
export function produced(manner: Manner): Uint8Array {
  const parts = partsOf(manner)
  const encoded = ([name, text]: readonly [string, string]): CraftedEntry => {
    const isXml = /\.(xml|rels)$/i.test(name)
    const content = isXml
      ? encodeXml({ text: (manner.declaration ?? HEAD) + text, encoding: manner.encoding ?? 'utf-8' })
      : text
    return (manner.entry ?? ((entry) => entry))({ name, content })
  }
  const folders = (manner.folders ?? []).map((name): CraftedEntry => ({ name, method: 0 }))
  const zip = craftZip([...folders, ...[...parts].map(encoded)], manner.end)
  return Uint8Array.from([...zip, ...(manner.behind ?? [])])
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

function partsOf(manner: Manner): ReadonlyMap<string, string> {
  const { workbook = 'xl/workbook.xml', sheets = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'] } =
    manner
  const {
    styles = PLAIN_STYLES,
    others = [],
    escaped = (name: string) => name,
    typedByExtension = false,
  } = manner
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const to = (name: string): string =>
    escaped(
      manner.absolute === true
        ? `/${name}`
        : name.startsWith(folder)
          ? name.slice(folder.length)
          : `../${name}`,
    )
  const shared = (manner.texts ?? 'shared') === 'shared'
  const links = [
    ...sheets.map((name): Link => [`${OFFICE}/worksheet`, to(name)]),
    ...others.map(([type, , name]): Link => [type, to(name)]),
    ...(styles === null ? [] : [[`${OFFICE}/styles`, to(`${folder}styles.xml`)] as const]),
    ...(shared ? [[`${OFFICE}/sharedStrings`, to(`${folder}sharedStrings.xml`)] as const] : []),
  ]
  const types: (readonly [string, string])[] = [
    [workbook, `${SPREADSHEET}.sheet.main+xml`],
    ...(typedByExtension ? [] : sheets.map((name) => [name, `${SPREADSHEET}.worksheet+xml`] as const)),
    ...others.map(([, type, name]) => [name, type] as const),
    ...(styles === null ? [] : [[`${folder}styles.xml`, `${SPREADSHEET}.styles+xml`] as const]),
    ...(shared ? [[`${folder}sharedStrings.xml`, `${SPREADSHEET}.sharedStrings+xml`] as const] : []),
  ]
  const at = workbook.lastIndexOf('/') + 1
  return new Map<string, string>([
    ['[Content_Types].xml', typesXml(types, typedByExtension, manner.defaults ?? '')],
    [
      '_rels/.rels',
      linksXml([[`${OFFICE}/officeDocument`, manner.absolute === true ? `/${workbook}` : workbook]]),
    ],
    [workbook, workbookXml(manner)],
    [`${workbook.slice(0, at)}_rels/${workbook.slice(at)}.rels`, linksXml(links)],
    [sheets[0], sheetXml(manner, shared)],
    [sheets[1], secondXml(manner)],
    ...others.map(([, , name, content]) => [name, content] as const),
    ...(styles === null ? [] : [[`${folder}styles.xml`, styles] as const]),
    ...(shared ? [[`${folder}sharedStrings.xml`, stringsXml(manner)] as const] : []),
    ...Object.entries(manner.more ?? {}),
  ])
}

type Link = readonly [type: string, target: string]

const linksXml = (links: readonly Link[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(([type, target], index) => `<Relationship Type="${type}" Target="${target}" Id="R${index + 1}"/>`)
    .join('')}</Relationships>`

const typesXml = (
  types: readonly (readonly [string, string])[],
  byExtension: boolean,
  more: string,
): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="${byExtension ? `${SPREADSHEET}.worksheet+xml` : 'application/xml'}"/>${more}` +
  `${types.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`

function workbookXml({
  prefix = '',
  root = '',
  beforeSheets = '',
  afterSheets = '',
  others = [],
}: Manner): string {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  const more = others.map(
    ([, , , , state = ''], index) =>
      `<${prefix}sheet name="Other ${index + 1}" sheetId="${index + 12}"${state} r:id="R${index + 3}"/>`,
  )
  return (
    `<${prefix}workbook ${name}="${MAIN}" xmlns:r="${OFFICE}"${root}>${beforeSheets}<${prefix}sheets>` +
    `<${prefix}sheet name="${escape(FIRST)}" sheetId="3" r:id="R1"/><${prefix}sheet name="Second" sheetId="11" state="hidden" r:id="R2"/>` +
    `${more.join('')}</${prefix}sheets>${afterSheets}</${prefix}workbook>`
  )
}

const textXml = (prefix: string, text: string): string =>
  `<${prefix}t xml:space="preserve">${escape(text)}</${prefix}t>`

const stringsXml = ({ prefix = '', root = '' }: Manner): string => {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  const texts = VALUES.flat().filter((value) => typeof value === 'string')
  return `<${prefix}sst ${name}="${MAIN}"${root}>${texts.map((text) => `<${prefix}si>${textXml(prefix, text)}</${prefix}si>`).join('')}</${prefix}sst>`
}

function sheetXml(manner: Manner, shared: boolean): string {
  const { prefix = '', root = '', bare = false, beforeData = '', afterData = '', betweenCells = '' } = manner
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  let text = 0
  const rows = VALUES.map((values, row) => {
    const cells = values.map((value, column) => {
      const at = bare ? '' : ` r="${'ABC'.charAt(column)}${row + 1}"`
      if (value === null) return bare ? `<${prefix}c/>` : ''
      if (typeof value === 'string') {
        return shared
          ? `<${prefix}c${at} t="s"><${prefix}v>${text++}</${prefix}v></${prefix}c>`
          : `<${prefix}c${at} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is></${prefix}c>`
      }
      const formula = value === 14 ? `<${prefix}f>B1*2</${prefix}f>` : ''
      return `<${prefix}c${at}>${formula}<${prefix}v>${value}</${prefix}v></${prefix}c>`
    })
    return `<${prefix}row${bare ? '' : ` r="${row + 1}"`}>${cells.join(betweenCells)}</${prefix}row>`
  })
  return (
    `<${prefix}worksheet ${name}="${MAIN}" xmlns:r="${OFFICE}"${root}>${beforeData}` +
    `<${prefix}sheetData>${rows.join(betweenCells)}</${prefix}sheetData>${afterData}</${prefix}worksheet>`
  )
}

const secondXml = ({ prefix = '', root = '' }: Manner): string => {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  return (
    `<${prefix}worksheet ${name}="${MAIN}"${root}><${prefix}sheetData><${prefix}row r="1"><${prefix}c r="A1">` +
    `<${prefix}f>'${escape(FIRST)}'!B2+1</${prefix}f><${prefix}v>15</${prefix}v></${prefix}c></${prefix}row></${prefix}sheetData></${prefix}worksheet>`
  )
}

const PLAIN_STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
