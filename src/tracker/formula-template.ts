import type { TableId } from './column'
import type { TrackerNames } from './names'
import { isWord, word } from './words'

/**
 * Formulas of the catalogue are templates without the leading `=`. Their tokens stand for what has another name in each
 * workbook:
 *
 * | token | becomes |
 * |---|---|
 * | `{@target}` | `AnalystViews[[#This Row],[Target]]`, the cell of the formula's own table and row |
 * | `{Prices.price}` | `Prices[Price]`, a column's data |
 * | `{#Sources.key}` | `Sources[[#Headers],[Key]]` |
 * | `{AsOf}` | the defined name of a setting |
 * | `{!sources}` | `"#'Sources'!A"`, the start of a link to a cell of a sheet |
 * | `{'running'}` | `"running"` or `"가동 중"`, a word of the workbook's language |
 *
 * All else is the formula itself, in English and with commas.
 */
const TOKEN = /\{(@|#|!|')?([A-Za-z0-9_-]+)(?:\.([a-z0-9_]+))?'?\}/g

/** Functions newer than the file format, which a file writes with a prefix. */
const NEWER = /\b(?:MAXIFS|MINIFS|AGGREGATE|STDEV\.S)(?=\()/g

/** Formulas already written with a set of names: every row of a table asks for the same few. */
const written = new WeakMap<TrackerNames, Map<string, string>>()

/** The formula of a template in file form; `table` is the one its `{@…}` tokens mean. Throws for an unknown token. */
export function expandFormula(template: string, table: TableId | null, names: TrackerNames): string {
  const known = written.get(names) ?? new Map<string, string>()
  written.set(names, known)
  const key = `${table ?? ''} ${template}`
  const formula = known.get(key) ?? expand(template, table, names)
  known.set(key, formula)
  return formula
}

/** The columns that a template reads: `{@target}` of the table it is for, `{Prices.price}` of another. */
export const columnsRead = (
  template: string,
  table: TableId,
  names: TrackerNames,
): readonly (readonly [table: TableId, column: string])[] =>
  [...template.matchAll(TOKEN)].flatMap(([, sign, name = '', column]) =>
    sign === '@' ? [[table, name]] : column === undefined ? [] : [[tableId(name, names), column]],
  )

function expand(template: string, table: TableId | null, names: TrackerNames): string {
  const expanded = template.replace(NEWER, '_xlfn.$&')
  return expanded.replace(
    TOKEN,
    (_token, sign: string | undefined, name: string, column: string | undefined) => {
      if (sign === "'") return textLiteral(wordOf(name, names))
      if (sign === '!') return textLiteral(`#${quoteSheet(sheetOf(name, names))}!A`)
      if (sign === '@') return reference(ownTable(table), '#This Row', name, names)
      if (column === undefined) return settingOf(name, names)
      const id = tableId(name, names)
      return sign === '#'
        ? reference(id, '#Headers', column, names)
        : `${names.tables.get(id) ?? id}[${escapeHeader(headerOf(id, column, names))}]`
    },
  )
}

/** The form in which a condition reads a cell of the first row of its area: `{@status}` becomes `$V6`. */
export function expandCondition(
  template: string,
  names: TrackerNames,
  cell: (column: string) => string,
): string {
  const own = /\{@([a-z0-9_]+)\}/g
  return expandFormula(
    template.replace(own, (_token, column: string) => cell(column)),
    null,
    names,
  )
}

/** A text in a formula, its quotes doubled: nothing in it can end the literal. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A sheet's name in front of a reference. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** Signs that have a meaning inside the brackets of a structured reference. */
const escapeHeader = (header: string): string => header.replace(/[[\]#'@]/g, "'$&")

function reference(id: TableId, part: string, column: string, names: TrackerNames): string {
  return `${names.tables.get(id) ?? id}[[${part}],[${escapeHeader(headerOf(id, column, names))}]]`
}

function headerOf(id: TableId, column: string, names: TrackerNames): string {
  const header = names.headers.get(id)?.get(column)
  if (header === undefined) throw new Error(`no column ${id}.${column}`)
  return header
}

function tableId(name: string, names: TrackerNames): TableId {
  for (const id of names.tables.keys()) if (id === name) return id
  throw new Error(`no table ${name}`)
}

function sheetOf(id: string, { sheets }: TrackerNames): string {
  for (const [sheet, name] of Object.entries(sheets)) if (sheet === id) return name
  throw new Error(`no sheet ${id}`)
}

function settingOf(name: string, names: TrackerNames): string {
  for (const [id, given] of names.settings) if (id === name) return given
  throw new Error(`no setting ${name}`)
}

function ownTable(table: TableId | null): TableId {
  if (table === null) throw new Error('a cell of no table has no row')
  return table
}

function wordOf(id: string, names: TrackerNames): string {
  if (!isWord(id)) throw new Error(`no word ${id}`)
  return word(id, names.language)
}
