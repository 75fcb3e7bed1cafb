import { autofit, lineSize, setLineSize } from '../model/line-sizes'
import type { Range } from '../model/range'
import { setStyle } from '../model/style-cells'
import { integer } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { rangeBorders } from './range-borders'
import { styleMembers } from './style-type'

const fillType: OfficeType<Range> = {
  name: 'RangeFill',
  ...styleMembers('fill.', {
    color: 'color',
    pattern: 'text',
    patternColor: 'color',
    patternTintAndShade: 'number',
    tintAndShade: 'number',
  }),
  methods: {
    clear: (range) => {
      setStyle(range, 'fill.color', '#FFFFFF')
      setStyle(range, 'fill.pattern', 'None')
    },
  },
}

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']

const fontType: OfficeType<Range> = {
  name: 'RangeFont',
  ...styleMembers('font.', {
    name: 'text',
    size: 'number',
    color: 'color',
    bold: 'boolean',
    italic: 'boolean',
    underline: underlines,
    strikethrough: 'boolean',
    subscript: 'boolean',
    superscript: 'boolean',
    tintAndShade: 'number',
  }),
}

const protectionType: OfficeType<Range> = {
  name: 'FormatProtection',
  ...styleMembers('protection.', { locked: 'boolean', formulaHidden: 'boolean' }),
}

const horizontal = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]
const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']

const plain = styleMembers('', {
  wrapText: 'boolean',
  horizontalAlignment: horizontal,
  verticalAlignment: vertical,
  textOrientation: 'number',
  readingOrder: ['Context', 'LeftToRight', 'RightToLeft'],
  shrinkToFit: 'boolean',
  indentLevel: 'number',
  autoIndent: 'boolean',
})

const formatType: OfficeType<Range> = {
  name: 'RangeFormat',
  getters: {
    ...plain.getters,
    columnWidth: (range) => lineSize(range, 'columns'),
    rowHeight: (range) => lineSize(range, 'rows'),
  },
  setters: {
    ...plain.setters,
    columnWidth: (range, value) => setLineSize(range, 'columns', value),
    rowHeight: (range, value) => setLineSize(range, 'rows', value),
  },
  links: {
    fill: (range) => hostObject(fillType, range),
    font: (range) => hostObject(fontType, range),
    protection: (range) => hostObject(protectionType, range),
    borders: (range) => rangeBorders(range),
  },
  methods: {
    autofitColumns: (range) => autofit(range, 'columns'),
    autofitRows: (range) => autofit(range, 'rows'),
    adjustIndent: (range, [amount]) => setStyle(range, 'indentLevel', integer(amount, 'amount')),
  },
}

/** The format of a range. */
export const rangeFormat = (range: Range): HostObject => hostObject(formatType, range)
