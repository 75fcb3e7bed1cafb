import { plain } from '../wire/arguments'
import { isHostObject } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'
import type { Wire } from '../wire/message'
import { contains, intersection } from './area'
import { refuseStructured } from './formula-references'
import { mustAllow } from './protection'
import { Range } from './range'
import type { Validation } from './validation'

const ruleTypes: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
}

/** The rule that covers the whole range, if there is one. */
export const validationOf = ({ sheet, area }: Range): Validation | undefined =>
  sheet.validations.findLast((each) => each.range.exists && contains(each.range.area, area))

function source(value: unknown): unknown {
  if (!isHostObject(value)) return value
  if (!(value.target instanceof Range)) throw invalidArgument('A list of a validation is a text or a Range')
  return `=${value.target.absoluteAddress}`
}

function ruleOf(given: Readonly<Record<string, unknown>>): readonly [string, Record<string, Wire>] {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  if (entries.length > 1) throw invalidArgument('A validation has one rule')
  const [entry] = entries
  if (entry === undefined) return ['None', {}]
  const [kind, value] = entry
  const type = Object.hasOwn(ruleTypes, kind) ? ruleTypes[kind] : undefined
  if (type === undefined || typeof value !== 'object' || value === null)
    throw invalidArgument(`A validation knows no rule ${kind}`)
  const details = Object.entries(value).map(([key, each]) => [key, plain(source(each), key)] as const)
  const list = details.find(([key]) => key === 'source')?.[1]
  if (kind === 'list' && typeof list === 'string' && !list.startsWith('=') && list.length > 255)
    throw invalidArgument('A list typed into a validation has at most 255 characters')
  for (const [, each] of details)
    if (typeof each === 'string' && each.startsWith('=')) refuseStructured(each, 'A validation')
  return [type, { [kind]: Object.fromEntries(details) }]
}

/** Sets the rule of a range, taking the place of those it covers. */
export function setValidation(range: Range, given: Readonly<Record<string, unknown>>): Validation {
  const { sheet } = range
  mustAllow(sheet, 'allowFormatCells')
  const [type, rule] = ruleOf(given)
  const old = validationOf(range)
  if (old !== undefined && contains(range.area, old.range.area)) {
    old.rule = rule
    old.type = type
    return old
  }
  const made: Validation = {
    range: new Range(sheet, range.area),
    rule,
    type,
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    ignoreBlanks: true,
  }
  sheet.validations.push(made)
  return made
}

/** Takes the rules off a range. */
export function clearValidation(range: Range): void {
  const { sheet, area } = range
  mustAllow(sheet, 'allowFormatCells')
  const kept = sheet.validations.filter(
    (each) => !each.range.exists || intersection(each.range.area, area) === undefined,
  )
  sheet.validations.splice(0, sheet.validations.length, ...kept)
}
