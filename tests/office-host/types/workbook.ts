import { Range } from '../model/range'
import type { Workbook } from '../model/workbook'
import { boolean, text } from '../wire/arguments'
import { hostObject, type HostObject, nullObject, type OfficeType } from '../wire/host-object'
import { invalidOperation, OfficeError } from '../wire/office-error'
import { application } from './application'
import { customXmlParts } from './custom-xml'
import { documentProperties } from './document-properties'
import { namedItems } from './named-item'
import { rangeObject } from './range'
import { settings } from './settings'
import { workbookTables } from './table-collection'
import { worksheetCollection } from './worksheet-collection'

const runtimeType: OfficeType<Workbook> = {
  name: 'Runtime',
  getters: { enableEvents: ({ enableEvents }) => enableEvents },
  setters: {
    enableEvents: (workbook, value) => {
      workbook.enableEvents = boolean(value, 'enableEvents')
      workbook.events.enabled = workbook.enableEvents
    },
  },
}

const protectionType: OfficeType<Workbook> = {
  name: 'WorkbookProtection',
  getters: { protected: ({ structureProtected }) => structureProtected },
  methods: {
    protect: (workbook) => {
      if (workbook.structureProtected) throw invalidOperation('The workbook is protected already')
      workbook.structureProtected = true
    },
    unprotect: (workbook) => void (workbook.structureProtected = false),
  },
}

const eventRange = (workbook: Workbook, reference: unknown): Range | undefined =>
  workbook.eventRanges.get(text(reference, 'referenceId'))

const workbookType: OfficeType<Workbook> = {
  name: 'Workbook',
  getters: {
    name: ({ name }) => name,
    readOnly: ({ isReadOnly }) => isReadOnly,
    isDirty: () => true,
    autoSave: () => false,
    previouslySaved: () => true,
    calculationEngineVersion: () => 191029,
    usePrecisionAsDisplayed: () => false,
  },
  links: {
    worksheets: worksheetCollection,
    tables: workbookTables,
    names: (workbook) => namedItems(workbook, undefined),
    application: (workbook) => application(workbook),
    settings: (workbook) => settings(workbook),
    customXmlParts: (workbook) => customXmlParts(workbook),
    properties: (workbook) => documentProperties(workbook),
    protection: (workbook) => hostObject(protectionType, workbook),
    _Runtime: (workbook) => hostObject(runtimeType, workbook),
  },
  methods: {
    getSelectedRange: ({ selection }) => rangeObject(new Range(selection.sheet, selection.area)),
    getActiveCell: ({ selection }) =>
      rangeObject(new Range(selection.sheet, { ...selection.area, rows: 1, columns: 1 })),
    getActiveChartOrNullObject: () => nullObject,
    getIsActiveCollabSession: () => false,
    save: () => undefined,
    _GetRangeForEventByReferenceId: (workbook, [reference]) => {
      const range = eventRange(workbook, reference)
      if (range === undefined) throw new OfficeError('ItemNotFound', 'The range of the event is gone', 404)
      return rangeObject(range)
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [reference]) => {
      const range = eventRange(workbook, reference)
      return range === undefined ? nullObject : rangeObject(range)
    },
  },
}

/** The root of the object tree. */
export const workbookObject = (workbook: Workbook): HostObject => hostObject(workbookType, workbook)
