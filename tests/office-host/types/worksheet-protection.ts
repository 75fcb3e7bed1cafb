import { type ProtectionOption, protectionOptions, type ProtectionOptions } from '../model/protection'
import type { Sheet } from '../model/sheet'
import { boolean, isAbsent, options, text } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, invalidOperation, OfficeError } from '../wire/office-error'

const nothingAllowed = Object.fromEntries(protectionOptions.map((name) => [name, false])) as Record<
  ProtectionOption,
  boolean
>

function readOptions(value: unknown): ProtectionOptions {
  if (isAbsent(value)) return { ...nothingAllowed, selectionMode: 'Normal' }
  const given = options(value, 'options')
  const allowed = { ...nothingAllowed }
  let selectionMode = 'Normal'
  for (const [key, each] of Object.entries(given)) {
    const name = protectionOptions.find((option) => option === key)
    if (name !== undefined) allowed[name] = !isAbsent(each) && boolean(each, key)
    else if (key === 'selectionMode') selectionMode = isAbsent(each) ? 'Normal' : text(each, key)
    else throw invalidArgument(`Protection has no option ${key}`)
  }
  return { ...allowed, selectionMode }
}

/** Protects a sheet; throws InvalidOperation where it is protected already. */
export function protectSheet(sheet: Sheet, given: unknown, password: unknown): void {
  if (sheet.protection !== undefined) throw invalidOperation(`Sheet ${sheet.name} is protected already`)
  sheet.protection = {
    options: readOptions(given),
    password: isAbsent(password) ? '' : text(password, 'password'),
  }
}

/** Takes the protection off; throws BadPassword for a wrong password. */
export function unprotectSheet(sheet: Sheet, password: unknown): void {
  if (sheet.protection === undefined) return
  if (sheet.protection.password !== (isAbsent(password) ? '' : text(password, 'password')))
    throw new OfficeError('BadPassword', 'The password is wrong')
  sheet.protection = undefined
}

const protectionType: OfficeType<Sheet> = {
  name: 'WorksheetProtection',
  getters: {
    protected: ({ protection }) => protection !== undefined,
    options: ({ protection }) => ({
      ...(protection?.options ?? { ...nothingAllowed, selectionMode: 'Normal' }),
    }),
  },
  methods: {
    protect: (sheet, [given, password]) => protectSheet(sheet, given, password),
    unprotect: (sheet, [password]) => unprotectSheet(sheet, password),
  },
}

/** Protection of a sheet. */
export const worksheetProtection = (sheet: Sheet): HostObject => hostObject(protectionType, sheet)
