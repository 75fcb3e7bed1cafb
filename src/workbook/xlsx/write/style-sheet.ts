import { FONT, PLAIN, type CellStyle } from '../../../tracker/cell-style'
import type { ConditionalStyle } from '../../../tracker/looks'
import { element, NAMESPACES, xmlPart } from './xml'

/** Entries of one list of the style part, each once, by their XML. */
class Entries {
  readonly #ids = new Map<string, number>()

  constructor(...first: readonly string[]) {
    first.forEach((xml) => this.idOf(xml))
  }

  idOf(xml: string): number {
    const known = this.#ids.get(xml)
    if (known !== undefined) return known
    this.#ids.set(xml, this.#ids.size)
    return this.#ids.size - 1
  }

  list(name: string): string {
    return this.#ids.size === 0 ? '' : element(name, { count: this.#ids.size }, ...this.#ids.keys())
  }
}

/** The first number a format of one's own can have; those below are built in (ECMA-376, 18.8.30). */
const FIRST_FORMAT = 164
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['@', 49],
])

/** The styles of a workbook that is being written: gives each look a number and makes the part that holds them. */
export class StyleSheet {
  readonly #fonts = new Entries(fontXml(PLAIN))
  // The first two fills are set by the format: none, and a pattern of dots.
  readonly #fills = new Entries(patternXml('none'), patternXml('gray125'))
  readonly #borders = new Entries(borderXml(null))
  readonly #formats = new Map<string, number>()
  readonly #cells = new Entries(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }))
  readonly #differentials = new Entries()
  /** Numbers given to a style object by number format: the cells of a column share theirs. */
  readonly #known = new WeakMap<CellStyle, Map<string, number>>()

  /** The number that a cell of this style in this number format carries (`s`). */
  idOf(style: CellStyle, format: string): number {
    const known = this.#known.get(style) ?? new Map<string, number>()
    this.#known.set(style, known)
    const id = known.get(format) ?? this.#idOf({ ...style, format })
    known.set(format, id)
    return id
  }

  #idOf(style: CellStyle): number {
    return this.#cells.idOf(
      element(
        'xf',
        {
          numFmtId: this.#formatId(style.format),
          fontId: this.#fonts.idOf(fontXml(style)),
          fillId: style.fill === null ? 0 : this.#fills.idOf(solidXml(style.fill)),
          borderId: this.#borders.idOf(borderXml(style.line)),
          xfId: 0,
          applyNumberFormat: true,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          applyAlignment: true,
        },
        alignmentXml(style),
      ),
    )
  }

  /** The number that a conditional rule of this look carries (`dxfId`). */
  differentialOf(style: ConditionalStyle): number {
    const fill =
      style.fill === null
        ? ''
        : element(
            'fill',
            {},
            element(
              'patternFill',
              { patternType: 'solid' },
              colorXml('fgColor', style.fill),
              colorXml('bgColor', style.fill),
            ),
          )
    return this.#differentials.idOf(
      element('dxf', {}, element('font', {}, colorXml('color', style.color)), fill),
    )
  }

  #formatId(code: string): number {
    const known = BUILT_IN.get(code) ?? this.#formats.get(code)
    if (known !== undefined) return known
    const id = FIRST_FORMAT + this.#formats.size
    this.#formats.set(code, id)
    return id
  }

  /** The part `xl/styles.xml`. */
  part(): Uint8Array {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    )
    return xmlPart(
      element(
        'styleSheet',
        { xmlns: NAMESPACES.main },
        formats.length === 0 ? '' : element('numFmts', { count: formats.length }, ...formats),
        this.#fonts.list('fonts'),
        this.#fills.list('fills'),
        this.#borders.list('borders'),
        element(
          'cellStyleXfs',
          { count: 1 },
          element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ),
        this.#cells.list('cellXfs'),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
        this.#differentials.list('dxfs'),
        element('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      ),
    )
  }
}

const colorXml = (name: string, rgb: string): string => element(name, { rgb: `FF${rgb}` })

function fontXml({ bold, italic, underline, size, color }: CellStyle): string {
  return element(
    'font',
    {},
    bold ? element('b') : '',
    italic ? element('i') : '',
    underline ? element('u') : '',
    element('sz', { val: size }),
    colorXml('color', color),
    element('name', { val: FONT }),
    element('family', { val: 2 }),
  )
}

function patternXml(patternType: string): string {
  return element('fill', {}, element('patternFill', { patternType }))
}

const solidXml = (rgb: string): string =>
  element('fill', {}, element('patternFill', { patternType: 'solid' }, colorXml('fgColor', rgb)))

function borderXml(line: string | null): string {
  const bottom =
    line === null ? element('bottom') : element('bottom', { style: 'thin' }, colorXml('color', line))
  return element('border', {}, element('left'), element('right'), element('top'), bottom, element('diagonal'))
}

const alignmentXml = ({ horizontal, vertical, wrap, indent }: CellStyle): string =>
  element('alignment', {
    horizontal,
    vertical,
    wrapText: wrap ? true : null,
    indent: indent === 0 ? null : indent,
  })
