import type { Sheet } from '../model/sheet'
import { text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'

interface Property {
  readonly sheet: Sheet
  readonly key: string
}

const propertyType: OfficeType<Property> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ Key: key }),
  getters: { key: ({ key }) => key, value: ({ sheet, key }) => sheet.customProperties.get(key) ?? null },
  setters: { value: ({ sheet, key }, value) => void sheet.customProperties.set(key, text(value, 'value')) },
  methods: { delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
}

function find(sheet: Sheet, wanted: unknown): HostObject | undefined {
  const name = text(wanted, 'key').toLowerCase()
  const key = [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === name)
  return key === undefined ? undefined : hostObject(propertyType, { sheet, key })
}

const collectionType: OfficeType<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => hostObject(propertyType, { sheet, key })),
  item: (sheet, key) => {
    const found = find(sheet, key)
    if (found === undefined) throw itemNotFound(`property ${String(key)}`)
    return found
  },
  methods: {
    add: (sheet, [key, value]) => {
      sheet.customProperties.set(text(key, 'key'), text(value, 'value'))
      return hostObject(propertyType, { sheet, key: text(key, 'key') })
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: (sheet, [key]) => find(sheet, key) ?? nullObject,
  },
}

/** Texts an add-in keeps with a sheet. */
export const sheetProperties = (sheet: Sheet): HostObject => hostObject(collectionType, sheet)
