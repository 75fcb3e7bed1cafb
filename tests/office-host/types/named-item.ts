import { findRange } from '../model/find-range'
import { checkFormula } from '../model/formula-syntax'
import { isValidName, Name } from '../model/name'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { boolean, isAbsent, text } from '../wire/arguments'
import { hostObject, type HostObject, isHostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/office-error'
import { rangeObject } from './range'
import { rangeArgument } from './range-argument'
import { worksheet } from './worksheet'

const listOf = (workbook: Workbook, scope: Sheet | undefined): Name[] => scope?.names ?? workbook.names

function rangeOf(name: Name): HostObject {
  const range = findRange(name.workbook, name.formula.slice(1), name.scope)
  return range === undefined ? nullObject : rangeObject(range)
}

function formulaOf(value: unknown, workbook: Workbook, scope: Sheet | undefined): string {
  if (isHostObject(value)) return `=${rangeArgument(value, workbook, scope, 'reference').absoluteAddress}`
  const given = text(value, 'reference')
  const formula = given.startsWith('=') ? given : `=${given}`
  checkFormula(formula)
  return formula
}

const nameType: OfficeType<Name> = {
  name: 'NamedItem',
  identity: ({ name, scope }) => ({ _Id: scope === undefined ? name : `${scope.name}!${name}` }),
  getters: {
    name: ({ name }) => name,
    type: ({ type }) => type,
    value: ({ value }) => value,
    formula: ({ formula }) => formula,
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
    scope: ({ scope }) => (scope === undefined ? 'Workbook' : 'Worksheet'),
  },
  setters: {
    formula: (name, value) => {
      name.formula = formulaOf(value, name.workbook, name.scope)
      name.workbook.isStale = true
    },
    visible: (name, value) => void (name.visible = boolean(value, 'visible')),
    comment: (name, value) => void (name.comment = text(value, 'comment')),
  },
  links: {
    worksheet: ({ scope }) => {
      if (scope === undefined) throw invalidArgument('The name belongs to the workbook')
      return worksheet(scope)
    },
    worksheetOrNullObject: ({ scope }) => (scope === undefined ? nullObject : worksheet(scope)),
  },
  methods: {
    delete: (name) => {
      const list = listOf(name.workbook, name.scope)
      list.splice(list.indexOf(name), 1)
      name.workbook.isStale = true
    },
    getRange: (name) => {
      const range = rangeOf(name)
      if (range === nullObject) throw itemNotFound(`the range of name ${name.name}`)
      return range
    },
    getRangeOrNullObject: rangeOf,
  },
}

interface Names {
  readonly workbook: Workbook
  readonly scope: Sheet | undefined
}

function add({ workbook, scope }: Names, [wanted, reference, comment]: readonly unknown[]): HostObject {
  const name = text(wanted, 'name')
  if (!isValidName(name)) throw invalidArgument(`${name} is no valid name`)
  const list = listOf(workbook, scope)
  const taken = list.some((each) => each.name.toLowerCase() === name.toLowerCase())
  if (taken || (scope === undefined && workbook.findTable(name) !== undefined))
    throw itemAlreadyExists(`name ${name}`)
  const formula = formulaOf(reference, workbook, scope)
  const made = new Name(workbook, scope, name, formula, isAbsent(comment) ? '' : text(comment, 'comment'))
  list.push(made)
  workbook.isStale = true
  return hostObject(nameType, made)
}

function find({ workbook, scope }: Names, wanted: unknown): HostObject | undefined {
  const key = text(wanted, 'name').toLowerCase()
  const prefix = scope === undefined ? '' : `${scope.name}!`.toLowerCase()
  const found = listOf(workbook, scope).find(({ name }) =>
    [name.toLowerCase(), prefix + name.toLowerCase()].includes(key),
  )
  return found && hostObject(nameType, found)
}

const collectionType: OfficeType<Names> = {
  name: 'NamedItemCollection',
  items: ({ workbook, scope }) => listOf(workbook, scope).map((name) => hostObject(nameType, name)),
  item: (names, key) => {
    const found = find(names, key)
    if (found === undefined) throw itemNotFound(`name ${String(key)}`)
    return found
  },
  methods: {
    add,
    addFormulaLocal: add,
    getCount: ({ workbook, scope }) => listOf(workbook, scope).length,
    getItemOrNullObject: (names, [key]) => find(names, key) ?? nullObject,
  },
}

/** The names of the workbook, or of one sheet. */
export const namedItems = (workbook: Workbook, scope: Sheet | undefined): HostObject =>
  hostObject(collectionType, { workbook, scope })
