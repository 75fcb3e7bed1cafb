import type { Workbook } from '../model/workbook'
import { plain, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'

const texts = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const

interface Custom {
  readonly workbook: Workbook
  readonly key: string
}

const customType: OfficeType<Custom> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ Key: key }),
  getters: {
    key: ({ key }) => key,
    value: ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
    type: ({ workbook, key }) => {
      const kind = typeof workbook.customProperties.get(key)
      return kind === 'number' ? 'Number' : kind === 'boolean' ? 'Boolean' : 'String'
    },
  },
  setters: {
    value: ({ workbook, key }, value) => void workbook.customProperties.set(key, plain(value, 'value')),
  },
  methods: { delete: ({ workbook, key }) => void workbook.customProperties.delete(key) },
}

const customsType: OfficeType<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) =>
    [...workbook.customProperties.keys()].map((key) => hostObject(customType, { workbook, key })),
  item: (workbook, wanted) => {
    const key = text(wanted, 'key')
    if (!workbook.customProperties.has(key)) throw itemNotFound(`property ${key}`)
    return hostObject(customType, { workbook, key })
  },
  methods: {
    add: (workbook, [wanted, value]) => {
      const key = text(wanted, 'key')
      workbook.customProperties.set(key, plain(value, 'value'))
      return hostObject(customType, { workbook, key })
    },
    deleteAll: (workbook) => workbook.customProperties.clear(),
    getCount: ({ customProperties }) => customProperties.size,
    getItemOrNullObject: (workbook, [wanted]) => {
      const key = text(wanted, 'key')
      return workbook.customProperties.has(key) ? hostObject(customType, { workbook, key }) : nullObject
    },
  },
}

const propertiesType: OfficeType<Workbook> = {
  name: 'DocumentProperties',
  getters: Object.fromEntries(
    texts.map((name) => [name, ({ properties }: Workbook) => properties[name] ?? '']),
  ),
  setters: Object.fromEntries(
    texts.map((name) => [
      name,
      ({ properties }: Workbook, value: unknown) => void (properties[name] = text(value, name)),
    ]),
  ),
  links: { custom: (workbook) => hostObject(customsType, workbook) },
}

/** Title, author and the like. */
export const documentProperties = (workbook: Workbook): HostObject => hostObject(propertiesType, workbook)
