import type { Workbook } from '../model/workbook'
import { text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/office-error'

interface Part {
  readonly workbook: Workbook
  readonly id: string
}

function checked(value: unknown): string {
  const xml = text(value, 'xml')
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<[\p{L}_]/u.test(xml) || !/>\s*$/.test(xml))
    throw invalidArgument('The text is no XML')
  return xml
}

/** Namespace of the root element; a part without one cannot be found by namespace. */
export const namespaceOf = (xml: string): string => {
  const [, prefix = ''] = /<(?!\?)(?:([\w.-]+):)?[\w.-]+/.exec(xml) ?? []
  const root = /<(?!\?)[^>]*>/.exec(xml)?.[0] ?? ''
  const attribute =
    prefix === '' ? /\sxmlns=["']([^"']*)["']/ : new RegExp(`\\sxmlns:${prefix}=["']([^"']*)["']`)
  return attribute.exec(root)?.[1] ?? ''
}

const xmlOf = ({ workbook, id }: Part): string => {
  const xml = workbook.customXml.get(id)
  if (xml === undefined) throw itemNotFound(`custom XML part ${id}`)
  return xml
}

const partType: OfficeType<Part> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  getters: { id: ({ id }) => id, namespaceUri: (part) => namespaceOf(xmlOf(part)) },
  methods: {
    getXml: xmlOf,
    setXml: (part, [xml]) => {
      xmlOf(part)
      part.workbook.customXml.set(part.id, checked(xml))
    },
    delete: ({ workbook, id }) => void workbook.customXml.delete(id),
  },
}

interface Parts {
  readonly workbook: Workbook
  list(): readonly string[]
}

const partObject = (workbook: Workbook, id: string): HostObject => hostObject(partType, { workbook, id })

function find({ workbook, list }: Parts, id: unknown): HostObject | undefined {
  const found = list().find((each) => each === text(id, 'id'))
  return found === undefined ? undefined : partObject(workbook, found)
}

const shared = {
  items: ({ workbook, list }: Parts) => list().map((id) => partObject(workbook, id)),
  item: (parts: Parts, id: unknown) => {
    const found = find(parts, id)
    if (found === undefined) throw itemNotFound(`custom XML part ${String(id)}`)
    return found
  },
}

const methods: OfficeType<Parts>['methods'] = {
  getCount: ({ list }) => list().length,
  getItemOrNullObject: (parts, [id]) => find(parts, id) ?? nullObject,
}

const scopedType: OfficeType<Parts> = {
  name: 'CustomXmlPartScopedCollection',
  ...shared,
  methods: {
    ...methods,
    getOnlyItem: ({ workbook, list }) => {
      const [only, ...more] = list()
      if (only === undefined || more.length > 0) throw invalidOperation('There is not exactly one such part')
      return partObject(workbook, only)
    },
    getOnlyItemOrNullObject: ({ workbook, list }) => {
      const [only, ...more] = list()
      return only === undefined || more.length > 0 ? nullObject : partObject(workbook, only)
    },
  },
}

const collectionType: OfficeType<Parts> = {
  name: 'CustomXmlPartCollection',
  ...shared,
  methods: {
    ...methods,
    add: ({ workbook }, [xml]) => {
      const id = workbook.nextId()
      workbook.customXml.set(id, checked(xml))
      return partObject(workbook, id)
    },
    getByNamespace: ({ workbook }, [wanted]) => {
      const uri = text(wanted, 'namespaceUri')
      const list = (): string[] =>
        [...workbook.customXml].filter(([, xml]) => namespaceOf(xml) === uri).map(([id]) => id)
      return hostObject(scopedType, { workbook, list })
    },
  },
}

/** XML that add-ins keep in the file. */
export const customXmlParts = (workbook: Workbook): HostObject =>
  hostObject(collectionType, { workbook, list: () => [...workbook.customXml.keys()] })
