import { intersection } from '../model/area'
import { type ConditionalFormat, conditionalFormatTypes } from '../model/conditional-format'
import { refuseStructured } from '../model/formula-references'
import { checkFormula } from '../model/formula-syntax'
import { mustAllow } from '../model/protection'
import { Range } from '../model/range'
import { boolean, index, integer, isAbsent, oneOf, options, plain, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemNotFound, notModelled } from '../wire/office-error'
import { conditionalRangeFormat } from './conditional-range-format'
import { rangeObject } from './range'

const ruleType: OfficeType<ConditionalFormat> = {
  name: 'ConditionalFormatRule',
  getters: { formula: (format) => format.formula, formulaLocal: (format) => format.formula },
  setters: {
    formula: (format, value) => {
      const formula = text(value, 'formula')
      const whole = formula.startsWith('=') ? formula : `=${formula}`
      checkFormula(whole)
      refuseStructured(whole, 'A conditional format')
      format.formula = formula
    },
  },
}

const customType: OfficeType<ConditionalFormat> = {
  name: 'CustomConditionalFormat',
  links: { rule: (format) => hostObject(ruleType, format), format: conditionalRangeFormat },
}

const ruled = (name: string): OfficeType<ConditionalFormat> => ({
  name,
  getters: { rule: (format) => format.rule },
  setters: {
    rule: (format, value) => {
      const rule = options(value, 'rule')
      format.rule = Object.fromEntries(Object.entries(rule).map(([key, each]) => [key, plain(each, key)]))
    },
  },
  links: { format: conditionalRangeFormat },
})

const cellValueType = ruled('CellValueConditionalFormat')
const textType = ruled('TextConditionalFormat')

function part(type: OfficeType<ConditionalFormat>, kind: string, orNull: boolean) {
  return (format: ConditionalFormat): HostObject => {
    if (format.type === kind) return hostObject(type, format)
    if (orNull) return nullObject
    throw invalidArgument(`The conditional format is ${format.type}, not ${kind}`)
  }
}

const formatType: OfficeType<ConditionalFormat> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  getters: {
    id: ({ id }) => id,
    type: ({ type }) => type,
    priority: (format) => format.range.sheet.conditionalFormats.indexOf(format),
    stopIfTrue: ({ stopIfTrue }) => stopIfTrue,
  },
  setters: {
    stopIfTrue: (format, value) => void (format.stopIfTrue = boolean(value, 'stopIfTrue')),
    priority: (format, value) => {
      const all = format.range.sheet.conditionalFormats
      all.splice(all.indexOf(format), 1)
      all.splice(integer(value, 'priority'), 0, format)
    },
  },
  links: {
    custom: part(customType, 'Custom', false),
    customOrNullObject: part(customType, 'Custom', true),
    cellValue: part(cellValueType, 'CellValue', false),
    cellValueOrNullObject: part(cellValueType, 'CellValue', true),
    textComparison: part(textType, 'ContainsText', false),
    textComparisonOrNullObject: part(textType, 'ContainsText', true),
  },
  methods: {
    delete: (format) => {
      mustAllow(format.range.sheet, 'allowFormatCells')
      const all = format.range.sheet.conditionalFormats
      all.splice(all.indexOf(format), 1)
    },
    getRange: (format) => rangeObject(format.range),
    getRangeOrNullObject: (format) => (format.range.exists ? rangeObject(format.range) : nullObject),
  },
}

const formatObject = (format: ConditionalFormat): HostObject => hostObject(formatType, format)

const over = ({ sheet, area }: Range): ConditionalFormat[] =>
  sheet.conditionalFormats.filter(
    (each) => each.range.exists && intersection(each.range.area, area) !== undefined,
  )

function add(range: Range, wanted: unknown): HostObject {
  const { sheet } = range
  mustAllow(sheet, 'allowFormatCells')
  const type = oneOf(wanted, [...conditionalFormatTypes, 'IconSet', 'TopBottom', 'PresetCriteria'], 'type')
  const known = conditionalFormatTypes.find((each) => each === type)
  if (known === undefined || known === 'DataBar' || known === 'ColorScale')
    throw notModelled(`conditional formats of type ${type}`)
  const id = sheet.workbook.nextId()
  const own = new Range(sheet, range.area)
  const made = { id, range: own, type: known, stopIfTrue: false, formula: '', rule: {}, format: {} }
  sheet.conditionalFormats.unshift(made)
  return formatObject(made)
}

function find(range: Range, id: unknown): HostObject | undefined {
  const found = over(range).find((each) => each.id === id)
  return found && formatObject(found)
}

const collectionType: OfficeType<Range> = {
  name: 'ConditionalFormatCollection',
  items: (range) => over(range).map(formatObject),
  item: (range, id) => {
    const found = find(range, id)
    if (found === undefined) throw itemNotFound(`conditional format ${String(id)}`)
    return found
  },
  methods: {
    add: (range, [type]) => add(range, isAbsent(type) ? '' : type),
    getCount: (range) => over(range).length,
    getItemOrNullObject: (range, [id]) => find(range, id) ?? nullObject,
    getItemAt: (range, [at]) => {
      const found = over(range)[index(at, 'index')]
      if (found === undefined) throw itemNotFound(`conditional format ${String(at)}`)
      return formatObject(found)
    },
    clearAll: (range) => {
      mustAllow(range.sheet, 'allowFormatCells')
      const gone = new Set(over(range))
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((each) => !gone.has(each))
    },
  },
}

/** The conditional formats that touch a range; the newest comes first. */
export const conditionalFormatCollection = (range: Range): HostObject => hostObject(collectionType, range)
