import { refresh, type Refreshed, type RefreshOptions } from '../../../src/app/refresh'
import type { Analysis } from '../../../src/audit/finding'
import type { Result } from '../../../src/values/result'
import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import type { WorkbookError } from '../../../src/workbook/port'
import type { InspectedCell, InspectedSheet, InspectedWorkbook } from '../../office-host/inspect'
import { startOfficeHost, type OfficeHost } from '../../office-host/start'
import { actionType, type Action, type RequestBody } from '../../office-host/wire/message'
import { evaluate } from './evaluate'

const OPTIONS: RefreshOptions = { settings: { language: 'en', keep: 'articles' }, take: null }

/** An Excel with a tracker in it or none, and the way to refresh it. */
export interface Trial {
  readonly host: OfficeHost
  readonly attempt: (...analyses: Analysis[]) => Promise<Result<Refreshed, WorkbookError>>
}

/** Two Excels side by side, of which one is worked in at a time. */
export async function inTwoExcels<T>(run: (first: Trial, second: Trial) => Promise<T>): Promise<T> {
  const hosts = [startOfficeHost({ evaluate }), startOfficeHost({ evaluate })] as const
  const [first, second] = hosts.map((host): Trial => {
    const excel = createOfficeWorkbook()
    return {
      host,
      attempt: async (...analyses) => {
        const uninstall = host.install()
        try {
          return await refresh(excel, analyses, OPTIONS)
        } finally {
          uninstall()
        }
      },
    }
  })
  try {
    if (first === undefined || second === undefined) throw new Error('two hosts are two trials')
    return await run(first, second)
  } finally {
    for (const host of hosts) host.dispose()
  }
}

/** An Excel with an empty workbook, of which others are forked. */
export function emptyExcel(): OfficeHost {
  const host = startOfficeHost({ evaluate })
  host.dispose()
  return host
}

/** An Excel in which articles were written and then `act` was done, put away: others are forked of it. */
export async function forkedExcel(
  from: OfficeHost,
  analyses: readonly Analysis[],
  act: (host: OfficeHost) => void = () => undefined,
): Promise<OfficeHost> {
  return inExcel(from, async ({ host, attempt }) => {
    const written = analyses.length === 0 ? null : await attempt(...analyses)
    if (written?.ok === false) throw new Error(written.error.code)
    act(host)
    await host.settle()
    return host
  })
}

/** Runs in an Excel of its own with a copy of another's workbook, which is put away afterwards. */
export async function forkedFrom<T>(from: OfficeHost, run: (host: OfficeHost) => Promise<T>): Promise<T> {
  const host = from.fork()
  const uninstall = host.install()
  try {
    return await run(host)
  } finally {
    uninstall()
    host.dispose()
  }
}

/** The same with a way to refresh it. */
export function inExcel<T>(from: OfficeHost, run: (trial: Trial) => Promise<T>): Promise<T> {
  const excel = createOfficeWorkbook()
  return forkedFrom(from, (host) =>
    run({ host, attempt: (...analyses) => refresh(excel, analyses, OPTIONS) }),
  )
}

/** All that a user sees of the workbook, looks too, and the state. */
export const content = ({ sheets }: InspectedWorkbook): readonly string[] => sheets.flatMap(linesOf).sort()

/** A sheet as lines of text, so that what differs between two is told in a few of them. */
function linesOf(sheet: InspectedSheet): readonly string[] {
  const line = (what: string, of: unknown): string => `${sheet.name} ${what}: ${JSON.stringify(of)}`
  const ends = sheet.tables.map(({ address }) => areaOf(address))
  return [
    line('itself', [sheet.visibility, sheet.frozen, [...sheet.columnWidths], sheet.hiddenRows]),
    ...[...sheet.cells].map(
      ([address, cell]) => `${sheet.name} ${placeOf(address, ends)}: ${textOfCell(cell)}`,
    ),
    ...sheet.tables.map(({ name, address, style, columns }) =>
      line(name, [address, style, columns.map((column) => [column.name, column.filter])]),
    ),
    ...sheet.charts.map(({ id: _id, name, properties, series, ...place }) =>
      line(name, [
        place,
        Object.entries(properties).sort(),
        series.map((each) => [each.name, each.values, each.categories]),
      ]),
    ),
    ...sheet.validations.map((rule) => line('validation', rule)),
    ...sheet.conditionalFormats.map((rule) => line('colour', rule)),
  ]
}

/** Cells never change, so that the text of one is made once. */
const cellTexts = new WeakMap<InspectedCell, string>()

function textOfCell(cell: InspectedCell): string {
  const known = cellTexts.get(cell)
  if (known !== undefined) return known
  const { value, formula, numberFormat, style } = cell
  const text = JSON.stringify([formula ?? value, value, numberFormat, Object.entries(style).sort()])
  cellTexts.set(cell, text)
  return text
}

/**
 * The place of a cell. Below a table a note may stand a few rows lower after a failure between the making of room and the
 * taking of it: nothing tells that room from blank rows of the user's.
 */
function placeOf(address: string, tables: readonly Area[]): string {
  const { left, top } = areaOf(address)
  const above = tables.find((area) => left >= area.left && left <= area.right && top > area.bottom)
  return above === undefined ? address : 'below a table'
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const areas = new Map<string, Area>()

function areaOf(address: string): Area {
  const known = areas.get(address)
  if (known !== undefined) return known
  const [first = [1, 1], last = first] = address.split(':').map((cell): readonly [number, number] => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(row)]
  })
  const area = { left: first[0] ?? 1, top: first[1] ?? 1, right: last[0] ?? 1, bottom: last[1] ?? 1 }
  areas.set(address, area)
  return area
}

/** What stands in one and not in the other. */
export const difference = (found: readonly string[], wanted: readonly string[]): readonly string[] => {
  const [has, wants] = [new Set(found), new Set(wanted)]
  return [
    ...wanted.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !wants.has(line)).map((line) => `+ ${line}`),
  ]
}

/**
 * Actions of all round trips before which a failure leaves a workbook of its own, counted from 1: those that change
 * something. A failure before one that only names a range leaves what a failure before the next change does.
 */
export function changingActions(host: OfficeHost): readonly number[] {
  const requests = host.batches.map(({ request }) => request)
  const actions = requests.flatMap((request) =>
    request.Actions.filter(({ ActionType }) => ActionType !== actionType.trace).map((action) =>
      changes(action, request),
    ),
  )
  return actions.flatMap((isChange, index) => (isChange ? [index + 1] : []))
}

const LOOKING = /^(?:get|item|_)/i
const METHOD = 3

function changes({ ActionType, Name = '', ObjectPathId }: Action, { ObjectPaths }: RequestBody): boolean {
  if (ActionType === actionType.setProperty) return true
  if (ActionType === actionType.method) return !LOOKING.test(Name)
  const path = ObjectPaths[String(ObjectPathId)]
  return (
    ActionType === actionType.instantiate &&
    path?.ObjectPathType === METHOD &&
    !LOOKING.test(path.Name ?? 'get')
  )
}
