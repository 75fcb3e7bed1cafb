import type { Language } from '../text/article'
import type { SheetId, TableId } from './column'
import { settings, type SettingName } from './settings'
import { sheets } from './sheets'
import { tables } from './catalogue'
import type { Snapshot } from './snapshot'

/** What each part of the tracker is called in one workbook; formulas, charts and blocks are written with these. */
export interface TrackerNames {
  readonly language: Language
  readonly sheets: Readonly<Record<SheetId, string>>
  readonly tables: ReadonlyMap<TableId, string>
  /** Header of each column, by table and column id. */
  readonly headers: ReadonlyMap<TableId, ReadonlyMap<string, string>>
  readonly settings: ReadonlyMap<SettingName, string>
}

/** The names of a new tracker in a language; a name that the workbook has taken gets a suffix: `Summary 2`, `Fleets_2`. */
export function newNames(language: Language, snapshot: Snapshot): TrackerNames {
  // A very hidden sheet of the state's name in a workbook without a state is the beginning of a writing that stopped.
  const isBegun = ({ name, visibility }: Snapshot['sheets'][number]): boolean =>
    snapshot.state === null && visibility === 'very-hidden' && name === sheets.state.name[language]
  const sheet = freeName(
    snapshot.sheets.filter((each) => !isBegun(each)).map(({ name }) => name),
    ' ',
    MAX_SHEET_NAME,
  )
  // Tables and defined names share one space of names in a workbook.
  const name = freeName(
    [...snapshot.tables, ...snapshot.names].map((taken) => taken.name),
    '_',
    MAX_NAME,
  )
  return {
    language,
    sheets: mapSheets((id) => sheet(sheets[id].name[language])),
    tables: new Map(tables.map(({ id }) => [id, name(id)])),
    headers: new Map(
      tables.map(({ id, columns }) => [
        id,
        new Map(columns.map((column) => [column.id, column.header[language]])),
      ]),
    ),
    settings: new Map(settings.map((setting) => [setting.name, name(setting.name)])),
  }
}

/** Excel's limits on names, in UTF-16 code units. */
const MAX_SHEET_NAME = 31
const MAX_NAME = 255

/** Gives names that none of the taken ones equals in any case. */
function freeName(taken: readonly string[], joint: string, limit: number): (wanted: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return (wanted) => {
    let name = wanted
    for (let count = 2; used.has(name.toLowerCase()); count++) {
      const suffix = `${joint}${count}`
      name = wanted.slice(0, limit - suffix.length) + suffix
    }
    return name
  }
}

function mapSheets(name: (id: SheetId) => string): Readonly<Record<SheetId, string>> {
  return {
    summary: name('summary'),
    views: name('views'),
    investments: name('investments'),
    fleets: name('fleets'),
    'unit-prices': name('unit-prices'),
    figures: name('figures'),
    findings: name('findings'),
    assumptions: name('assumptions'),
    sources: name('sources'),
    state: name('state'),
  }
}
