import type { CellValue } from './cell'
import { settingNames, tableIds } from './ids'
import { sheetOrder } from './sheets'
import type { Citation, StoredArticle, TrackerState, WrittenRow, WrittenTable } from './state'

/**
 * Whether JSON that was read from a workbook is a state. Only own properties count, so that neither a missing one is
 * found in a prototype nor an entry called `__proto__` changes one.
 */
export const isTrackerState = (value: unknown): value is TrackerState =>
  isShape(value, {
    version: (version) => version === 1,
    settings: (chosen) =>
      isShape(chosen, { language: isLanguage, keep: (keep) => keep === 'articles' || keep === 'quotes' }),
    articles: listOf(isArticle),
    tables: tuplesOf(isTableId, isWrittenTable),
    choices: listOf((choice) =>
      isShape(choice, {
        table: isTableId,
        key: isText,
        column: isText,
        taken: (taken) => taken === 'mine' || taken === 'theirs',
        against: isCellValue,
      }),
    ),
    names: (names) =>
      isShape(names, {
        sheets: tuplesOf(isOneOf(sheetOrder), isText),
        tables: tuplesOf(isTableId, isText),
        settings: tuplesOf(isOneOf(settingNames), isText),
      }),
    charts: listOf(isText),
    drawn: tuplesOf(isText, isCount, listOf(isText)),
  })

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isTextOrNull: Check = (value) => value === null || isText(value)
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0
const isLanguage: Check = (value) => value === 'ko' || value === 'en'

const isCellValue = (value: unknown): value is CellValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

const isOneOf =
  (ids: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && ids.includes(value)

const isTableId: Check = isOneOf(tableIds)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isShape = (value: unknown, checks: Readonly<Record<string, Check>>): boolean =>
  isRecord(value) &&
  Object.entries(checks).every(([name, check]) => Object.hasOwn(value, name) && check(value[name]))

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

/** A list of tuples: one check for each place. */
const tuplesOf = (...checks: readonly Check[]): Check =>
  listOf(
    (tuple) =>
      Array.isArray(tuple) &&
      tuple.length === checks.length &&
      checks.every((check, index) => check(tuple[index])),
  )

const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check)

const isArticle = (value: unknown): value is StoredArticle =>
  isShape(value, {
    id: isText,
    title: isTextOrNull,
    publisher: isTextOrNull,
    author: isTextOrNull,
    published: isTextOrNull,
    language: isLanguage,
    text: isTextOrNull,
    characters: isCount,
  }) && mayHave(value, 'sketch', isText)

const isCitation = (value: unknown): value is Citation =>
  isShape(value, {
    article: isText,
    start: isCount,
    end: isCount,
    how: (how) => how === 'stated' || how === 'derived',
  }) && mayHave(value, 'rule', isText)

const mayHave = (value: unknown, name: string, check: Check): boolean =>
  isRecord(value) && (!Object.hasOwn(value, name) || check(value[name]))

const isWrittenRow = (value: unknown): value is WrittenRow =>
  isShape(value, {
    cells: recordOf(isCellValue),
    citations: recordOf(isCitation),
    articles: listOf(isText),
    presence: (presence) => presence === 'present' || presence === 'gone',
  }) && mayHave(value, 'told', recordOf(isCellValue))

const isWrittenTable = (value: unknown): value is WrittenTable =>
  isShape(value, {
    name: isText,
    headers: tuplesOf(isText, isText, isText),
    rows: tuplesOf(isText, isWrittenRow),
    deleted: listOf(isText),
  })
