import type { Workbook } from '../model/workbook'
import { plain, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'

interface Setting {
  readonly workbook: Workbook
  readonly key: string
}

const settingType: OfficeType<Setting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  getters: { key: ({ key }) => key, value: ({ workbook, key }) => workbook.settings.get(key) ?? null },
  setters: { value: ({ workbook, key }, value) => void workbook.settings.set(key, plain(value, 'value')) },
  methods: { delete: ({ workbook, key }) => void workbook.settings.delete(key) },
}

const settingsType: OfficeType<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject(settingType, { workbook, key })),
  item: (workbook, wanted) => {
    const key = text(wanted, 'key')
    if (!workbook.settings.has(key)) throw itemNotFound(`setting ${key}`)
    return hostObject(settingType, { workbook, key })
  },
  methods: {
    add: (workbook, [wanted, value]) => {
      const key = text(wanted, 'key')
      workbook.settings.set(key, plain(value, 'value'))
      return hostObject(settingType, { workbook, key })
    },
    getCount: ({ settings: all }) => all.size,
    getItemOrNullObject: (workbook, [wanted]) => {
      const key = text(wanted, 'key')
      return workbook.settings.has(key) ? hostObject(settingType, { workbook, key }) : nullObject
    },
  },
}

/** What this add-in keeps in this workbook. */
export const settings = (workbook: Workbook): HostObject => hostObject(settingsType, workbook)
