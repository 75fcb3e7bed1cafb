import { describeHost, extend, type HostView } from './host-view'
import { type Library, releaseLibrary, takeLibrary } from './library/load-library'
import { type OfficeGlobal, type OfficePlatform, officeStandIn } from './library/office-stand-in'
import { EventDelivery } from './library/event-delivery'
import type { RequirementSets } from './library/requirement-sets'
import type { Evaluator } from './model/calculation'
import type { Workbook } from './model/workbook'
import { createUser, type User } from './user/user'
import { createEngine } from './engine'
import { connect } from './library/connect'

/** What a test chooses of its Excel. */
export interface OfficeHostOptions {
  /** Requirement sets; ExcelApi 1.14 alone by default. Newer members are refused with ApiNotFound. */
  readonly sets?: RequirementSets
  /** Gives the values of formulas; without one they stay at 0. */
  readonly evaluate?: Evaluator
  /** Year that dates typed without one fall in; 2024 by default. */
  readonly year?: number
  /** Id of the first column of a new table; 1 by default. */
  readonly firstColumnId?: number
  /** A workbook that the host opens a copy of; an empty one of one sheet by default. */
  readonly from?: Workbook
  /** The Excel that is played; the web by default, which alone limits the bytes of a request and of an answer. */
  readonly platform?: OfficePlatform
}

/** Excel with the genuine Office.js before it and an in-memory workbook behind it. */
export interface OfficeHost extends HostView {
  /** The genuine `Excel` name space. */
  readonly Excel: typeof Excel
  /** The genuine `Excel.run`. */
  readonly run: typeof Excel.run
  /** A stand-in for what office.js itself gives a page: `onReady`, `context.requirements`. */
  readonly Office: OfficeGlobal
  readonly OfficeExtension: typeof OfficeExtension
  /** What a person at the screen does. */
  readonly user: User
  /** Delivers the events that wait, and waits for their handlers. */
  settle(): Promise<void>
  /**
   * Ends the host and lets the next one have its library, which spares some 0.1 s: for loops over many
   * hosts. Nothing of this host may be used afterwards but `fork`.
   */
  dispose(): void
  /** Another Excel, with a copy of this one's workbook open and no add-in that knows of it. */
  fork(): OfficeHost
  /** Puts Excel, Office and OfficeExtension on the global object and gives the way to take them off. */
  install(): () => void
}

function installGlobals(library: Library, office: OfficeGlobal): () => void {
  const names = { Excel: library.Excel, OfficeExtension: library.OfficeExtension, Office: office }
  const before = Object.keys(names).map((name) => [name, Reflect.get(globalThis, name) as unknown] as const)
  for (const [name, value] of Object.entries(names)) Reflect.set(globalThis, name, value)
  return () => {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(globalThis, name)
      else Reflect.set(globalThis, name, value)
  }
}

/**
 * Starts a new Excel with an empty workbook of one sheet, Sheet1, unless another is given. Hosts share nothing.
 *
 * It refuses what Excel refuses, by the same codes, and names what it does not model (`missing`): areas of
 * several ranges (but for reading where special cells are), cell properties, find and replace, pivots, shapes, comments, data types, icon sets.
 * Merged cells, page layout, borders and filters that code applies are recorded only; a user's filters by values hide rows. Typed texts are read as in US English.
 *
 * Taken from Microsoft's documentation: null rules, unbounded ranges, size limits, tables that overlap,
 * growth of a table by values written below it, codes of errors. Taken on trust, unproved without Excel:
 * InvalidArgument for over-long texts and for formulas naming tables, columns or sheets that are not there;
 * the names of repeated headings; the formats given to typed numbers; default sizes and series of charts.
 */
export function startOfficeHost(options: OfficeHostOptions = {}): OfficeHost {
  const library = takeLibrary()
  const engine = createEngine(library, options)
  const delivery = new EventDelivery(library, engine.workbook)
  engine.onIdle(() => delivery.schedule())
  connect(library, engine.channel)
  const office = officeStandIn(library, engine, delivery, options.platform)
  return extend(describeHost(engine), {
    Excel: library.Excel,
    run: library.Excel.run.bind(library.Excel) as typeof Excel.run,
    Office: office,
    OfficeExtension: library.OfficeExtension,
    user: createUser(engine.workbook, () => delivery.schedule()),
    fork: () => startOfficeHost({ ...options, from: engine.workbook }),
    settle: () => delivery.settle(),
    dispose: () => releaseLibrary(library),
    install: () => installGlobals(library, office),
  })
}
