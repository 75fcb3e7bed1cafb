import type { Chart } from './chart'
import type { Evaluator } from './calculation'
import type { EventQueue } from './events'
import type { Name } from './name'
import { Range } from './range'
import { Sheet } from './sheet'
import type { Table } from './table'
import type { Wire } from '../wire/message'

/** The workbook: sheets in order, and what belongs to no sheet. */
export class Workbook {
  name = 'Book1.xlsx'
  readonly sheets: Sheet[] = []
  readonly names: Name[] = []
  readonly settings = new Map<string, Wire>()
  readonly customXml = new Map<string, string>()
  readonly properties: Record<string, string | number> = {}
  readonly customProperties = new Map<string, Wire>()
  active: Sheet
  selection: Range
  calculationMode = 'Automatic'
  isStale = false
  calculations = 0
  isCalculationSuspended = false
  /** How often the add-in asked to stop redrawing. */
  screenSuspensions = 0
  enableEvents = true
  isReadOnly = false
  /** Ranges of events still to be asked for, by the event's reference. */
  readonly eventRanges = new Map<string, Range>()
  evaluator: Evaluator | undefined
  structureProtected = false
  /** Year that dates typed without one fall in. */
  readonly year: number
  readonly events: EventQueue
  private lastNumber = 0

  constructor(events: EventQueue, year: number) {
    this.events = events
    this.year = year
    this.active = this.addSheet('Sheet1')
    this.selection = new Range(this.active, { row: 0, column: 0, rows: 1, columns: 1 })
  }

  /** A number no object of this workbook had before. */
  nextNumber(): number {
    return ++this.lastNumber
  }

  /** An identifier in the form of Excel's. */
  /** Id of the first column of every new table: Excel promises no more than that ids are unique in their table. */
  firstColumnId = 1

  nextId(): string {
    return `{${this.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`
  }

  /** By name in any case of letters, or by id. */
  findSheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase())
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables)
  }

  get charts(): readonly Chart[] {
    return this.sheets.flatMap((sheet) => sheet.charts)
  }

  findTable(key: string): Table | undefined {
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase())
  }

  /** The sheet's own name first, then the workbook's. */
  findName(text: string, scope: Sheet | undefined): Name | undefined {
    const same = (name: Name): boolean => name.name.toLowerCase() === text.toLowerCase()
    return scope?.names.find(same) ?? this.names.find(same)
  }

  /** Adds a sheet at the end. The name is taken as it is: callers check it. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.nextId(), name)
    this.sheets.push(sheet)
    return sheet
  }

  /** Selects cells and the sheet they are on. */
  select(range: Range): void {
    this.active = range.sheet
    this.selection = range
  }
}
