import type { Language } from '../text/article'
import type { CellValue } from './cell'
import type { SheetId, TableId } from './column'
import type { SettingName } from './settings'

/** Where the words behind a cell stand: an article's id and a half-open UTF-16 span in it. */
export interface Citation {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly how: 'stated' | 'derived'
  readonly rule?: string
}

/** An article as the tracker keeps it: whole, or its quotes alone when the user chose so (`text` null). */
export interface StoredArticle {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: string | null
  readonly language: Language
  readonly text: string | null
  readonly characters: number
  /** Of a text that is not kept: what tells a copy of it. Absent in trackers made before there were sketches. */
  readonly sketch?: string
}

/** What the tracker last wrote of one row. */
export interface WrittenRow {
  /** Last written value of each column the tracker owns, by column id. */
  readonly cells: Readonly<Record<string, CellValue>>
  /** What the articles tell where something else was last written, since the user changed the cell or deleted the column. */
  readonly told?: Readonly<Record<string, CellValue>>
  readonly citations: Readonly<Record<string, Citation>>
  /** Ids of the articles that state the fact. */
  readonly articles: readonly string[]
  /** `gone`: no article yields it any more. */
  readonly presence: 'present' | 'gone'
}

/** What the tracker last wrote of one table, and by which names to find it again. */
export interface WrittenTable {
  /** Name in the workbook when last seen; the user may have renamed it. */
  readonly name: string
  /** Column id, header when last seen, and the host's id of the column, in order. */
  readonly headers: readonly (readonly [id: string, header: string, host: string])[]
  /** Row key → what was written. */
  readonly rows: readonly (readonly [key: string, row: WrittenRow])[]
  /** Keys of rows the user deleted; they stay deleted until brought back. */
  readonly deleted: readonly string[]
}

/** A choice between the user's value and the article's that is remembered. */
export interface Choice {
  readonly table: TableId
  readonly key: string
  readonly column: string
  readonly taken: 'mine' | 'theirs'
  /** The article's value the choice was made against; a new value asks again. */
  readonly against: CellValue
}

/** Settings that belong to the workbook. */
export interface TrackerSettings {
  readonly language: Language
  readonly keep: 'articles' | 'quotes'
}

/** Names given to sheets, tables and settings, by their ids. */
export interface WrittenNames {
  readonly sheets: readonly (readonly [id: SheetId, name: string])[]
  readonly tables: readonly (readonly [id: TableId, name: string])[]
  readonly settings: readonly (readonly [id: SettingName, name: string])[]
}

/** A chart's rows of its table and the columns of it that are series, when the chart was last made or led to others. */
export type DrawnChart = readonly [chart: string, rows: number, columns: readonly string[]]

/** All that a refresh needs, kept in the very hidden sheet as JSON in pieces of at most 32,000 characters. */
export interface TrackerState {
  readonly version: 1
  readonly settings: TrackerSettings
  readonly articles: readonly StoredArticle[]
  readonly tables: readonly (readonly [id: TableId, table: WrittenTable])[]
  readonly choices: readonly Choice[]
  /** What everything was called when it was made: how a first writing that stopped half-way is found again. */
  readonly names: WrittenNames
  /** Names of charts the tracker has made; one of these that is missing was deleted by the user and stays so. */
  readonly charts: readonly string[]
  /** What each of them was last led to. */
  readonly drawn: readonly DrawnChart[]
}
