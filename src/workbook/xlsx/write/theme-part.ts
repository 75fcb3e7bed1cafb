import { element, NAMESPACES, xmlPart } from './xml'

const COLORS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '1F3864'],
  ['lt2', 'E7E6E6'],
  ['accent1', '2F5597'],
  ['accent2', 'C55A11'],
  ['accent3', '00785A'],
  ['accent4', 'BF9000'],
  ['accent5', '9DB7DD'],
  ['accent6', '7F7F7F'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
]

const FILL = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
const LINE = element('a:ln', { w: 6350 }, FILL, element('a:prstDash', { val: 'solid' }))
const EFFECT = element('a:effectStyle', {}, element('a:effectLst'))
const thrice = (xml: string): string => xml + xml + xml

const font = (name: string): string =>
  element(
    name,
    {},
    element('a:latin', { typeface: 'Arial' }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hang', typeface: '맑은 고딕' }),
  )

/** The theme: the colours and letters offered to whoever goes on with the workbook, and the bands of its tables. */
export const themePart = (): Uint8Array =>
  xmlPart(
    element(
      'a:theme',
      { 'xmlns:a': NAMESPACES.drawing, name: 'Tracker' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Tracker' },
          ...COLORS.map(([name, val]) => element(`a:${name}`, {}, element('a:srgbClr', { val }))),
        ),
        element('a:fontScheme', { name: 'Tracker' }, font('a:majorFont'), font('a:minorFont')),
        element(
          'a:fmtScheme',
          { name: 'Tracker' },
          element('a:fillStyleLst', {}, thrice(FILL)),
          element('a:lnStyleLst', {}, thrice(LINE)),
          element('a:effectStyleLst', {}, thrice(EFFECT)),
          element('a:bgFillStyleLst', {}, thrice(FILL)),
        ),
      ),
    ),
  )
